package tonghop.cli;

import static tonghop.cli.Table.Side.LEFT;
import static tonghop.cli.Table.Side.RIGHT;

import java.util.List;
import tonghop.domain.rule.Wording;
import tonghop.run.Standings.Standing;

/** All periods of the workspace at a glance. */
record PeriodsPage(Wording wording, List<Standing> standings) {

    Page on(Page page) {
        if (standings.isEmpty()) {
            return page.line(wording.say("status.no-periods"));
        }
        Table table = new Table(List.of(LEFT, LEFT, RIGHT, RIGHT, RIGHT));
        table.row(
                wording.say("status.period"),
                wording.say("status.issued"),
                wording.say("status.files"),
                wording.say("run.held"),
                wording.say("status.waiting"));
        standings.forEach(standing -> table.row(
                standing.period().label(),
                standing.published().isEmpty() ? "-" : new Figures(wording.language()).day(standing.published()),
                count(standing.files().size()),
                count(standing.files().stream()
                        .mapToLong(file -> file.rowsHeld())
                        .sum()),
                count(standing.unread().size())));
        page.lines(table.lines());
        standings.stream()
                .filter(standing -> !standing.closing().isEmpty())
                .forEach(standing -> new ClosedLines(wording).on(page.blank(), standing));
        return page.blank().line(wording.say("status.hint"));
    }

    private String count(long number) {
        return new Figures(wording.language()).count(number);
    }
}
