package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.decision.UnitFactor;
import tonghop.domain.money.Currency;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * What the plans of the year say of the units of what is reported: a plan that is overshot hundreds of times, or of which
 * next to nothing was done, is in another unit than the columns.
 *
 * @param rate that of the period; dollars are not compared without one
 */
record PlanWitness(List<Entry> entries, List<Value> general, Optional<ExchangeRate> rate) {

    private static final Map<Field, Field> PLANS =
            Map.of(Field.PLAN_DISBURSED, Field.DISBURSED, Field.PLAN_COMMITTED, Field.COMMITTED);
    private static final BigDecimal FAR = BigDecimal.valueOf(100);
    private static final List<Integer> ZEROS = List.of(3, 6, 9);

    List<Finding> findings(List<Entry.Amount> plans) {
        return plans.stream()
                .filter(plan -> !plan.money().isZero())
                .flatMap(plan -> compare(plan).stream())
                .toList();
    }

    private Optional<Finding> compare(Entry.Amount plan) {
        Field measure = PLANS.getOrDefault(plan.measure(), plan.measure());
        Optional<BigDecimal> planned = inDong(plan.money());
        Optional<BigDecimal> reported = sum(measure).filter(sum -> sum.signum() > 0);
        return planned.flatMap(of -> reported.flatMap(sum -> compare(plan, measure, of.abs(), sum)));
    }

    private Optional<Finding> compare(Entry.Amount plan, Field measure, BigDecimal planned, BigDecimal reported) {
        boolean above = reported.compareTo(planned.multiply(FAR)) >= 0;
        boolean below = reported.multiply(FAR).multiply(BigDecimal.TEN).compareTo(planned) <= 0;
        if (!above && !below) {
            return Optional.empty();
        }
        BigDecimal percent = reported.movePointRight(2).divide(planned, 2, RoundingMode.HALF_EVEN);
        String factor = above ? factor(planned, reported) : factor(reported, planned);
        return at(plan).map(cell -> Finding.ofCell(
                Rule.PLAN_FAR_OFF,
                cell.sheet(),
                cell.cell(),
                cell.found(),
                "field." + measure.id(),
                MoneyText.of(new Money(reported.setScale(0, RoundingMode.HALF_EVEN), Currency.VND)),
                MoneyText.of(plan.money()),
                percent.stripTrailingZeros().toPlainString().replace('.', ','),
                factor));
    }

    /** The factor of two units that comes nearest to what lies between. */
    private static String factor(BigDecimal less, BigDecimal more) {
        int digits = more.divide(less, 0, RoundingMode.DOWN).precision() - 1;
        return ZEROS.stream()
                .filter(zeros -> digits <= zeros + 1)
                .findFirst()
                .map(zeros -> new UnitFactor(zeros).shown().substring(1))
                .orElse("1.000.000.000");
    }

    private Optional<Spot> at(Entry.Amount plan) {
        return general.stream()
                .filter(value -> value.column().field() == plan.measure()
                        && value.cell().at().a1().equals(plan.cell()))
                .map(value -> Spot.of(value.cell(), value.cell().shown()))
                .findFirst();
    }

    /** In đồng, of the rows that count; none where some cannot be converted. */
    private Optional<BigDecimal> sum(Field measure) {
        List<Optional<BigDecimal>> all = entries.stream()
                .filter(Entry::isAccepted)
                .flatMap(entry -> entry.amount(measure).stream())
                .map(amount -> inDong(amount.money()))
                .toList();
        return all.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(all.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Optional<BigDecimal> inDong(Money money) {
        return Stream.of(money)
                .flatMap(each -> each.currency() == Currency.VND
                        ? Stream.of(each.amount())
                        : rate.stream().map(found -> each.amount().multiply(found.dongPerDollar())))
                .findFirst();
    }
}
