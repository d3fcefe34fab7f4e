package tonghop.pipeline.validate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading.Stated;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line;

/**
 * Whether the rows disbursed a usual part of what they committed only if a column is in the currency of the other one: by
 * the headings committed in dollars and disbursed in đồng, no row comes near, and as figures nearly all do.
 */
record ForeignShares(ForeignUnits foreign, Standards standards) {

    private static final int FEW = 3;
    private static final int PARTS = 4;

    /** What one row states in the column, and in the other. */
    private record Pair(Line line, InOtherUnits here, Column column, Money there) {}

    /** The unit of the other column, if that is so. */
    Set<Unit> unit() {
        List<Pair> pairs = foreign.rows().stream().flatMap(this::pairs).toList();
        Set<Unit> units = pairs.stream().map(pair -> pair.column().unit()).collect(Collectors.toSet());
        boolean alike =
                pairs.size() >= FEW && units.size() == 1 && isTold(pairs.get(0).column());
        return alike && fit(pairs) && pairs.stream().flatMap(this::asSaid).noneMatch(RowShare::isLarge)
                ? units
                : Set.of();
    }

    /** Where one of the two headings alone names a unit, it is the one to be looked at. */
    private boolean isTold(Column other) {
        return isNamed(foreign.column().column()) || !isNamed(other);
    }

    private static boolean isNamed(Column column) {
        return !UnitReader.in(column.heading()).isNone();
    }

    private boolean fit(List<Pair> pairs) {
        long large =
                pairs.stream().flatMap(this::asMeant).filter(RowShare::isLarge).count();
        return large * PARTS >= pairs.size() * (PARTS - 1L);
    }

    private Stream<Pair> pairs(EntryLine row) {
        Column own = foreign.column().column();
        return foreign.cells(row.line().row()).flatMap(here -> row.line().values(RowShare.beside(own.field())).stream()
                .filter(value -> value.column().unit().tender().currency().isPresent()
                        && value.column().unit().tender() != own.unit().tender())
                .flatMap(value -> AmountCell.read(value, value.column().unit(), Habit.UNKNOWN)
                                        .reading()
                                instanceof Stated stated
                        ? Stream.of(new Pair(row.line(), here, value.column(), stated.money()))
                        : Stream.<Pair>of())
                .filter(pair -> !pair.there().isZero()));
    }

    private Stream<RowShare> asMeant(Pair pair) {
        return foreign.under(pair.column().unit(), pair.here()).map(money -> share(money, pair.there())).stream();
    }

    private Stream<RowShare> asSaid(Pair pair) {
        Worth worth = new Worth(standards.rates().of(pair.line()));
        return pair.here().under(foreign.column().said()).stream()
                .flatMap(money -> worth.inDong(money).stream())
                .flatMap(money -> worth.inDong(pair.there()).map(there -> share(money, there)).stream());
    }

    private RowShare share(Money here, Money there) {
        return RowShare.of(foreign.column().column().field(), here, there);
    }
}
