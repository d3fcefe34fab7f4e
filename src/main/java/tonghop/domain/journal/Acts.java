package tonghop.domain.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tonghop.domain.journal.Act.Kind;
import tonghop.domain.reporting.ReportingPeriod;

/** All that was done, the first first; what came later holds. */
public record Acts(List<Act> all) {

    public static final Acts NONE = new Acts(List.of());

    public Acts {
        all = List.copyOf(all);
    }

    /** The contents that do not count, by their hashes. */
    public List<Withdrawal> withdrawals() {
        Map<String, Act> last = new TreeMap<>();
        all.stream()
                .filter(act -> act.kind() == Kind.WITHDRAWN || act.kind() == Kind.RESTORED)
                .forEach(act -> last.put(act.sha256(), act));
        return last.values().stream()
                .filter(act -> act.kind() == Kind.WITHDRAWN)
                .map(act -> new Withdrawal(act.sha256(), act.who(), act.day(), act.why()))
                .toList();
    }

    /** The closing that holds for a period, if it is closed. */
    public Optional<Act> closing(ReportingPeriod period) {
        return of(period, Kind.CLOSED, Kind.REOPENED)
                .reduce((first, later) -> later)
                .filter(act -> act.kind() == Kind.CLOSED);
    }

    /** The closings that hold, in the order in which they were made. */
    public List<Act> closings() {
        return of(Kind.CLOSED).stream()
                .filter(act -> ReportingPeriod.parse(act.period()).flatMap(this::closing).stream()
                        .anyMatch(act::equals))
                .toList();
    }

    /** The number of the issue that a period has come to (lần phát hành): a year that is opened again goes on to the next. */
    public int issue(ReportingPeriod period) {
        return 1 + (int) of(period, Kind.REOPENED).count();
    }

    /** Those of one kind. */
    public List<Act> of(Kind kind) {
        return all.stream().filter(act -> act.kind() == kind).toList();
    }

    /** Those on a period; without one in mind see {@link #all}. */
    public List<Act> on(ReportingPeriod period) {
        return all.stream().filter(act -> act.period().equals(period.label())).toList();
    }

    private Stream<Act> of(ReportingPeriod period, Kind... kinds) {
        return all.stream().filter(act -> act.period().equals(period.label())).filter(act -> List.of(kinds)
                .contains(act.kind()));
    }
}
