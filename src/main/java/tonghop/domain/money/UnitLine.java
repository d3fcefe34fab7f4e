package tonghop.domain.money;

import java.util.List;

/**
 * What one text says about units: usually one, sometimes one for each currency ("triệu đồng; nghìn USD").
 *
 * @param units each once, in the order of the text; empty where the text states no unit
 */
public record UnitLine(List<Unit> units) {

    /** A text that states no unit. */
    public static final UnitLine NONE = new UnitLine(List.of());

    public UnitLine {
        units = units.stream().distinct().toList();
    }

    public boolean isNone() {
        return units.isEmpty();
    }

    /** The one unit of the text; {@link Unit#EITHER} where it states several. */
    public Unit only() {
        if (isNone()) {
            return Unit.NONE;
        }
        return units.size() == 1 ? units.get(0) : Unit.EITHER;
    }

    /**
     * What this line, standing above, adds to the unit of a heading, a currency column or a cell. A line that is not
     * understood leaves even a named currency without a denomination, so the whole unit is open.
     */
    public Unit around(Unit inner) {
        if (units.contains(Unit.EITHER) && inner.denomination() == Denomination.UNSTATED) {
            return Unit.EITHER;
        }
        List<Unit> same =
                units.stream().filter(unit -> unit.tender() == inner.tender()).toList();
        if (units.size() <= 1 || inner.tender() == Unit.Tender.UNSTATED) {
            return inner.within(only());
        }
        if (same.size() > 1 && inner.denomination() == Denomination.UNSTATED) {
            return Unit.EITHER;
        }
        return same.isEmpty() ? inner : inner.within(same.get(0));
    }
}
