package tonghop.pipeline.validate;

import java.util.Optional;
import java.util.regex.Pattern;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;

/** The numbers of rows, by which a row is known as the part of another: "1.1" of "1". */
final class PartNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d|^\\(?[IVXLC]+[.)]*$");

    private PartNumbers() {}

    static boolean isNumbered(Line line) {
        return line.value(Field.ORDINAL).isPresent();
    }

    /** What stands in the place of the number and is neither one nor that of a group. */
    static Optional<Cell> misnumbered(Line line) {
        return line.value(Field.ORDINAL)
                .map(Line.Value::cell)
                .filter(cell ->
                        !cell.value().isBlank() && !NUMBER.matcher(cell.value()).find());
    }

    static boolean isPart(Line whole, Line part) {
        String number = ordinal(whole);
        return !number.isEmpty()
                && ordinal(part).startsWith(number + ".")
                && ordinal(part).length() > number.length() + 1;
    }

    private static String ordinal(Line line) {
        String text =
                line.value(Field.ORDINAL).map(value -> value.cell().value()).orElse("");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
