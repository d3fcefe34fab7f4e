package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Line;

/** What the entries of a table state in one column, for comparison with a declared total. */
final class ColumnSum {

    private final Column column;
    private final List<Entry> entries;

    ColumnSum(Column column, List<Entry> entries) {
        this.column = column;
        this.entries = List.copyOf(entries);
    }

    /** Whether every filled cell of the column is in the sum; otherwise no total can be compared with it. */
    boolean isComplete(List<Line> lines) {
        long filled = lines.stream()
                .flatMap(line -> line.values().stream())
                .filter(value -> value.column().equals(column))
                .count();
        long summed = column.field().isAmount() ? amounts().size() : counts().size();
        return filled == summed && currencies().size() <= 1;
    }

    BigDecimal sum() {
        return column.field().isAmount()
                ? amounts().stream().map(amount -> amount.money().amount()).reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.valueOf(
                        counts().stream().mapToLong(Entry.Count::value).sum());
    }

    /** The unit in which a total of the column must be: the heading's, with the currency that its entries have. */
    Unit unit() {
        return in(column.unit());
    }

    /** A unit that the column may have, with the currency that its entries have. */
    Unit in(Unit stated) {
        if (stated.tender() != Unit.Tender.UNSTATED || currencies().isEmpty()) {
            return stated;
        }
        boolean dong = currencies().contains(Currency.VND);
        Denomination denomination =
                stated.denomination() == Denomination.UNSTATED ? Denomination.ONE : stated.denomination();
        return new Unit(denomination, dong ? Unit.Tender.VND : Unit.Tender.USD);
    }

    /** The same, or one for each currency where the entries have several. */
    List<Unit> units() {
        return currencies().size() <= 1
                ? List.of(unit())
                : currencies().stream().sorted().map(this::of).toList();
    }

    private Unit of(Currency currency) {
        return new Unit(column.unit().denomination(), currency == Currency.VND ? Unit.Tender.VND : Unit.Tender.USD);
    }

    private Set<Currency> currencies() {
        return amounts().stream().map(amount -> amount.money().currency()).collect(Collectors.toSet());
    }

    private List<Entry.Amount> amounts() {
        return entries.stream()
                .flatMap(entry -> entry.amounts().stream())
                .filter(amount -> amount.measure() == column.field() && isHere(amount.cell()))
                .toList();
    }

    private List<Entry.Count> counts() {
        return entries.stream()
                .flatMap(entry -> entry.counts().stream())
                .filter(count -> count.measure() == column.field() && isHere(count.cell()))
                .toList();
    }

    private boolean isHere(String cell) {
        String name = CellRef.columnName(column.index());
        return cell.startsWith(name) && Character.isDigit(cell.charAt(name.length()));
    }
}
