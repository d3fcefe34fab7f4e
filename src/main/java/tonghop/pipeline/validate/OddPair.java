package tonghop.pipeline.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.pipeline.validate.OddSize.Evidence;
import tonghop.pipeline.validate.SizeGroup.Sized;

/**
 * Weighs a row that commits in one currency and disburses in the other: out of proportion by the rate in force, and in
 * proportion as figures, one of the two names the wrong currency.
 */
record OddPair(BothCurrencies both) {

    Optional<WeighedSize> weigh(Sized cell) {
        List<OtherReading> likely = OtherReading.of(cell.money()).stream()
                .filter(reading -> reading.money().currency() != cell.money().currency())
                .filter(reading -> beside(cell).anyMatch(other -> isMended(cell, reading.money(), other)))
                .toList();
        return likely.isEmpty()
                ? Optional.empty()
                : Optional.of(new WeighedSize(cell, likely, List.of(Evidence.ODD_ROW, Evidence.ODD_PAIR)));
    }

    private boolean isMended(Sized cell, Money meant, Money other) {
        Worth worth = both.worth(cell.row().line());
        Stream<Money> written = worth.inDong(cell.money()).stream();
        boolean odd = written.anyMatch(here -> worth.inDong(other)
                .filter(there -> !share(cell, here, there).isOrdinary())
                .isPresent());
        return odd && share(cell, meant, other).isOrdinary();
    }

    private static RowShare share(Sized cell, Money money, Money other) {
        return RowShare.of(cell.amount().measure(), money, other);
    }

    private static Stream<Money> beside(Sized cell) {
        Field measure = cell.amount().measure();
        Field beside = measure == Field.DISBURSED ? Field.COMMITTED : Field.DISBURSED;
        return cell.row().entry().amount(beside).map(Entry.Amount::money).stream()
                .filter(other -> !other.isZero() && measure != Field.COUNTERPART)
                .filter(other -> other.currency() != cell.money().currency());
    }
}
