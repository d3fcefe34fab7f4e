package tonghop.workspace.inbox;

import java.util.Iterator;
import java.util.List;
import tonghop.domain.journal.Act;

/** A line of the journal. */
final class JournalLine {

    private JournalLine() {}

    static List<String> fields(Act act) {
        return List.of(
                act.kind().id(),
                act.at(),
                act.who(),
                act.why(),
                act.period(),
                act.member(),
                act.sha256(),
                Integer.toString(act.number()),
                Long.toString(act.size()),
                act.file());
    }

    static Act read(List<String> fields) {
        Iterator<String> next = fields.iterator();
        return new Act(
                Act.Kind.of(next.next()).orElseThrow(() -> new IllegalStateException("unknown to us: " + fields)),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                Integer.parseInt(next.next()),
                Long.parseLong(next.next()),
                next.next());
    }
}
