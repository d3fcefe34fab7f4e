package tonghop.pipeline.merge.twin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Posting.Converted;
import tonghop.domain.ledger.Twin.Side;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Window;
import tonghop.domain.text.Key;

/** A project as far as it can be known again elsewhere; marks are left out, for they are the first to be mistyped. */
record Sight(Side side, Key title, Key donor, Key place, Key decision, List<Key> times) {

    Sight {
        times = List.copyOf(times);
    }

    /** The projects of a report that count and have a title. */
    static Stream<Sight> of(MemberReport report) {
        return report.accepted().stream()
                .filter(posting -> posting.entry().section() == Section.AID)
                .map(posting -> Sight.of(new Side(report, posting)))
                .filter(sight -> !sight.title().isEmpty());
    }

    static Sight of(Side side) {
        String listed = side.entry().text(Field.DONOR_LISTED);
        return new Sight(
                side,
                key(side, Field.PROJECT),
                listed.isEmpty() ? key(side, Field.DONOR) : Key.loose(listed),
                key(side, Field.LOCATION),
                key(side, Field.DECISION),
                Stream.of(Field.START, Field.END, Field.DURATION, Field.APPROVED_ON)
                        .map(field -> key(side, field))
                        .toList());
    }

    String member() {
        return side.report().member().id();
    }

    /** Two rows of one member are one project over the years, or none: neither is counted twice in a year. */
    boolean isOfAnotherMember(Sight other) {
        return !member().equals(other.member());
    }

    ReportingPeriod period() {
        return side.report().period();
    }

    /** The days of the calendar that its report is about. */
    Window days() {
        return period().calendar();
    }

    /** What was committed, or else disbursed. */
    Optional<Converted> money() {
        Posting posting = side.posting();
        return posting.amount(Field.COMMITTED).or(() -> posting.amount(Field.DISBURSED));
    }

    private static Key key(Side side, Field field) {
        return Key.loose(side.entry().text(field));
    }
}
