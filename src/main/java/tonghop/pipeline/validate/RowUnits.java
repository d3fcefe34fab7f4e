package tonghop.pipeline.validate;

import java.util.Collection;
import java.util.List;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Line;

/** The units that the rows of a table state in columns of their own (Loại tiền). */
record RowUnits(List<Unit> stated) {

    private static final int FEW = 3;

    static RowUnits of(Collection<Line> rows) {
        return new RowUnits(rows.stream()
                .map(row -> RowUnit.of(row).unit())
                .filter(unit -> unit.tender().currency().isPresent())
                .toList());
    }

    /** Whether a row alone counts thousands or more, where the others state amounts in full. */
    boolean isAlone(Line row) {
        Unit own = RowUnit.of(row).unit();
        return stated.size() > FEW
                && RowUnit.isCounted(own)
                && stated.stream().filter(RowUnit::isCounted).count() == 1;
    }
}
