package tonghop.pipeline.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;

/**
 * What the rows disbursed of what they committed, if one of the two columns counts something else than its heading says.
 * Of a single row that says little, for a part can be paid out long before or after; of nearly all rows it says much.
 *
 * @param beside by row, what the other of the two columns states in the same currency
 */
record Shares(UnitColumn column, Map<Integer, Money> beside) {

    private static final int FEW = 3;
    private static final int PARTS = 4;

    /** @param entries by row */
    static Shares of(UnitColumn column, Map<Integer, Entry> entries) {
        Map<Integer, Money> beside = new HashMap<>();
        column.cells().forEach(cell -> Optional.ofNullable(entries.get(cell.at().row()))
                .flatMap(entry -> entry.amount(RowShare.beside(column.column().field())))
                .map(Entry.Amount::money)
                .filter(money -> !money.isZero())
                .ifPresent(money -> beside.put(cell.at().row(), money)));
        return new Shares(column, beside);
    }

    /** Whether nearly all rows disbursed an ordinary part under a denomination, and nearly none under the heading's. */
    boolean speakFor(Denomination meant) {
        List<RowShare> asMeant = under(meant).toList();
        return column.column().field() != Field.COUNTERPART
                && asMeant.size() >= FEW
                && ordinary(asMeant.stream()) * PARTS >= asMeant.size() * (PARTS - 1L)
                && ordinary(under(column.said())) * PARTS <= asMeant.size();
    }

    private static long ordinary(Stream<RowShare> shares) {
        return shares.filter(RowShare::isOrdinary).count();
    }

    private Stream<RowShare> under(Denomination denomination) {
        return column.cells().stream().flatMap(cell -> cell.under(denomination).stream()
                .filter(money -> !money.isZero())
                .flatMap(money -> share(cell, money)));
    }

    private Stream<RowShare> share(InOtherUnits cell, Money money) {
        return Optional.ofNullable(beside.get(cell.at().row()))
                .filter(other -> other.currency() == money.currency())
                .map(other -> RowShare.of(column.column().field(), money, other))
                .stream();
    }
}
