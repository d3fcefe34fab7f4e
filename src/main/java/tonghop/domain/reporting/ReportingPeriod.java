package tonghop.domain.reporting;

import java.util.Comparator;
import java.util.Optional;

/**
 * What a report covers (kỳ báo cáo): a year, a part of one, or a span of years.
 *
 * <p>A part is cumulative from the start of its year; only the second half ({@code 2023-H2}) is not, and so is no
 * substitute for a year. Two periods are equal if their labels are: a member may state a window that is shifted by two
 * weeks (15 December to 14 December, Decree 58/2022) and still reports on the same year.
 *
 * @param part how many months, which half or which quarter; 0 for a year or a span
 * @param window the days it covers: the calendar's, or the ones the report states
 */
public record ReportingPeriod(Kind kind, int firstYear, int lastYear, int part, Window window)
        implements Comparable<ReportingPeriod> {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_QUARTER = 3;

    private static final Comparator<ReportingPeriod> BY_TIME = Comparator.comparingInt(ReportingPeriod::firstYear)
            .thenComparingInt(ReportingPeriod::lastYear)
            .thenComparingInt(ReportingPeriod::lastMonth)
            .thenComparing(ReportingPeriod::kind)
            .thenComparingInt(ReportingPeriod::part);

    /** The lengths that reports have. */
    public enum Kind {
        QUARTER,
        MONTHS,
        HALF,
        YEAR,
        SPAN
    }

    public static ReportingPeriod year(int year) {
        return new ReportingPeriod(Kind.YEAR, year, year, 0, Window.ofMonths(year, 1, MONTHS_OF_YEAR));
    }

    /**
     * The first months of a year; 12 are the year, 6 its first half, 3 its first quarter.
     *
     * @param months 1 to 12
     */
    public static ReportingPeriod months(int year, int months) {
        return switch (months) {
            case MONTHS_OF_YEAR -> year(year);
            case MONTHS_OF_HALF -> half(year, 1);
            case MONTHS_OF_QUARTER -> quarter(year, 1);
            default -> new ReportingPeriod(Kind.MONTHS, year, year, months, Window.ofMonths(year, 1, months));
        };
    }

    /** The first half of a year, or July to December alone if the half is 2. */
    public static ReportingPeriod half(int year, int half) {
        int last = half * MONTHS_OF_HALF;
        return new ReportingPeriod(Kind.HALF, year, year, half, Window.ofMonths(year, last - MONTHS_OF_HALF + 1, last));
    }

    /** The months up to the end of a quarter, 1 to 4: the third covers nine months. */
    public static ReportingPeriod quarter(int year, int quarter) {
        return new ReportingPeriod(
                Kind.QUARTER, year, year, quarter, Window.ofMonths(year, 1, quarter * MONTHS_OF_QUARTER));
    }

    /**
     * Several whole years.
     *
     * @throws IllegalArgumentException if the last year is not after the first
     */
    public static ReportingPeriod span(int firstYear, int lastYear) {
        if (lastYear <= firstYear) {
            throw new IllegalArgumentException(firstYear + "-" + lastYear + " is no span of years");
        }
        Window window = new Window(
                year(firstYear).window().from(), year(lastYear).window().until());
        return new ReportingPeriod(Kind.SPAN, firstYear, lastYear, 0, window);
    }

    /** Reads a label such as {@code 2022-9M}, in small letters too; empty if it is none. */
    public static Optional<ReportingPeriod> parse(String label) {
        return PeriodLabel.read(label);
    }

    /** The stable name, also of folders: {@code 2023}, {@code 2022-9M}, {@code 2023-H1}, {@code 2023-Q2}, {@code 2017-2022}. */
    public String label() {
        return switch (kind) {
            case YEAR -> String.valueOf(firstYear);
            case MONTHS -> firstYear + "-" + part + "M";
            case HALF -> firstYear + "-H" + part;
            case QUARTER -> firstYear + "-Q" + part;
            case SPAN -> firstYear + "-" + lastYear;
        };
    }

    /** The year it belongs to; of a span the last. */
    public int year() {
        return lastYear;
    }

    /** How many months it counts, such as 9. */
    public int months() {
        return switch (kind) {
            case YEAR, SPAN -> (lastYear - firstYear + 1) * MONTHS_OF_YEAR;
            case MONTHS -> part;
            case HALF -> MONTHS_OF_HALF;
            case QUARTER -> part * MONTHS_OF_QUARTER;
        };
    }

    public boolean isPartOfYear() {
        return kind != Kind.YEAR && kind != Kind.SPAN;
    }

    /** Whether it is the year or a part that is counted from its start, so that it can stand for the year. */
    public boolean isPartOf(int year) {
        return kind != Kind.SPAN && firstYear == year && !(kind == Kind.HALF && part == 2);
    }

    /** Whether a report on this period is wanted where the other is asked for: itself, or a part of the year asked for. */
    public boolean answers(ReportingPeriod asked) {
        return equals(asked) || (asked.kind == Kind.YEAR && isPartOf(asked.firstYear));
    }

    /**
     * Whether a report on this period must be named where the other is asked for: what answers it, and of a year also the
     * second half, which nobody may count for it or add to what does count.
     */
    public boolean concerns(ReportingPeriod asked) {
        return answers(asked) || (asked.kind == Kind.YEAR && kind != Kind.SPAN && firstYear == asked.firstYear);
    }

    /** The same part of the year before; of several years there is none. */
    public Optional<ReportingPeriod> yearBefore() {
        return switch (kind) {
            case YEAR -> Optional.of(year(firstYear - 1));
            case MONTHS -> Optional.of(months(firstYear - 1, part));
            case HALF -> Optional.of(half(firstYear - 1, part));
            case QUARTER -> Optional.of(quarter(firstYear - 1, part));
            case SPAN -> Optional.empty();
        };
    }

    /** The same period over the days that a report states. */
    public ReportingPeriod over(Window stated) {
        return new ReportingPeriod(kind, firstYear, lastYear, part, stated);
    }

    /** Whether it covers the calendar's days and no others that a report stated. */
    public boolean hasCalendarDays() {
        return calendar().equals(window);
    }

    /** The days that it is about by the calendar, whatever a report states. */
    public Window calendar() {
        return parse(label()).map(ReportingPeriod::window).orElse(window);
    }

    /** Which report of a year to take first: the year, else the most months, then the quarters from the last. */
    public static Comparator<ReportingPeriod> bestFirst() {
        return Comparator.comparing((ReportingPeriod period) -> period.kind == Kind.QUARTER)
                .thenComparingInt(period -> -period.months());
    }

    /** Whatever a period is compared with comes before it: a span after its years. */
    public static Comparator<ReportingPeriod> comparedAfter() {
        return Comparator.<ReportingPeriod>comparingInt(ReportingPeriod::year)
                .thenComparing(period -> period.kind == Kind.SPAN)
                .thenComparing(BY_TIME);
    }

    /** By years, then by the month in which they end. */
    @Override
    public int compareTo(ReportingPeriod other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingPeriod period && label().equals(period.label());
    }

    @Override
    public int hashCode() {
        return label().hashCode();
    }

    @Override
    public String toString() {
        return label();
    }

    private int lastMonth() {
        return kind == Kind.HALF ? part * MONTHS_OF_HALF : months();
    }
}
