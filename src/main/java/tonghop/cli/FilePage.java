package tonghop.cli;

import java.nio.file.Path;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.Unreadable;
import tonghop.domain.rule.Wording;

/** Whose report a file is, or why it cannot be read. */
record FilePage(Wording wording) {

    Page refused(Path file, Unreadable reason, Page page) {
        String sentence = Wording.of("messages/unreadable", wording.language()).say("unreadable." + reason);
        page.heading(Place.of(file));
        if (reason == Unreadable.OUR_RECEIPT) {
            return page.paragraph("", sentence).blank();
        }
        return page.paragraph(page.paint().red(wording.say("file.refused")) + " ", sentence)
                .blank();
    }

    Page reporter(Path file, Report report, Page page) {
        page.heading(Place.of(file));
        if (report instanceof Report.Recognised recognised) {
            return page.line(wording.say(
                    "file.reporter",
                    recognised.member().name(),
                    recognised.period().label(),
                    signed(recognised)));
        }
        return page.line(page.paint().red(wording.say("file.rejected")));
    }

    private String signed(Report.Recognised report) {
        String day = new Figures(wording.language()).day(report.signedOn());
        return day.isEmpty() ? "" : wording.say("file.signed", day);
    }
}
