package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.AmountReading.Remark;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Cell;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** What the reading of one amount gives to say. */
final class AmountFindings {

    private AmountFindings() {}

    /**
     * @param unit in which the cell is to be read
     * @param worth compares dollars with đồng, so that what lies between two readings is told in đồng
     */
    static List<Finding> of(AmountCell cell, Unit unit, Supplier<Worth> worth) {
        if (cell.cell().isError()) {
            return List.of(finding(Rule.CELL_ERROR, cell));
        }
        if (cell.cell().kind() == Cell.Kind.UNCALCULATED) {
            return List.of(finding(Rule.CELL_UNCALCULATED, cell));
        }
        if (cell.reading() instanceof AmountReading.Refused refused) {
            return List.of(finding(Rule.AMOUNT_REFUSED, cell, why(refused), refused.seen()));
        }
        if (cell.reading() instanceof AmountReading.Ambiguous ambiguous) {
            return List.of(ambiguous(cell, unit, ambiguous.readings(), worth.get()));
        }
        if (cell.reading() instanceof AmountReading.NotAmount) {
            return List.of(finding(Rule.AMOUNT_IS_NONE, cell));
        }
        return cell.reading() instanceof AmountReading.Stated stated ? ofStated(cell, stated) : List.of();
    }

    private static String why(AmountReading.Refused refused) {
        return refused.why() == Misread.LETTERS_FOR_DIGITS
                ? LetterForDigit.in(refused.seen())
                        .map(LetterForDigit::name)
                        .orElse(refused.why().name())
                : refused.why().name();
    }

    /**
     * All of them in one sentence, what lies between them, in which unit to type the amount again, and each by itself, for
     * a person to choose one.
     */
    private static Finding ambiguous(AmountCell cell, Unit unit, List<Money> readings, Worth worth) {
        List<String> each = readings.stream().map(MoneyText::of).toList();
        Optional<Currency> currency = unit.tender().currency();
        Stream<String> told = Stream.of(
                String.join(" / ", each),
                worth.between(readings),
                currency.map(known -> "RETYPE_IN").orElse("RETYPE_WITH_UNIT"),
                currency.map(known -> unit.code()).orElse(""));
        return finding(
                Rule.AMOUNT_AMBIGUOUS, cell, Stream.concat(told, each.stream()).toArray(String[]::new));
    }

    /** That an amount is negative is for the rule book to say. */
    private static List<Finding> ofStated(AmountCell cell, AmountReading.Stated stated) {
        List<Finding> findings = new ArrayList<>();
        if (stated.qualifier() != Qualifier.EXACT) {
            findings.add(finding(Rule.AMOUNT_QUALIFIED, cell, stated.qualifier().name(), MoneyText.of(stated.money())));
        }
        stated.remarks().stream()
                .sorted()
                .filter(remark -> remark != Remark.NEGATIVE)
                .map(remark -> finding(Rule.AMOUNT_REMARK, cell, remark.name(), MoneyText.of(stated.money())))
                .forEach(findings::add);
        return findings;
    }

    private static Finding finding(Rule rule, AmountCell cell, String... arguments) {
        return Finding.ofCell(
                rule, cell.cell().at().sheet(), cell.address(), cell.cell().shown(), arguments);
    }
}
