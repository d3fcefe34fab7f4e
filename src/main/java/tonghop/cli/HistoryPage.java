package tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Submission;
import tonghop.domain.rule.Wording;
import tonghop.run.History;
import tonghop.run.History.Pending;
import tonghop.run.History.Use;
import tonghop.run.History.Version;

/** The versions of the reports on a period, by member. */
record HistoryPage(Wording wording, History history) {

    private static final String INDENT = "      ";

    Page on(Page page) {
        page.heading(wording.say("history.title", history.period().label()));
        String member = "";
        for (Version version : history.versions()) {
            if (!version.member().equals(member)) {
                page.blank().heading(version.member());
                member = version.member();
            }
            tell(version, page);
        }
        return page;
    }

    private void tell(Version version, Page page) {
        Submission file = version.submission();
        page.paragraph(
                "  ",
                titled(version, wording) + "  " + file.file() + "  (" + JournalPage.shortened(file.sha256()) + ")");
        page.paragraph(INDENT, String.join("; ", facts(version)));
        page.paragraph(INDENT, wording.say("history.sums", sums(version.committed()), sums(version.disbursed())));
        if (!file.reason().isEmpty()) {
            page.paragraph(INDENT, file.reason());
        }
        if (version.pending() != Pending.NOTHING) {
            page.paragraph(INDENT, wording.say("history." + version.pending()));
        }
    }

    /** Its number, its state, and whether it counts. */
    static String titled(Version version, Wording wording) {
        Submission file = version.submission();
        String number = file.version() == 0
                ? wording.say("history.unordered")
                : wording.say("history.version", Integer.toString(file.version()));
        String use = version.use() == Use.COUNTS
                ? wording.say("history.counts")
                : wording.say("status." + file.status().id());
        return wording.say("history.line", number, file.period(), use);
    }

    private List<String> facts(Version version) {
        Figures figures = new Figures(wording.language());
        List<String> facts = new ArrayList<>();
        facts.add(
                version.received().isEmpty()
                        ? wording.say("history.received.unknown")
                        : wording.say(
                                "history.received",
                                figures.day(version.received().substring(0, "2026-11-22".length()))));
        facts.add(
                version.signedOn().isEmpty()
                        ? wording.say("history.unsigned")
                        : wording.say("history.signed", figures.day(version.signedOn())));
        if (version.revision() > 0) {
            facts.add(wording.say("history.revision", Integer.toString(version.revision())));
        }
        return facts;
    }

    private String sums(List<Money> sums) {
        Figures figures = new Figures(wording.language());
        return sums.isEmpty()
                ? "0"
                : sums.stream()
                        .map(sum -> figures.amount(sum) + " " + sum.currency())
                        .collect(Collectors.joining(" + "));
    }
}
