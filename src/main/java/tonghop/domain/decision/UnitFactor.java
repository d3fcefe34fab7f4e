package tonghop.domain.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tonghop.domain.money.Denomination;

/**
 * By how many powers of ten the unit of a column differs from what its heading says; written {@code x1000} or {@code
 * x1/1000}, for a spreadsheet takes neither for a number of its own.
 *
 * @param zeros 0 where the heading is right
 */
public record UnitFactor(int zeros) {

    /** The heading is right. */
    public static final UnitFactor NONE = new UnitFactor(0);

    private static final List<Integer> ALL = List.of(0, 3, 6, 9, -3, -6, -9);

    /** From what a heading says to what the cells are in. */
    public static UnitFactor between(Denomination said, Denomination meant) {
        return new UnitFactor(meant.zeros() - said.zeros());
    }

    public static Optional<UnitFactor> of(String text) {
        String plain = text.replace('×', 'x').replace("X", "x").replaceAll("[ .'\u00A0]", "");
        return ALL.stream()
                .map(UnitFactor::new)
                .filter(factor -> factor.text().equals(plain))
                .findFirst();
    }

    /** The values that a column's unit can be decided to. */
    public static List<String> allowed() {
        return ALL.stream().map(zeros -> new UnitFactor(zeros).text()).toList();
    }

    /** As it stands in the file. */
    public String text() {
        return zeros < 0 ? "x1/" + power("") : "x" + power("");
    }

    /** As people read it: {@code ×1.000.000} or {@code ÷1.000}. */
    public String shown() {
        return (zeros < 0 ? "÷" : "×") + power(".");
    }

    private String power(String mark) {
        return "1" + (mark + "000").repeat(Math.abs(zeros) / 3);
    }

    /** The denomination that the cells are in, if there is one such. */
    public Optional<Denomination> applied(Denomination said) {
        return Arrays.stream(Denomination.values())
                .filter(meant ->
                        meant != Denomination.UNSTATED && between(said, meant).equals(this))
                .findFirst();
    }
}
