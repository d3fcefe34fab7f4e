package tonghop.domain.reporting;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A part of a year written without its year. */
record YearlessForm(Pattern pattern, BiFunction<MatchResult, Integer, List<ReportingPeriod>> meaning) {

    List<ReportingPeriod> in(String text, int year) {
        return pattern.matcher(text)
                .results()
                .flatMap(match -> meaning.apply(match, year).stream())
                .toList();
    }
}
