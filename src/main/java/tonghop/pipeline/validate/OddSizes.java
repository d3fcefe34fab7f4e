package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line;
import tonghop.pipeline.validate.RowExaminer.Examined;
import tonghop.pipeline.validate.SizeGroup.Sized;

/**
 * Looks at what the amounts of a table come to, whatever unit and currency say, for those that have digits too many or too
 * few or are in the wrong currency: also where the heading counts single đồng or dollars, and where each row names its
 * currency.
 */
final class OddSizes {

    private final Standards standards;
    private final BothCurrencies both;
    private final List<Examined> totals;
    private final UnitSlips units;
    private final RowUnits rowUnits;
    private final Map<Place, List<Sized>> groups = new LinkedHashMap<>();
    private final List<WeighedSize> told = new ArrayList<>();

    /**
     * @param rows the entries of one table
     * @param all that was examined, its totals among them
     * @param units what was said already of the columns and their cells, or decided by a person
     */
    OddSizes(Standards standards, BothCurrencies both, List<Examined> rows, Collection<Examined> all, UnitSlips units) {
        this.standards = standards;
        this.both = both;
        this.totals =
                all.stream().filter(row -> row.line().kind() == Line.Kind.TOTAL).toList();
        this.units = units;
        this.rowUnits = RowUnits.of(rows.stream().map(Examined::line).toList());
        rows.stream().flatMap(Sized::in).filter(cell -> !cell.money().isZero()).forEach(cell -> groups.computeIfAbsent(
                        Place.of(cell), place -> new ArrayList<>())
                .add(cell));
    }

    private record Place(Column column, Currency currency) {
        static Place of(Sized cell) {
            return new Place(cell.column(), cell.money().currency());
        }

        boolean isOtherCurrency(Place other) {
            return column.field() == other.column().field() && currency != other.currency();
        }
    }

    /** What is to be told, and the rows that an error holds. */
    List<CellSlips.Slip> find() {
        List<CellSlips.Slip> slips = new ArrayList<>();
        groups.keySet().forEach(place -> find(place, slips));
        return MistakenCurrency.toldOnce(slips, told);
    }

    private void find(Place place, List<CellSlips.Slip> slips) {
        SizeGroup group = group(place, groups.getOrDefault(place, List.of()));
        boolean most = group.projects().areMostUnusual(group.amounts());
        OddSize odd = new OddSize(group, inOtherCurrency(place), missing(place, group));
        int before = slips.size();
        for (Sized cell : group.cells()) {
            weighed(cell, odd)
                    .filter(weighed ->
                            !weighed.isOfRowAlone() || !units.isHeld(cell.row().entry()))
                    .filter(weighed -> weighed.isProven() || !(most || units.isSuspect(cell.value())))
                    .ifPresent(weighed -> tell(weighed, slips));
        }
        if (most && slips.size() == before && !units.isWeighed(place.column())) {
            Sized first = group.cells().get(0);
            group.projects()
                    .told(first.spot(), group.amounts())
                    .forEach(finding ->
                            slips.add(new CellSlips.Slip(first.row().entry().row(), finding)));
        }
    }

    private void tell(WeighedSize weighed, List<CellSlips.Slip> slips) {
        Line line = weighed.cell().row().line();
        standards.rules().weighed(weighed.finding(both.worth(line))).ifPresent(finding -> {
            told.add(weighed);
            slips.add(new CellSlips.Slip(line.row(), finding));
        });
    }

    private Optional<WeighedSize> weighed(Sized cell, OddSize odd) {
        if (isSettled(cell)) {
            return Optional.empty();
        }
        if (rowUnits.isAlone(cell.row().line())) {
            return odd.weighInFull(cell);
        }
        return weighedPair(cell).or(() -> units.isSuspect(cell.value()) ? odd.weighFar(cell) : odd.weigh(cell));
    }

    /** Where the unit of a column is in doubt, what does not fit it follows from that. */
    private Optional<WeighedSize> weighedPair(Sized cell) {
        return units.isHeld(cell.row().entry()) ? Optional.empty() : new OddPair(both).weigh(cell);
    }

    /** The same measure in the other currency, wherever it stands. */
    private SizeGroup inOtherCurrency(Place place) {
        return group(
                place,
                groups.entrySet().stream()
                        .filter(other -> other.getKey().isOtherCurrency(place))
                        .flatMap(other -> other.getValue().stream())
                        .toList());
    }

    private SizeGroup group(Place place, List<Sized> cells) {
        return SizeGroup.of(
                cells,
                cells.isEmpty()
                        ? new ProjectSizes(List.of())
                        : ProjectSizes.of(
                                standards,
                                cells.get(0).row().entry().section(),
                                place.column().field(),
                                cells.get(0).money().currency()));
    }

    /** What the one declared total has more than the amounts of the column in its currency; zero where there is none. */
    private BigDecimal missing(Place place, SizeGroup group) {
        List<BigDecimal> declared = totals.stream()
                .flatMap(Sized::in)
                .filter(total -> Place.of(total).equals(place))
                .map(total -> total.money().amount())
                .toList();
        BigDecimal sum =
                group.cells().stream().map(cell -> cell.money().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return declared.size() == 1 ? declared.get(0).subtract(sum) : BigDecimal.ZERO;
    }

    /** Enough is said, a person has decided, or the row states the same money in the other currency. */
    private boolean isSettled(Sized cell) {
        return units.isTold(cell.value()) || isConfirmed(cell);
    }

    private boolean isConfirmed(Sized cell) {
        return cell.row().facts().stated().stream()
                .filter(other -> other.measure() == cell.amount().measure())
                .filter(other -> other.money().currency() != cell.money().currency())
                .anyMatch(other -> both.agree(cell.row().line(), cell.money(), other.money())
                        .orElse(false));
    }
}
