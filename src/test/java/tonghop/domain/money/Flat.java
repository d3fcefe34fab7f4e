package tonghop.domain.money;

import java.util.stream.Collectors;
import tonghop.domain.money.AmountReading.Ambiguous;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.AmountReading.Refused;
import tonghop.domain.money.AmountReading.Stated;

/** A reading on one line, so that a test compares the whole of it. */
final class Flat {

    private Flat() {}

    static String of(AmountReading reading) {
        if (reading instanceof Stated stated) {
            return of(stated);
        }
        if (reading instanceof Ambiguous ambiguous) {
            return ambiguous.readings().stream().map(Flat::of).collect(Collectors.joining(" or "));
        }
        return reading instanceof Refused refused
                ? refused.why().name()
                : reading.getClass().getSimpleName();
    }

    static String of(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }

    static String of(Unit unit) {
        return unit.denomination() + " " + unit.tender();
    }

    private static String of(Stated stated) {
        String qualifier = stated.qualifier() == Qualifier.EXACT ? "" : stated.qualifier() + " ";
        return stated.remarks().stream()
                .map(remark -> " " + remark)
                .collect(Collectors.joining("", qualifier + of(stated.money()), ""));
    }
}
