package tonghop.pipeline.validate;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Section;

/**
 * The shape of what stands before a row: rows of one level bear marks of one shape.
 *
 * @param shape "I" for roman numbers, "A" and "a" for letters, "1" and "1.1" for numbers, "1a" for one put in between, a dash or the like for itself;
 *     empty without a mark
 */
record Mark(String shape) {

    static final Mark NONE = new Mark("");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern BULLET = Pattern.compile("^\\s*([-–—+•*])\\s*(?=\\p{L})");

    static Mark of(Section section, Line line) {
        return text(Stream.of(Field.ORDINAL), line)
                .map(Mark::ofOrdinal)
                .or(() -> text(section.naming().stream(), line).flatMap(Mark::ofBullet))
                .orElse(NONE);
    }

    /** Whether such a mark says of itself that the row belongs to the one above. */
    boolean isOfParts() {
        return shape.equals("a") || (!shape.isEmpty() && !WORD.matcher(shape).find());
    }

    /** Whether this is a number below the other, as 1.1 is below 1. */
    boolean isNumberedBelow(Mark other) {
        return !other.shape.isEmpty() && shape.startsWith(other.shape + ".");
    }

    private static Optional<String> text(Stream<Field> fields, Line line) {
        return fields.flatMap(field -> line.value(field).stream())
                .map(value -> value.cell().value().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Mark ofOrdinal(String ordinal) {
        String shape = WORD.matcher(ordinal).replaceAll(word -> shape(word.group()));
        String bare = WORD.matcher(shape).find() ? shape.replaceAll("^[(\\[]|[.)\\]:]+$", "") : shape.substring(0, 1);
        return new Mark(bare.replace('–', '-').replace('—', '-'));
    }

    private static Optional<Mark> ofBullet(String name) {
        return BULLET.matcher(name).results().findFirst().map(found -> ofOrdinal(found.group(1)));
    }

    private static String shape(String word) {
        if (word.chars().allMatch(Character::isDigit)) {
            return "1";
        }
        if (word.matches("[IVX]+")) {
            return "I";
        }
        if (word.matches("[ivx]+")) {
            return "i";
        }
        if (word.chars().anyMatch(Character::isDigit)) {
            return "1a";
        }
        return Character.isUpperCase(word.charAt(0)) ? "A" : "a";
    }
}
