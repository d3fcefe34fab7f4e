package tonghop.cli;

import java.util.List;
import tonghop.domain.rule.Alike;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Wording;

/** One finding: how grave, where, what is wrong and how to mend it, what stands there and what should. */
record FindingPage(Wording wording, Alike alike) {

    private static final String INDENT = "  ";
    private static final int PLACES = 12;

    void on(Page page) {
        Finding finding = alike.first();
        Wording sentences = Wording.ofFindings(wording.language());
        page.line(severity(finding, page.paint()) + place(finding));
        page.paragraph(INDENT, sentences.message(finding));
        detail("finding.found", finding.shown(wording.language()), page);
        detail("finding.expected", sentences.expected(finding), page);
        others(page);
        page.blank();
    }

    private String severity(Finding finding, Paint paint) {
        String word = wording.say("severity." + (finding.isExplained() ? "EXPLAINED" : finding.severity()));
        return switch (finding.severity()) {
            case ERROR -> paint.red(word);
            case WARNING -> paint.yellow(word);
            case INFO -> word;
        };
    }

    private String place(Finding finding) {
        if (finding.sheet().isEmpty()) {
            return "";
        }
        String cell = finding.cell().isEmpty() ? "" : wording.say("finding.cell", finding.cell());
        return wording.say("finding.sheet", finding.sheet()) + cell;
    }

    private void detail(String key, String text, Page page) {
        if (!text.isBlank()) {
            page.paragraph(INDENT + wording.say(key) + " ", text);
        }
    }

    private void others(Page page) {
        if (!alike.others().isEmpty()) {
            page.paragraph(INDENT, others());
        }
    }

    /** How many others are like it, and where: the first of the places, where there are many. */
    String others() {
        String count = new Figures(wording.language()).count(alike.others().size());
        List<String> places = alike.addresses();
        String shown = String.join(", ", places.subList(0, Math.min(PLACES, places.size())));
        return wording.say("finding.others", count, places.size() > PLACES ? shown + " …" : shown);
    }
}
