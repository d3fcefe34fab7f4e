package tonghop.pipeline.publish.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tonghop.domain.reporting.Entry;
import tonghop.domain.rule.Alike;
import tonghop.domain.rule.Finding;

/** The list of what is to be looked at, numbered, with the money that each point holds. */
record Points(Answer answer, Phrases phrases) {

    List<Point> list() {
        HeldRows held = new HeldRows(answer.heldRows(), answer.findings());
        Set<Entry> doubtful = answer.doubtfulRows();
        List<Point> points = new ArrayList<>();
        for (Alike alike : Alike.among(answer.open())) {
            Finding first = alike.first();
            points.add(new Point(
                    points.size() + 1,
                    alike,
                    phrases.message(first),
                    phrases.expected(first),
                    worth(held.by(alike.all()), doubtful)));
        }
        return points;
    }

    private String worth(List<Entry> rows, Set<Entry> doubtful) {
        return rows.isEmpty() ? "" : phrases.declared(rows, doubtful);
    }
}
