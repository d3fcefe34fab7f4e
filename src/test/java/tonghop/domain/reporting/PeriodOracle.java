package tonghop.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.Spellings;

/** What must hold of the periods that are found in any text whatever. */
public final class PeriodOracle {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Mn}\\p{Cf}\\p{Cc}]");

    private PeriodOracle() {}

    public static void check(String text) {
        check(text, PeriodReader::inTitle);
        check(text, PeriodReader::inLabel);
        check(text, PeriodReader::inFileName);
        spellingSaysNothing(text, PeriodReader::inTitle);
        spellingSaysNothing(text, PeriodReader::inLabel);
        ReportingPeriod.parse(text).ifPresent(period -> isWhatItsLabelSays(text, period));
    }

    private static void check(String text, Function<String, List<ReportingPeriod>> reader) {
        List<ReportingPeriod> periods = reader.apply(text);
        assertThat(periods).as(text).doesNotHaveDuplicates().isEqualTo(reader.apply(text));
        periods.forEach(period -> isWhatItsLabelSays(text, period));
    }

    private static void isWhatItsLabelSays(String text, ReportingPeriod period) {
        Window days = period.window();
        assertThat(days.from()).as(text).isBeforeOrEqualTo(days.until());
        assertThat(days.from().getYear()).as(text).isBetween(period.firstYear() - 1, period.firstYear());
        assertThat(days.until().getYear()).as(text).isEqualTo(period.lastYear());
        assertThat(period.months()).as(text).isPositive();
        assertThat(ReportingPeriod.parse(period.label())).as(text).contains(period);
        assertThat(PeriodReader.inLabel(period.label())).as(text).containsExactly(period);
        assertThat(PeriodReader.inFileName(period.label() + ".xlsx")).as(text).containsExactly(period);
        standsIn(text, period);
    }

    /** No year is made up; the first one may be the year after the 15 December with which it begins. */
    private static void standsIn(String text, ReportingPeriod period) {
        String digits =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        assertThat(digits).as(text).contains(Integer.toString(period.lastYear()));
        assertThat(List.of(period.firstYear(), period.window().from().getYear()))
                .as(text)
                .anyMatch(year -> digits.contains(year.toString()));
    }

    private static void spellingSaysNothing(String text, Function<String, List<ReportingPeriod>> reader) {
        List<ReportingPeriod> said = reader.apply(text);
        Stream<String> broken = Stream.of(Spellings.spacedOut(text), text.replace(' ', '\n'));
        Stream.concat(Spellings.of(text).stream(), broken)
                .forEach(spelling ->
                        assertThat(reader.apply(spelling)).as(spelling).isEqualTo(said));
    }
}
