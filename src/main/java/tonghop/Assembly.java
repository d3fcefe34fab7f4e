package tonghop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tonghop.batch.EarlierPublications;
import tonghop.batch.Hindsight;
import tonghop.batch.Stages;
import tonghop.batch.Stages.Issuing;
import tonghop.batch.Stores;
import tonghop.domain.ledger.Redrawing;
import tonghop.domain.reporting.Geography;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.excel.in.AnyWorkbooks;
import tonghop.excel.in.ContentProbe;
import tonghop.excel.in.Limits;
import tonghop.excel.out.PoiBooks;
import tonghop.excel.out.WorkbookTotals;
import tonghop.excel.reply.PoiReplies;
import tonghop.pipeline.intake.Intake;
import tonghop.pipeline.merge.Bookkeeping;
import tonghop.pipeline.merge.Inheritance;
import tonghop.pipeline.normalise.Normalising;
import tonghop.pipeline.publish.Outcome;
import tonghop.pipeline.publish.PublicationCheck;
import tonghop.pipeline.publish.Publishing;
import tonghop.pipeline.publish.Shelf;
import tonghop.pipeline.publish.TrialPublishing;
import tonghop.workspace.output.ClosedIssue;
import tonghop.workspace.output.DataFolder;
import tonghop.workspace.output.RecountShelf;
import tonghop.workspace.reference.Reference;

/** Puts the stages of a run together: here and at the {@link FrontDesk} adapters meet ports, and nowhere else. */
record Assembly(Opened opened, Reference reference, Stores stores) {

    Assembly(Opened opened, Stores stores) {
        this(opened, opened.reference(), stores);
    }

    Stages stages() {
        PublicationCheck check = opened.folders().check();
        Bookkeeping books = books();
        Hindsight hindsight = new EarlierPublications(
                stores.publications(),
                books,
                check,
                day -> geography(day),
                reference.rates(),
                reference.members().firstDay());
        return stages(Judgement.by(reference, opened.folders()), books, hindsight, issuing(hindsight));
    }

    /** Those by which a closed issue was made; what comes out is held against it, and nothing is published. */
    Stages recounting(ClosedIssue issue) {
        return stages(new Judgement(reference, issue.totals()), books(), Hindsight.NONE, recount(issue));
    }

    private Bookkeeping books() {
        return new Bookkeeping(
                stores.ledger(),
                reference.members(),
                reference.clusters(),
                reference.rulebook().explanations(),
                reference.decisions());
    }

    private Stages stages(Judgement judgement, Bookkeeping books, Hindsight hindsight, Issuing issuing) {
        RuleBook rules = opened.rules();
        return new Stages(
                new Intake(
                        stores.inbox(), stores.received(), period -> judgement.hash(period, rules), stores.journal()),
                new ContentProbe(Limits.standard()),
                new AnyWorkbooks(Limits.standard()),
                judgement.reader()::read,
                judgement.examiner()::examine,
                new Normalising(reference.rates()),
                books,
                issuing,
                opened.folders().check(),
                hindsight,
                new Inheritance(reference.successions()));
    }

    private Geography geography(LocalDate day) {
        return new Geography(reference.members(), reference.successions(), reference.clusters(), day);
    }

    private Issuing recount(ClosedIssue issue) {
        DataFolder data = new DataFolder(Wording.ofFindings(Language.VI), reference.donors());
        TrialPublishing trial =
                new TrialPublishing(data, new RecountShelf(opened.folders().store(), issue));
        return (book, provenance, sources) -> {
            Outcome outcome = trial.publish(book, provenance, sources);
            return outcome instanceof Outcome.Published ? new Outcome.Published(workbooks(issue)) : outcome;
        };
    }

    private List<Path> workbooks(ClosedIssue issue) {
        return issue.ground().stream()
                .flatMap(ground -> ground.workbooks().stream())
                .map(opened.folders().output()::resolve)
                .toList();
    }

    private Issuing issuing(Hindsight hindsight) {
        DataFolder data = new DataFolder(Wording.ofFindings(Language.VI), reference.donors());
        Shelf shelf = opened.folders().shelf();
        return opened.folders().areDry()
                ? new TrialPublishing(data, shelf)::publish
                : new Publishing(
                        new PoiBooks(Language.VI),
                        new WorkbookTotals(new AnyWorkbooks(Limits.standard())),
                        data,
                        new PoiReplies(stores.received()::copy, Language.VI),
                        shelf,
                        (book, day) -> hindsight.with(new Redrawing(geography(day)).of(book)))::publish;
    }
}
