package tonghop.pipeline.validate;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Finding;
import tonghop.domain.rulebook.Condition.UsualWithin;

/**
 * What the office's rules say of the size of projects in one column; where there is none, any size is usual.
 *
 * @param sizes one for each rule
 */
record ProjectSizes(List<ProjectSize> sizes) {

    static ProjectSizes of(Standards standards, Section section, Field measure, Currency currency) {
        return new ProjectSizes(standards.rules().of(section, UsualWithin.class).stream()
                .filter(rule -> rule.condition().fields().contains(measure))
                .flatMap(rule -> ProjectSize.of(rule, currency, standards.period()).stream())
                .toList());
    }

    boolean isUnusual(Money money) {
        return sizes.stream().anyMatch(size -> size.isUnusual(money));
    }

    boolean areMostUnusual(Collection<Money> amounts) {
        return any(ProjectSize::areMostUnusual, amounts);
    }

    boolean areAllUnusual(Collection<Money> amounts) {
        return any(ProjectSize::areAllUnusual, amounts);
    }

    /** Whether an amount is far beyond what is usual. */
    boolean isBeyond(Money money) {
        return sizes.stream().anyMatch(size -> size.isBeyond(money));
    }

    boolean areUsual(Collection<Money> amounts) {
        return sizes.stream().allMatch(size -> size.areUsual(amounts));
    }

    /** In the office's words, where most of a column's amounts are unusual. */
    List<Finding> told(Spot first, Collection<Money> amounts) {
        return sizes.stream()
                .filter(size -> size.areMostUnusual(amounts))
                .map(size -> Breach.of(first, MoneyText.of(size.least()), MoneyText.of(size.most()))
                        .by(size.rule().clause()))
                .toList();
    }

    /** At the first cell of a column whose amounts are mostly unusual, in the office's words. */
    List<Finding> told(UnitColumn column) {
        Spot first = Spot.of(
                column.cells().get(0).value().cell(),
                column.cells().get(0).value().cell().shown());
        return told(first, column.under(column.said()));
    }

    private boolean any(BiPredicate<ProjectSize, Collection<Money>> what, Collection<Money> amounts) {
        return sizes.stream().anyMatch(size -> what.test(size, amounts));
    }
}
