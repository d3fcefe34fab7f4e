package tonghop.domain.reporting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of periods as they are typed and as folders bear them. */
final class PeriodLabel {

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern WHOLE_YEAR = Pattern.compile(YEAR);
    private static final Pattern MONTHS = Pattern.compile(YEAR + "-(\\d{1,2})[mM]");
    private static final Pattern HALF = Pattern.compile(YEAR + "-[hH]([12])");
    private static final Pattern QUARTER = Pattern.compile(YEAR + "-[qQ]([1-4])");
    private static final Pattern SPAN = Pattern.compile(YEAR + "-" + YEAR);
    private static final int MONTHS_OF_YEAR = 12;

    private PeriodLabel() {}

    static Optional<ReportingPeriod> read(String label) {
        return match(WHOLE_YEAR, label)
                .map(year -> ReportingPeriod.year(number(year, 1)))
                .or(() -> match(MONTHS, label).flatMap(PeriodLabel::months))
                .or(() -> match(HALF, label).map(half -> ReportingPeriod.half(number(half, 1), number(half, 2))))
                .or(() -> match(QUARTER, label)
                        .map(quarter -> ReportingPeriod.quarter(number(quarter, 1), number(quarter, 2))))
                .or(() -> match(SPAN, label)
                        .filter(span -> number(span, 1) < number(span, 2))
                        .map(span -> ReportingPeriod.span(number(span, 1), number(span, 2))));
    }

    private static Optional<ReportingPeriod> months(Matcher label) {
        int months = number(label, 2);
        return months >= 1 && months <= MONTHS_OF_YEAR
                ? Optional.of(ReportingPeriod.months(number(label, 1), months))
                : Optional.empty();
    }

    private static Optional<Matcher> match(Pattern pattern, String label) {
        return Optional.of(pattern.matcher(label.strip())).filter(Matcher::matches);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
