package tonghop.domain.ledger;

import java.util.List;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Window;

/**
 * What a period is compared with: the same part of the year before, or a span of years with the sum of its years.
 *
 * @param period the one that is compared
 * @param sources the publications in which the other figures stand, all that were looked at where there are no such figures; none where none
 *     are published yet
 * @param members everybody who reported on either side, by name
 * @param courses what became of projects that were reported before
 */
public record Retrospect(ReportingPeriod period, List<Source> sources, List<Compared> members, Courses courses) {

    public Retrospect {
        sources = List.copyOf(sources);
        members = List.copyOf(members);
    }

    public Retrospect(ReportingPeriod period, List<Source> sources, List<Compared> members) {
        this(period, sources, members, Courses.NONE);
    }

    /** The same, with what became of projects. */
    public Retrospect with(Courses followed) {
        return new Retrospect(period, sources, members, followed);
    }

    /** A publication by the hash of its manifest. */
    public record Source(ReportingPeriod period, String manifest) {}

    /** Whether it is compared with its own years, not with the year before. */
    public boolean isOfYears() {
        return period.kind() == ReportingPeriod.Kind.SPAN;
    }

    public List<Alike> alike() {
        return members.stream()
                .filter(Alike.class::isInstance)
                .map(Alike.class::cast)
                .toList();
    }

    public List<Unlike> unlike() {
        return members.stream()
                .filter(Unlike.class::isInstance)
                .map(Unlike.class::cast)
                .toList();
    }

    /** A member on both sides, in the geography of the book. */
    public sealed interface Compared {

        Member member();

        /** The id of its cluster, or empty. */
        String cluster();

        Side before();

        Side now();
    }

    /**
     * One whose figures can be compared: the same parts and the same days of their year.
     *
     * @param provisional reports that stand for a whole year and are of a part of it
     */
    public record Alike(Member member, String cluster, Side before, Side now, List<MemberReport> provisional)
            implements Compared {
        public Alike {
            provisional = List.copyOf(provisional);
        }
    }

    /**
     * One whose figures cannot be compared; it counts on neither side.
     *
     * @param what who or which years are missing, as far as the reason names any
     */
    public record Unlike(Member member, String cluster, Side before, Side now, Reason reason, List<String> what)
            implements Compared {
        public Unlike {
            what = List.copyOf(what);
        }
    }

    /** Why figures cannot be compared. */
    public enum Reason {
        ONLY_NOW,
        ONLY_BEFORE,
        /** Some of the members that went into it sent nothing usable then. */
        PARTS_BEFORE,
        /** Some of them did not now. */
        PARTS_NOW,
        OTHER_DAYS,
        YEARS_MISSING
    }

    /**
     * What was reported on one side.
     *
     * @param days which the reports cover together; none where they leave gaps or overlap
     * @param rate the average of those days, of several years of these; none where there is no report, or no rate is known
     */
    public record Side(List<MemberReport> reports, List<Window> days, List<ExchangeRate> rate) {

        public static final Side NOTHING = new Side(List.of(), List.of(), List.of());

        public Side {
            reports = List.copyOf(reports);
            days = List.copyOf(days);
            rate = List.copyOf(rate);
        }

        public Totals totals() {
            return Totals.together(reports.stream().map(Totals::accepted).toList());
        }

        public boolean isNothing() {
            return reports.isEmpty();
        }
    }
}
