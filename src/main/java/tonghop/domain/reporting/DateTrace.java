package tonghop.domain.reporting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.reporting.DateReading.Impossible;

/** What looks like a date, or a part of one, at one place of a longer text. */
record DateTrace(Verdict verdict, int until) {

    private static final String YEAR = "((?:19|20)\\d\\d)";

    /** Has every day that a year can have. */
    private static final int LEAP_YEAR = 2024;

    private static final int QUARTERS = 4;

    /** On folded text without marks; of two forms that begin at the same place the earlier is taken. */
    private static final List<Form> FORMS = List.of(
            form("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})", date -> day(number(date, 1), date, 3, 4)),
            form("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})", date -> day(number(date, 4), date, 3, 1)),
            form("(\\d{1,2}) thang (\\d{1,2})(?:/|,? nam )(\\d{4})", date -> day(number(date, 3), date, 2, 1)),
            form("ngay (\\d{1,2}) thang (\\d{1,2})", date -> dayOfAnyYear(date, 2, 1)),
            form("(\\d{1,2})([/.])(\\d{1,2})\\2\\d{2}(?![/.])", date -> ofShortYear(dayOfAnyYear(date, 3, 1))),
            form("(?:thang ?|t\\.? ?)(\\d{1,2})[/.-]" + YEAR, date -> month(number(date, 1))),
            form("(?<!\\d )thang (\\d{1,2})(?! ngay)", date -> month(number(date, 1))),
            form("(\\d{1,2})[/.-]" + YEAR + "(?!/)", date -> ifDate(month(number(date, 1)))),
            form("(?:qui|q)[ .]?([ivx]+|\\d{1,2})(?:[/.-]|,? nam | )" + YEAR, date -> quarter(date.group(1))),
            form("qui[ .]?(v|iv|i{1,3}|\\d)(?![a-z])", date -> quarter(date.group(1))),
            form("(\\d{1,2})/(\\d{1,2})(?!/)", date -> dayOfAnyYear(date, 2, 1)),
            form("(\\d{1,2})\\.(\\d{1,2})(?!\\.)", date -> dotted(dayOfAnyYear(date, 2, 1))),
            form("\\d{1,2} ?(?:gio|g|h|:)(?![a-z])(?: ?\\d{2})?", time -> Verdict.FRAGMENT),
            form(YEAR, year -> Verdict.DATE),
            form("\\d{1,3} (?:thang|nam|ngay|tuan)(?![a-z]| \\d)", length -> Verdict.DATE),
            form("\\d{3}|\\d{5}|[13-9]\\d{3}|2[1-9]\\d\\d", number -> Verdict.NO_YEAR),
            form("\\d+", number -> Verdict.FRAGMENT));

    /** What can be said of it by itself. */
    enum Verdict {
        /** A day, a month, a quarter, a year, or a length of time. */
        DATE,
        /** A day without its year, a time of day, a number. */
        FRAGMENT,
        /** No calendar has it. */
        NO_DATE,
        /** No calendar has it, unless it is a number of something else: "Kế hoạch 45/2023". */
        NO_DATE_IF_ONE,
        /** A number where a year may stand, and is none: "2020-202". */
        NO_YEAR,
        /** A day in a year of two digits. */
        SHORT_YEAR
    }

    private record Form(Pattern pattern, Function<MatchResult, Verdict> verdict) {

        private Optional<DateTrace> match(String bare, int from) {
            Matcher match = pattern.matcher(bare).region(from, bare.length()).useTransparentBounds(true);
            return match.lookingAt() ? Optional.of(new DateTrace(verdict.apply(match), match.end())) : Optional.empty();
        }
    }

    /** What begins at a place of a text, if anything does. */
    static Optional<DateTrace> at(String bare, int from) {
        return FORMS.stream().flatMap(form -> form.match(bare, from).stream()).findFirst();
    }

    private static Verdict day(int year, MatchResult date, int month, int day) {
        return DateForm.day(year, number(date, month), number(date, day)) instanceof Impossible
                ? Verdict.NO_DATE
                : Verdict.DATE;
    }

    /** "31/2" is a day of no year; "15/30" may be something else. */
    private static Verdict dayOfAnyYear(MatchResult date, int month, int day) {
        if (month(number(date, month)) == Verdict.NO_DATE) {
            return Verdict.NO_DATE_IF_ONE;
        }
        return day(LEAP_YEAR, date, month, day) == Verdict.DATE ? Verdict.FRAGMENT : Verdict.NO_DATE;
    }

    private static Verdict ofShortYear(Verdict day) {
        return day == Verdict.FRAGMENT ? Verdict.SHORT_YEAR : day;
    }

    /** "8.30" is a time of day. */
    private static Verdict dotted(Verdict day) {
        return day == Verdict.NO_DATE_IF_ONE ? Verdict.FRAGMENT : ifDate(day);
    }

    private static Verdict ifDate(Verdict verdict) {
        return verdict == Verdict.NO_DATE ? Verdict.NO_DATE_IF_ONE : verdict;
    }

    private static Verdict month(int month) {
        return DateForm.month(LEAP_YEAR, month) instanceof Impossible ? Verdict.NO_DATE : Verdict.DATE;
    }

    private static Verdict quarter(String written) {
        boolean real = written.matches("i{1,3}|iv|0?[1-" + QUARTERS + "]");
        return real ? Verdict.DATE : Verdict.NO_DATE;
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static Form form(String pattern, Function<MatchResult, Verdict> verdict) {
        return new Form(Pattern.compile("(?:" + pattern + ")(?!\\d)"), verdict);
    }
}
