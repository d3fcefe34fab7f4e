package tonghop.pipeline.read;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.ReportingPeriod.Kind;

/**
 * Labels of the same months are one period: "Quý I-III/2022" beside titles of "9 tháng đầu năm 2022" contradicts nothing.
 *
 * @param names the labels to take, the one before the other
 */
record SameMonths(List<ReportingPeriod> names) {

    /** As the titles call them, rather by months than by quarters. */
    static SameMonths of(List<Said<ReportingPeriod>> titles, List<Said<ReportingPeriod>> stated) {
        return new SameMonths(
                Stream.concat(byMonthsFirst(titles), byMonthsFirst(stated)).toList());
    }

    private static Stream<ReportingPeriod> byMonthsFirst(List<Said<ReportingPeriod>> all) {
        return all.stream().map(Said::value).sorted(Comparator.comparing(period -> period.kind() == Kind.QUARTER));
    }

    List<Said<ReportingPeriod>> in(List<Said<ReportingPeriod>> all) {
        return all.stream()
                .map(said -> new Said<>(named(said.value()), said.sheet(), said.cell(), said.text()))
                .toList();
    }

    /** Over the days that were stated with it. */
    private ReportingPeriod named(ReportingPeriod period) {
        return names.stream()
                .filter(name -> name.calendar().equals(period.calendar()))
                .findFirst()
                .map(name -> name.over(period.window()))
                .orElse(period);
    }
}
