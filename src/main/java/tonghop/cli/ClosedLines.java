package tonghop.cli;

import tonghop.domain.rule.Wording;
import tonghop.run.Standings.Standing;

/** What waits for a period that is closed: it is named wherever anybody looks. */
record ClosedLines(Wording wording) {

    /** @param standing of a period that is closed */
    Page on(Page page, Standing standing) {
        Figures figures = new Figures(wording.language());
        page.line(wording.say(
                "status.closed",
                standing.period().label(),
                Integer.toString(standing.closing().get(0).number()),
                figures.count(standing.unread().size())));
        standing.unread().forEach(file -> page.line("  - " + file));
        return page;
    }
}
