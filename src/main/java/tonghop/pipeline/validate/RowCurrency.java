package tonghop.pipeline.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Unit;
import tonghop.domain.money.Unit.Tender;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * Where each row names its currency: one that is missing, unknown or at odds with all amounts of the row is told there,
 * and not at each amount.
 */
record RowCurrency(ReportTable table, Line line) {

    /** So many amounts with cents are no slip of one of them. */
    private static final int FEWEST = 2;

    List<Finding> toldOnce(List<Finding> all) {
        boolean unknown = all.stream().anyMatch(finding -> finding.rule() == Rule.CURRENCY_UNKNOWN);
        if (unknown) {
            return without(Misread.OTHER_CURRENCY, all).toList();
        }
        return missing(all)
                .map(missing -> with(missing, Misread.NO_UNIT, all))
                .or(() -> mistaken(all).map(mistaken -> with(mistaken, Misread.FRACTION_OF_MINOR_UNIT, all)))
                .orElse(all);
    }

    /** Amounts with cents in a row that says đồng. */
    private Optional<Finding> mistaken(List<Finding> all) {
        List<String> cents = all.stream()
                .filter(finding -> lacks(Misread.FRACTION_OF_MINOR_UNIT, finding))
                .map(Finding::cell)
                .toList();
        return line.value(Field.CURRENCY)
                .filter(value -> cents.size() >= FEWEST && namesDong(value))
                .filter(value -> amounts(cents).allMatch(RowCurrency::areDollars))
                .map(value -> mistaken(value, String.join(", ", cents)));
    }

    private static boolean namesDong(Line.Value value) {
        return UnitReader.ofCurrencyCell(value.cell().value()).tender() == Tender.VND;
    }

    private Stream<Line.Value> amounts(List<String> cells) {
        return line.values().stream()
                .filter(value -> cells.contains(value.cell().at().a1()));
    }

    private static boolean areDollars(Line.Value amount) {
        Unit dollars = new Unit(Denomination.ONE, Tender.USD);
        return AmountCell.read(amount, dollars, Habit.UNKNOWN).isStated();
    }

    private static Finding mistaken(Line.Value stated, String cells) {
        return Finding.ofCell(
                Rule.CURRENCY_MISTAKEN,
                stated.cell().at().sheet(),
                stated.cell().at().a1(),
                stated.cell().value(),
                cells,
                Currency.USD.name(),
                "");
    }

    /** "USD/VND" says no more than nothing where the amounts do not say which. */
    private Optional<Finding> missing(List<Finding> all) {
        boolean wanted = all.stream().anyMatch(finding -> lacks(Misread.NO_UNIT, finding));
        Optional<Finding> unclear = line.value(Field.CURRENCY)
                .filter(value -> !value.cell().value().isBlank())
                .map(RowCurrency::unclear);
        return unclear.or(() -> table.columns().stream()
                        .filter(column -> column.field() == Field.CURRENCY)
                        .findFirst()
                        .map(this::missing))
                .filter(finding -> wanted);
    }

    private static Finding unclear(Line.Value stated) {
        return Finding.ofCell(
                Rule.CURRENCY_UNKNOWN,
                stated.cell().at().sheet(),
                stated.cell().at().a1(),
                stated.cell().value());
    }

    private Finding missing(Column currency) {
        CellRef blank = new CellRef(table.sheet(), line.row(), currency.index());
        return Finding.ofCell(Rule.CURRENCY_MISSING, table.sheet(), blank.a1(), "");
    }

    private static List<Finding> with(Finding told, Misread why, List<Finding> all) {
        return Stream.concat(without(why, all), Stream.of(told)).toList();
    }

    private static Stream<Finding> without(Misread why, List<Finding> all) {
        return all.stream().filter(finding -> !lacks(why, finding));
    }

    private static boolean lacks(Misread why, Finding finding) {
        return finding.rule() == Rule.AMOUNT_REFUSED && finding.arguments().contains(why.name());
    }
}
