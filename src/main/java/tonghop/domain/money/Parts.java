package tonghop.domain.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tonghop.domain.money.Phrase.Part;

/** The parts of an amount: figures, each with the denomination behind it (or before it, in "Tr.đ 250"). */
final class Parts {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Parts() {}

    static List<Part> of(Sentence sentence, int start, int end) {
        List<Part> parts = new ArrayList<>();
        Denomination before = Denomination.UNSTATED;
        for (int index = start; index < end; index++) {
            Denomination denomination = denomination(sentence.letters().charAt(index));
            if (sentence.letters().charAt(index) == 'N') {
                parts.add(new Part(Numeral.of(sentence.text(index)), before));
            } else if (denomination != Denomination.UNSTATED && parts.isEmpty()) {
                before = denomination;
            } else if (denomination != Denomination.UNSTATED) {
                parts.set(parts.size() - 1, new Part(parts.get(parts.size() - 1).numeral(), denomination));
            }
        }
        return List.copyOf(parts);
    }

    static Denomination denomination(char letter) {
        return switch (letter) {
            case 't', 'T' -> Denomination.THOUSAND;
            case 'm', 'r', 'M' -> Denomination.MILLION;
            case 'b', 'B' -> Denomination.BILLION;
            default -> Denomination.UNSTATED;
        };
    }

    static boolean areFormed(List<Part> parts) {
        return parts.stream().noneMatch(part -> part.numeral() instanceof Numeral.Malformed);
    }

    /**
     * Whether several parts are one amount: whole figures, each below a thousand after the first, each denomination
     * below the one before, bare đồng only behind the thousands. "2 tỷ 350" and "1,5 tỷ 200 triệu" are not.
     */
    static boolean descend(List<Part> parts) {
        for (int index = 1; index < parts.size(); index++) {
            if (!follows(parts.get(index - 1), parts.get(index))) {
                return false;
            }
        }
        return parts.size() == 1 || isWhole(parts.get(0));
    }

    private static boolean follows(Part before, Part part) {
        int step = before.denomination().factor().compareTo(part.denomination().factor());
        boolean adjacent =
                part.denomination() != Denomination.UNSTATED || before.denomination() == Denomination.THOUSAND;
        return step > 0 && adjacent && isWhole(part) && value(part).compareTo(THOUSAND) < 0;
    }

    static boolean isWhole(Part part) {
        return part.numeral() instanceof Numeral.Certain certain
                && certain.marks().decimal() == Marks.Separator.NONE;
    }

    /** The amount of a compound in its currency. */
    static BigDecimal sum(List<Part> parts) {
        return parts.stream()
                .map(part -> value(part).multiply(part.denomination().factor()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The figure of a part that is whole. */
    static BigDecimal value(Part part) {
        return part.numeral() instanceof Numeral.Certain certain ? certain.value() : BigDecimal.ZERO;
    }
}
