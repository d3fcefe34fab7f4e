package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Unit;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * The unit that a row states in columns of its own (Loại tiền, Đơn vị tính).
 *
 * @param findings what is wrong with these columns
 */
record RowUnit(Unit unit, List<Finding> findings) {

    static RowUnit of(Line line) {
        Unit unit = Unit.NONE;
        List<Finding> findings = List.of();
        for (Field field : List.of(Field.CURRENCY, Field.UNIT)) {
            for (Line.Value value : line.values(field)) {
                Unit stated = UnitReader.ofCurrencyCell(value.cell().value());
                unit = unit.within(stated);
                if (stated.tender() == Unit.Tender.OTHER) {
                    findings = List.of(unknown(value));
                }
            }
        }
        return new RowUnit(unit, findings);
    }

    private static Finding unknown(Line.Value value) {
        return Finding.ofCell(
                Rule.CURRENCY_UNKNOWN,
                value.cell().at().sheet(),
                value.cell().at().a1(),
                value.cell().value());
    }

    /** The unit of an amount in a column of this row; the row's currency is that of the original, never its equivalent's. */
    Unit in(Column column) {
        return isEquivalent(column) ? column.unit() : unit.within(column.unit());
    }

    /** What a cell of this row states in full, by either currency, where the row counts thousands or more. */
    Stream<OtherReading> inFull(Line.Value value) {
        return isCounted(unit)
                ? Stream.of(Unit.Tender.VND, Unit.Tender.USD)
                        .flatMap(tender -> Stream.of(Denomination.UNSTATED, Denomination.ONE)
                                .map(denomination -> new Unit(denomination, tender)))
                        .flatMap(plain -> OtherReading.in(plain, value))
                : Stream.of();
    }

    static boolean isCounted(Unit unit) {
        return unit.denomination().factor().compareTo(BigDecimal.ONE) > 0;
    }

    private static boolean isEquivalent(Column column) {
        return column.role() == Column.Role.EQUIVALENT;
    }

    /**
     * Whether the row's currency is another one than the column says: in its heading, or by a unit line that counts in
     * thousands or more, for nobody knows whether that still holds for this row.
     */
    boolean contradicts(Column column) {
        boolean other = isKnown(unit)
                && isKnown(column.unit())
                && unit.tender() != column.unit().tender();
        return other && !isEquivalent(column) && (isCounted(column.unit()) || isKnown(UnitReader.in(column.heading())));
    }

    private static boolean isKnown(Unit stated) {
        return stated.tender() == Unit.Tender.VND || stated.tender() == Unit.Tender.USD;
    }
}
