package tonghop.pipeline.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.ledger.PeriodTotals;
import tonghop.domain.ledger.Total;
import tonghop.domain.ledger.Totals;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** Totals told as control figures: what was reported, in each currency and all in one, and the counts. */
public final class Figures {

    private Figures() {}

    /** Those of the country, of each cluster, and of each member. */
    public static List<ControlFigure> of(PeriodTotals totals, String where) {
        return Stream.of(
                        of(ControlFigure.NATIONAL, totals.national(), where).stream(),
                        all(ControlFigure.NO_CLUSTER, totals.clusters(), where),
                        all(ControlFigure.MEMBER, totals.members(), where))
                .flatMap(figures -> figures)
                .toList();
    }

    /** Those of one scope. A total that a missing rate leaves incomplete has no figure. */
    public static List<ControlFigure> of(String scope, Totals totals, String where) {
        return Stream.concat(reported(scope, totals, where).stream(), inAll(scope, totals, where))
                .toList();
    }

    /** Those of one scope as far as they were reported, without any conversion. */
    public static List<ControlFigure> reported(String scope, Totals totals, String where) {
        return totals.lines().stream().map(line -> reported(scope, line, where)).toList();
    }

    private static Stream<ControlFigure> all(String prefix, Map<String, Totals> totals, String where) {
        return totals.entrySet().stream()
                .flatMap(entry -> of(prefix + entry.getKey(), entry.getValue(), where).stream());
    }

    private static ControlFigure reported(String scope, Total line, String where) {
        if (line instanceof Total.Sum sum) {
            return ControlFigure.reported(scope, sum.section(), sum.measure(), sum.value(), where);
        }
        Total.Count count = (Total.Count) line;
        return ControlFigure.count(scope, count.section(), count.measure(), count.value(), where);
    }

    private static Stream<ControlFigure> inAll(String scope, Totals totals, String where) {
        return Arrays.stream(Section.values())
                .flatMap(section -> amounts().flatMap(field -> Arrays.stream(Currency.values())
                        .flatMap(in -> totals.all(section, field, in).stream())
                        .map(money -> ControlFigure.inAll(scope, section, field.id(), money, where))));
    }

    private static Stream<Field> amounts() {
        return Arrays.stream(Field.values()).filter(Field::isAmount);
    }
}
