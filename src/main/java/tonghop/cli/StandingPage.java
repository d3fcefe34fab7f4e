package tonghop.cli;

import static tonghop.cli.Table.Side.LEFT;
import static tonghop.cli.Table.Side.RIGHT;

import java.util.List;
import tonghop.domain.journal.Act;
import tonghop.domain.rule.Wording;
import tonghop.run.Standings.FileStanding;
import tonghop.run.Standings.Standing;

/** Where one period stands: what was sent and what became of it, who is late, what waits for the next run. */
record StandingPage(Wording wording, Standing standing) {

    Page on(Page page) {
        page.heading(title());
        geographies(page);
        acts(page);
        files(page);
        reasons(page);
        late(page);
        unread(page);
        return page;
    }

    private String title() {
        String label = standing.period().label();
        return standing.published().isEmpty()
                ? wording.say("status.unpublished", label)
                : wording.say("status.published", label, new Figures(wording.language()).day(standing.published()));
    }

    private void geographies(Page page) {
        Figures figures = new Figures(wording.language());
        String label = standing.period().label();
        standing.geographies()
                .forEach(day -> page.paragraph(
                        "", wording.say("status.geography", figures.day(day.toString()), label, day.toString())));
    }

    private void files(Page page) {
        if (standing.files().isEmpty()) {
            return;
        }
        Table table = new Table(List.of(LEFT, LEFT, LEFT, RIGHT));
        table.row(
                wording.say("status.member"),
                wording.say("status.file"),
                wording.say("status.state"),
                wording.say("run.held"));
        standing.files().forEach(file -> table.row(file.member(), file.file(), state(file), count(file.rowsHeld())));
        page.blank().lines(table.lines());
    }

    private void reasons(Page page) {
        List<FileStanding> said = standing.files().stream()
                .filter(file -> !file.reason().isBlank())
                .toList();
        if (!said.isEmpty()) {
            page.blank().line(wording.say("status.reasons"));
            said.forEach(file -> page.paragraph("  - ", file.file() + ": " + file.reason()));
        }
    }

    private void acts(Page page) {
        List<Act> acts = standing.closing().isEmpty() ? standing.pending() : standing.closing();
        if (!acts.isEmpty()) {
            new JournalPage(wording, acts).on(page);
        }
        if (standing.closing().isEmpty() && !standing.pending().isEmpty()) {
            page.paragraph("", wording.say("status.pending", standing.period().label()));
        }
    }

    private void unread(Page page) {
        if (!standing.closing().isEmpty()) {
            waiting(page);
        } else if (!standing.unread().isEmpty()) {
            page.blank()
                    .line(wording.say(
                            "status.unread",
                            count(standing.unread().size()),
                            standing.period().label()));
            standing.unread().forEach(file -> page.line("  - " + file));
        }
    }

    private void waiting(Page page) {
        if (!standing.unread().isEmpty()) {
            page.blank()
                    .line(wording.say("status.waits", count(standing.unread().size())));
            standing.unread().forEach(file -> page.line("  - " + file));
            page.paragraph(
                    "", wording.say("status.waits.hint", standing.period().label()));
        }
    }

    /** Before the first publication nobody has looked into the files that wait, so nobody is called late. */
    private void late(Page page) {
        boolean known = !standing.published().isEmpty() || standing.unread().isEmpty();
        if (known && !standing.late().isEmpty()) {
            page.blank().line(wording.say("status.late", count(standing.late().size())));
            page.paragraph("  ", String.join(", ", standing.late()));
        }
    }

    private String state(FileStanding file) {
        return wording.say("status." + file.status());
    }

    private String count(long number) {
        return new Figures(wording.language()).count(number);
    }
}
