package tonghop.pipeline.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.ReportingPeriod.Kind;
import tonghop.domain.text.Folded;

/**
 * The time of the figures below a heading, where it names one: "Giá trị giải ngân quý IV", "6 tháng", "2021-2023", "đến
 * 30/6", "/tháng". A heading that names none is of the reporting period.
 *
 * @param said the heading, folded
 * @param period that of the report
 */
record HeadingTime(String said, ReportingPeriod period) {

    /** A year, and neither the end of a day nor of the number of a decision. */
    private static final Pattern YEAR = pattern("(?<![\\d/])(?<!(?<!\\d)\\d{1,2}[.-])20\\d\\d(?![\\d/])");

    private static final Pattern UNTIL_YEAR = pattern("đến(?: hết)?(?: năm)? 20\\d\\d(?![\\d/])");
    private static final Pattern UNTIL_DAY =
            pattern("đến(?: hết)?(?: ngày)? ?(\\d{1,2})[/.-](\\d{1,2})(?!\\d)(?:[/.-](20\\d\\d))?");
    private static final Pattern FIRST_MONTHS = pattern("(?<![\\d/])(\\d{1,2}) ?tháng(?!\\p{L})(?! ?\\d)");
    private static final Pattern MONTH = pattern("(?<!\\p{L})tháng ?(\\d{1,2})(?!\\d)");
    private static final Pattern LAST_MONTH = pattern("tháng ?\\d{1,2} ?(?:-|đến) ?(?:tháng ?)?(\\d{1,2})(?!\\d)");
    private static final Pattern UNTIL_MONTH = pattern("đến(?: hết)? tháng ?\\d");
    private static final Pattern QUARTER =
            pattern("(?<!\\p{L})qu[íy] (?:(?:i|1) ?(?:-|đến|và|,|\\+) ?(?:quí )?)?(iv|i{1,3}|[1-4])(?![\\p{L}\\d])");
    private static final Pattern SOME_MONTH = pattern("(?<![\\p{L}\\d])(?<!\\d )tháng(?! ?\\d)(?!\\p{L})");

    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");
    private static final int MONTHS_OF_QUARTER = 3;

    static HeadingTime of(String heading, ReportingPeriod period) {
        return new HeadingTime(Folded.of(heading), period);
    }

    /** Whether the figures are of another time, a part of the report's, or of more. */
    boolean isOther() {
        return isOfOtherYears()
                || SOME_MONTH.matcher(said).find()
                || named(FIRST_MONTHS, this::isOtherLength)
                || isOfOtherMonths()
                || named(QUARTER, this::isOtherQuarter)
                || named(UNTIL_DAY, this::endsElsewhere);
    }

    /** Whether the figures are of more years than the report, all of its own among them: a commitment may be. */
    boolean isOfPhase() {
        List<Integer> years = years();
        return years.size() > 1
                && Collections.min(years) <= period.firstYear()
                && Collections.max(years) >= period.lastYear();
    }

    /** Whether it names years, all of them outside of the report's. */
    boolean isOutside() {
        List<Integer> years = years();
        return !years.isEmpty()
                && years.stream().allMatch(year -> year < period.firstYear() || year > period.lastYear());
    }

    /** Whether a text names a year. */
    static boolean namesYear(String text) {
        return YEAR.matcher(Folded.of(text)).find();
    }

    private boolean isOfOtherYears() {
        List<Integer> years = years();
        boolean all = years.contains(period.firstYear()) && years.contains(period.lastYear());
        boolean untilEnd = years.equals(List.of(period.lastYear()))
                && UNTIL_YEAR.matcher(said).find();
        return !years.isEmpty() && !((all || untilEnd) && noneOutside(years));
    }

    private boolean noneOutside(List<Integer> years) {
        return years.stream().allMatch(year -> period.firstYear() <= year && year <= period.lastYear());
    }

    private List<Integer> years() {
        return YEAR.matcher(said)
                .results()
                .map(year -> Integer.valueOf(year.group()))
                .toList();
    }

    private boolean named(Pattern form, Function<MatchResult, Boolean> isOther) {
        return form.matcher(said).results().anyMatch(isOther::apply);
    }

    private boolean isOtherLength(MatchResult months) {
        return Integer.parseInt(months.group(1)) != period.months();
    }

    /** One month by itself is a part of every period; up to one of its last months is up to when it was written. */
    private boolean isOfOtherMonths() {
        int end = period.window().until().getMonthValue();
        if (LAST_MONTH.matcher(said).find()) {
            return named(LAST_MONTH, month -> month(month) != end);
        }
        boolean until = UNTIL_MONTH.matcher(said).find();
        return named(MONTH, month -> !(until && month(month) <= end && month(month) > end - MONTHS_OF_QUARTER));
    }

    private static int month(MatchResult named) {
        return Integer.parseInt(named.group(1));
    }

    private boolean isOtherQuarter(MatchResult quarter) {
        String name = quarter.group(1);
        int number = QUARTERS.contains(name) ? QUARTERS.indexOf(name) + 1 : Integer.parseInt(name);
        boolean fromFirst = quarter.group().length() > "quí ".length() + name.length();
        boolean same = fromFirst
                ? number * MONTHS_OF_QUARTER == period.months()
                : period.kind() == Kind.QUARTER && number == period.part();
        return !same;
    }

    /** Reports are written before their period ends, and some count on until they are. */
    private boolean endsElsewhere(MatchResult day) {
        try {
            int year = day.group(3) == null ? period.lastYear() : Integer.parseInt(day.group(3));
            LocalDate last = LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            LocalDate end = period.window().until();
            return last.isBefore(end.minusMonths(MONTHS_OF_QUARTER)) || last.isAfter(end.plusMonths(1));
        } catch (DateTimeException noDay) {
            return true;
        }
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(form);
    }
}
