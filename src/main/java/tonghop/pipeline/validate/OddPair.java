package tonghop.pipeline.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.Money;
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
                .filter(there -> !cell.share(here, there).isOrdinary())
                .isPresent());
        return odd && cell.share(meant, other).isOrdinary();
    }

    private static Stream<Money> beside(Sized cell) {
        return cell.beside().filter(other -> other.currency() != cell.money().currency());
    }
}
