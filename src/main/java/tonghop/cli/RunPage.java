package tonghop.cli;

import java.nio.file.Path;
import java.util.List;
import tonghop.domain.decision.Decision;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rule.Wording;
import tonghop.run.OpenDecisions;
import tonghop.run.RunResult;

/**
 * What is said at the end of a run: the figures, who is absent, what does not count and why, what to open.
 *
 * @param input the folder below which the files of the result lie
 */
record RunPage(Wording wording, RunResult result, Path input, Tense tense) {

    RunPage(Wording wording, RunResult result, Path input) {
        this(wording, result, input, Tense.DID);
    }

    Page on(Page page) {
        page.heading(wording.say(tense.keys() + result.ending(), result.period().label(), counted(result.totals())));
        if (result.ending() == RunResult.Ending.NO_FILES) {
            return page.line(wording.say("run.NO_FILES.hint", result.period().label()));
        }
        new RestorationLines(wording, result, tense).on(page);
        withdrawn(page);
        waiting(page);
        plan(page);
        figures(page);
        absent(page);
        uncounted(page);
        receipts(page);
        held(page);
        decisions(page);
        outputs(page);
        return page;
    }

    private void plan(Page page) {
        if (!result.isClosed()) {
            new PlanPage(wording, result).on(page);
        }
    }

    private void figures(Page page) {
        if (!result.totals().isEmpty()) {
            page.blank().lines(new MemberTable(wording, result.totals()).lines());
        }
    }

    private void withdrawn(Page page) {
        long withdrawn = result.withdrawnWithNothingLeft();
        if (withdrawn > 0) {
            String count = new Figures(wording.language()).count(withdrawn);
            page.blank()
                    .paragraph(
                            "",
                            wording.say("run.withdrawn", count, result.period().label()));
        }
    }

    private void waiting(Page page) {
        if (!result.waiting().isEmpty()) {
            page.blank().line(page.paint().yellow(wording.say("status.waits", counted(result.waiting()))));
            result.waiting().forEach(file -> page.line("  - " + file));
        }
        if (result.isClosed() && !result.waiting().isEmpty()) {
            page.paragraph("", wording.say("status.waits.hint", result.period().label()));
        }
    }

    private void absent(Page page) {
        if (!result.absent().isEmpty()) {
            page.blank().line(wording.say("run.absent", counted(result.absent())));
            page.paragraph("  ", String.join(", ", result.absent()));
        }
    }

    private void uncounted(Page page) {
        List<Submission> files = with(Status.RECEIVED, Status.REJECTED, Status.QUARANTINED);
        if (!files.isEmpty()) {
            page.blank().line(page.paint().red(wording.say("run.uncounted", counted(files))));
            files.forEach(file -> page.paragraph("  - ", file.file() + " (" + named(file) + "): " + file.reason()));
        }
    }

    private void receipts(Page page) {
        List<Submission> files = with(Status.RECEIPT);
        if (!files.isEmpty()) {
            page.blank().line(wording.say("run.receipts", counted(files)));
            files.forEach(file -> page.paragraph("  - ", file.file() + ": " + file.reason()));
        }
    }

    private void held(Page page) {
        List<Submission> files = with(Status.ACCEPTED_WITH_HELD_ROWS);
        if (!files.isEmpty()) {
            page.blank().line(page.paint().yellow(wording.say("run.withheld", counted(files))));
            files.forEach(file -> page.paragraph("  - ", held(file)));
            page.paragraph(
                    "",
                    wording.say(
                            "run.withheld.hint",
                            Place.typed(input.resolve(files.get(0).file()))));
        }
    }

    private String held(Submission file) {
        String rows = new Figures(wording.language()).count(file.rows().held());
        return wording.say("run.withheld.file", file.file(), rows, file.reason());
    }

    private void decisions(Page page) {
        OpenDecisions open = result.open();
        if (open.things() > 0) {
            page.blank().line(page.paint().yellow(wording.say("run.decisions", count(open.things()))));
            page.paragraph("  ", wording.say(tense.keys() + "decisions.hint", Place.of(open.file())));
        }
        versions(page, open.versions());
        if (open.twins() > 0) {
            page.blank().line(page.paint().yellow(wording.say("run.twins", count(open.twins()))));
            page.paragraph("  ", wording.say(tense.keys() + "twins.hint", Place.of(open.file())));
        }
        contradicted(page, open.contradicted());
        open.astray().forEach(astray -> page.blank()
                .paragraph("", wording.say("run.decisions.astray", astray.number(), astray.found())));
        open.strays().forEach(stray -> page.blank()
                .paragraph("", wording.say("run.decisions.stray", stray.number(), stray.file())));
    }

    private void versions(Page page, List<Decision> lines) {
        if (!lines.isEmpty()) {
            page.paragraph("  ", wording.say("run.versions"));
            lines.forEach(line -> page.line(OfferPage.line(line)));
        }
    }

    private void contradicted(Page page, List<String> twins) {
        if (!twins.isEmpty()) {
            page.blank().line(page.paint().yellow(wording.say("run.twins.contradicted", counted(twins))));
            twins.forEach(twin -> page.paragraph("  - ", twin));
            page.paragraph("  ", wording.say("run.twins.contradicted.hint"));
        }
    }

    private String count(int things) {
        return new Figures(wording.language()).count(things);
    }

    private void outputs(Page page) {
        if (!result.outputs().isEmpty()) {
            page.blank().line(wording.say("run.open"));
            result.outputs().forEach(path -> page.line("  " + Place.of(path)));
            result.replies().ifPresent(folder -> page.line(wording.say("run.replies", Place.of(folder))));
        }
    }

    private List<Submission> with(Status... wanted) {
        return result.files().stream()
                .filter(file -> List.of(wanted).contains(file.status()))
                .toList();
    }

    private String named(Submission file) {
        return wording.say("status." + file.status().id());
    }

    private String counted(List<?> things) {
        return new Figures(wording.language()).count(things.size());
    }
}
