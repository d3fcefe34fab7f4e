package tonghop.pipeline.validate;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.money.Unit;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;

/** In which units a total may be: where its rows are in several currencies, in the one that the total itself names. */
record TotalUnits(Line total, List<Entry> entries) {

    List<Unit> of(Column column) {
        List<Unit> all = new ColumnSum(column, entries).units();
        return all.size() <= 1
                ? all
                : named().map(unit -> List.of(unit.within(column.unit())))
                        .findFirst()
                        .orElse(all);
    }

    /** In the row's own column of currencies, or else in its label. */
    private Stream<Unit> named() {
        Stream<Unit> inLabel = total.values().stream()
                .filter(value -> isWords(value.column().field()))
                .map(value -> UnitReader.in(value.cell().value()));
        return Stream.concat(Stream.of(RowUnit.of(total).unit()), inLabel)
                .filter(unit -> unit.tender().currency().isPresent());
    }

    private static boolean isWords(Field field) {
        return !field.isFigure() && field != Field.CURRENCY && field != Field.UNIT;
    }
}
