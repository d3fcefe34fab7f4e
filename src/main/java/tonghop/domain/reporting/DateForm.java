package tonghop.domain.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.reporting.DateReading.Impossible;
import tonghop.domain.reporting.DateReading.InMonth;
import tonghop.domain.reporting.DateReading.InQuarter;
import tonghop.domain.reporting.DateReading.InYear;
import tonghop.domain.reporting.DateReading.OnDay;

/** One way to write one date, matched on folded text without marks (where quý has become qui). */
record DateForm(Pattern pattern, Function<MatchResult, DateReading> meaning) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final String YEAR = "((?:19|20)\\d\\d)";

    private static final List<DateForm> FORMS = List.of(
            form("(?:ngay )?(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})", date -> day(date, 4, 3, 1)),
            form("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}),? nam (\\d{4})", date -> day(date, 3, 2, 1)),
            form("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})", date -> day(date, 1, 3, 4)),
            form("(?:thang )?(\\d{1,2})[/.-]" + YEAR, date -> month(date, 2, 1)),
            form("thang (\\d{1,2}),? nam " + YEAR, date -> month(date, 2, 1)),
            form(
                    "(?:qui|q)[ .]?(iv|i{1,3}|[1-4])(?:[/.-]|,? nam | )" + YEAR,
                    date -> new InQuarter(number(date, 2), Quarters.number(date.group(1)))),
            form("(?:nam )?" + YEAR, date -> new InYear(number(date, 1))));

    /** The date that a whole text is; empty if it has no such form. */
    static Optional<DateReading> read(String bare) {
        return FORMS.stream().flatMap(form -> form.match(bare).stream()).findFirst();
    }

    /** A day of the calendar, or what makes it impossible. */
    static DateReading day(int year, int month, int day) {
        return possible(() -> new OnDay(LocalDate.of(year, month, day)), year, day + "/" + month + "/" + year);
    }

    static DateReading month(int year, int month) {
        return possible(() -> new InMonth(YearMonth.of(year, month)), year, month + "/" + year);
    }

    private Optional<DateReading> match(String bare) {
        Matcher match = pattern.matcher(bare);
        return match.matches() ? Optional.of(meaning.apply(match)) : Optional.empty();
    }

    private static DateReading possible(Supplier<DateReading> date, int year, String seen) {
        try {
            return year < FIRST_YEAR || year > LAST_YEAR ? new Impossible(seen) : date.get();
        } catch (DateTimeException noSuchDay) {
            return new Impossible(seen);
        }
    }

    private static DateReading day(MatchResult date, int year, int month, int day) {
        return day(number(date, year), number(date, month), number(date, day));
    }

    private static DateReading month(MatchResult date, int year, int month) {
        return month(number(date, year), number(date, month));
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static DateForm form(String pattern, Function<MatchResult, DateReading> meaning) {
        return new DateForm(Pattern.compile(pattern), meaning);
    }
}
