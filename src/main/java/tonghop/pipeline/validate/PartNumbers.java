package tonghop.pipeline.validate;

import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;

/** The numbers of rows, by which a row is known as the part of another: "1.1" of "1". */
final class PartNumbers {

    private PartNumbers() {}

    static boolean isNumbered(Line line) {
        return line.value(Field.ORDINAL).isPresent();
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
