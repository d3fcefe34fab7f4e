package tonghop.pipeline.validate;

import java.util.Set;
import java.util.stream.Collectors;
import tonghop.domain.money.Denomination;
import tonghop.domain.reporting.Field;

/** An amount column with what the weighing of its unit came to by the report alone. */
record WeighedColumn(UnitColumn unit, SlipFindings told, UnitVerdict verdict) {

    /** Whether the unit of the heading stands, as far as the report itself tells. */
    boolean fits(Field measure) {
        return unit.column().field() == measure && verdict instanceof UnitVerdict.Fits;
    }

    boolean canBe(Denomination meant) {
        return unit.areAllRead(meant)
                && unit.currency()
                        .filter(currency -> Plausible.in(currency).areUsual(unit.under(meant)))
                        .isPresent();
    }

    /** The cells whose amount hangs on the unit, with their sheets. */
    Set<String> cells() {
        return unit.cells().stream().map(cell -> cell.at().toString()).collect(Collectors.toSet());
    }
}
