package tonghop.domain.reporting;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One way to write a period, or something that only looks like one.
 *
 * @param meaning the periods that a match names; none for dates, terms of office, numbers of documents and plans
 */
record PeriodForm(Pattern pattern, Function<MatchResult, List<ReportingPeriod>> meaning) {}
