package tonghop.domain.reporting;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is left of a year that a text names, where it names a part as well: "Năm 2022 (9 tháng đầu năm)" is nine months. */
final class PartOfYear {

    private final List<YearlessForm> parts;
    private final List<YearlessForm> until;
    private final List<Pattern> unclear;
    private final List<PeriodForm> windows;

    PartOfYear(PeriodForms forms) {
        this.parts = forms.withoutYear();
        this.until = forms.untilOfYear();
        this.unclear = forms.unclearParts();
        this.windows = forms.windows();
    }

    /**
     * The part, the year where no part is named, none where nobody knows which part is meant.
     *
     * @param rest the text without what has been read as a period or a date
     */
    List<ReportingPeriod> of(ReportingPeriod year, String text, String rest) {
        List<ReportingPeriod> named = named(parts, rest, year);
        if (!named.isEmpty()) {
            return named;
        }
        String outsideWindows = outsideWindows(text);
        if (until.stream()
                .anyMatch(form -> form.pattern().matcher(outsideWindows).find())) {
            List<ReportingPeriod> ended = named(until, outsideWindows, year);
            return ended.contains(year) ? List.of(year) : ended;
        }
        return isUnclear(rest) ? List.of() : List.of(year);
    }

    boolean isUnclear(String text) {
        return text.length() <= PeriodReader.LONGEST
                && unclear.stream().anyMatch(form -> form.matcher(text).find());
    }

    private static List<ReportingPeriod> named(List<YearlessForm> forms, String text, ReportingPeriod year) {
        return forms.stream()
                .flatMap(form -> form.in(text, year.year()).stream())
                .distinct()
                .toList();
    }

    private String outsideWindows(String text) {
        String rest = text;
        for (PeriodForm window : windows) {
            List<MatchResult> matches = window.pattern().matcher(rest).results().toList();
            rest = PeriodReader.hidden(rest, matches);
        }
        return rest;
    }
}
