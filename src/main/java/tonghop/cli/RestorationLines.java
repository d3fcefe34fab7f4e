package tonghop.cli;

import java.util.List;
import tonghop.domain.rule.Wording;
import tonghop.run.Restoration;
import tonghop.run.RunResult;

/** What came of closed periods that the store had lost: why their figures are missing, and what to do. */
record RestorationLines(Wording wording, RunResult result, Tense tense) {

    /** Of the period itself and of those with which it is compared. */
    Page on(Page page) {
        return lines(page, result.restorations());
    }

    /** Of the period itself alone, where every period is told of. */
    Page ofItself(Page page) {
        return lines(
                page,
                result.restorations().stream()
                        .filter(one -> one.period().equals(result.period()))
                        .toList());
    }

    private Page lines(Page page, List<Restoration> restorations) {
        restorations.forEach(one -> line(page, one));
        return page;
    }

    private void line(Page page, Restoration one) {
        String period = one.period().label();
        String issue = Integer.toString(one.issue());
        if (one.isRestored()) {
            page.paragraph("", wording.say(tense.keys() + "restored", period, issue));
            return;
        }
        String key = "restored." + one.ending();
        page.paragraph("", page.paint().yellow(wording.say(key, period, issue)));
        one.details().forEach(detail -> page.paragraph("  - ", detail));
        page.paragraph("  ", wording.say(key + ".hint", period, issue));
    }
}
