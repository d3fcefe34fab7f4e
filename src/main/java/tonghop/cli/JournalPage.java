package tonghop.cli;

import java.util.List;
import tonghop.domain.journal.Act;
import tonghop.domain.rule.Wording;

/** What was done, the first first, a paragraph each. */
record JournalPage(Wording wording, List<Act> acts) {

    private static final int SHORT = 12;
    private static final int MINUTE = "2026-11-22T10:00".length();

    Page on(Page page) {
        acts.forEach(act -> page.paragraph(moment(act.at()) + "  ", told(act)));
        return page;
    }

    private String told(Act act) {
        String what = wording.say(
                "journal." + act.kind().id(),
                act.period(),
                act.member(),
                act.file(),
                shortened(act.sha256()),
                Integer.toString(act.number()));
        String who = act.who().isEmpty() ? "" : wording.say("journal.who", act.who());
        String why = act.why().isEmpty() ? "" : wording.say("journal.why", act.why());
        return what + who + why;
    }

    private String moment(String at) {
        if (at.length() < MINUTE) {
            return wording.say("journal.unknown");
        }
        String minute = at.substring(0, MINUTE);
        return new Figures(wording.language()).day(minute.substring(0, minute.indexOf('T'))) + " "
                + minute.substring(minute.indexOf('T') + 1);
    }

    static String shortened(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }
}
