package tonghop.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Act.Kind;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.ledger.Basis;
import tonghop.domain.ledger.Issue;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.intake.Inventory;
import tonghop.pipeline.merge.Sentences;
import tonghop.pipeline.publish.Comparison;
import tonghop.pipeline.publish.Outcome;
import tonghop.pipeline.publish.Publications.Publication;
import tonghop.pipeline.publish.Sources;
import tonghop.run.ReconciliationFailed;
import tonghop.run.Refused;
import tonghop.run.Refused.Why;

/**
 * Publishes the book of a frozen inventory. What is published speaks Vietnamese, whoever starts the run.
 *
 * @param asked what the present run is asked for besides
 * @param drawn remembers what was published
 */
record Publisher(Stores stores, Stages stages, Edition edition, Asked asked, Drawn drawn) {

    Publisher(Stores stores, Stages stages, Edition edition) {
        this(stores, stages, edition, new Asked(), new Drawn());
    }

    Publisher(Workshop workshop) {
        this(workshop.stores(), workshop.stages(), workshop.edition());
    }

    /** @throws ReconciliationFailed if the sums do not agree; nothing was published */
    void publish(String inventory) {
        PeriodBook book = stages.bookkeeping().withTwins(book(inventory, Language.VI));
        Sources sources = Reexamined.of(stores.ledger().kept(inventory), stores.examinations(), stages.examiner());
        Outcome outcome = stages.publishing()
                .publish(
                        stages.hindsight().with(book),
                        edition.provenance().drawnIn(geographies(book.period())),
                        sources);
        if (outcome instanceof Outcome.Refused refused) {
            throw new ReconciliationFailed(sentences(refused.differences()));
        }
        drawn.keep(inventory, book);
        note(book.period(), inventory, ((Outcome.Published) outcome).workbooks());
    }

    PeriodBook book(String inventory, Language words) {
        Inventory frozen = stores.inventories().frozen(inventory);
        PeriodBook book = stages.bookkeeping().book(frozen.period(), inventory, new Sentences(words));
        return frozen.issue() == 1
                ? book
                : book.as(new Issue(frozen.issue(), stores.archive().changesSince(frozen.issue() - 1, book)));
    }

    /** What the last publication of a period rests on. */
    Basis basis(ReportingPeriod period) {
        return stores.publications()
                .last(period)
                .map(last -> stages.bookkeeping()
                        .basis(
                                period,
                                last.inventory(),
                                new Sentences(edition.language()),
                                stages.check().clusters(period)))
                .orElse(Basis.NONE);
    }

    /** The last publication of a period, if it was made from this inventory and stands as it was made. */
    Optional<Publication> current(Inventory inventory) {
        return stores.publications()
                .last(inventory.period())
                .filter(last -> last.inventory().equals(inventory.hash()))
                .filter(last -> stages.check().isIntact(last.period()))
                .filter(last -> isUpToDate(last.period()));
    }

    /** Whether it is asked for in other geographies than those in which it is drawn. */
    boolean isAskedOtherwise(ReportingPeriod period) {
        return !stages.check().geographies(period).equals(geographies(period));
    }

    /** The days in whose geographies a period is to be drawn besides that of its time. */
    private SortedSet<LocalDate> geographies(ReportingPeriod period) {
        return asked.geographies().wanted(stages.check().geographies(period));
    }

    /** @throws Refused if it is asked for in a geography from before the first that is known */
    void requireGeographies(ReportingPeriod period) {
        LocalDate first = stages.hindsight().firstDay();
        if (!geographies(period).headSet(first).isEmpty()) {
            throw new Refused(Why.GEOGRAPHY_UNKNOWN, first.toString());
        }
    }

    /** Whether it is drawn in every geography that is wanted, and compared with what now stands published. */
    boolean isUpToDate(ReportingPeriod period) {
        return !isAskedOtherwise(period)
                && stages.check().comparedWith(period).equals(stages.hindsight().sources(period));
    }

    /** The number by which the next publication of a period will be known. */
    int nextNumber(ReportingPeriod period) {
        return stores.publications().last(period).map(Publication::number).orElse(0) + 1;
    }

    /** The workbooks of a publication. */
    List<Path> workbooks(Publication publication) {
        return publication.workbooks().stream().map(edition.output()::resolve).toList();
    }

    private void note(ReportingPeriod period, String inventory, List<Path> workbooks) {
        List<String> below = workbooks.stream()
                .map(workbook ->
                        edition.output().relativize(workbook).toString().replace('\\', '/'))
                .toList();
        int issue = stores.inventories().frozen(inventory).issue();
        Act act = Act.onIssue(Kind.PUBLISHED, new Signed("", ""), period.label(), issue, inventory);
        if (!isNoted(act)) {
            stores.journal().add(List.of(act));
        }
        stores.publications().add(new Publication(period, nextNumber(period), inventory, below));
    }

    /** A run that is cut off behind the note comes here again. */
    private boolean isNoted(Act act) {
        return stores.journal().acts().of(Kind.PUBLISHED).stream()
                .filter(other -> other.period().equals(act.period()))
                .reduce((first, later) -> later)
                .filter(other -> other.at("").equals(act))
                .isPresent();
    }

    private List<String> sentences(List<Comparison> differences) {
        Wording wording = Wording.of(Comparison.BUNDLE, edition.language());
        return differences.stream()
                .map(difference -> difference.sentence(wording))
                .toList();
    }
}
