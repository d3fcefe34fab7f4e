package tonghop.domain.reporting;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One cell as its file holds it.
 *
 * @param raw the text in the file: a string unchanged, a number as it is written there ({@code 16361292000}, {@code 1.5E9})
 * @param value what to work with: a string (later decoded and composed), a number as in raw, a date as ISO-8601
 *     ({@code 2023-05-15}), a time likewise ({@code 01:30}), a boolean as {@code true} or {@code false}, an error as {@code #REF!}
 * @param look what the cell's number format shows around its number, a 0 in the number's place ({@code $0}, {@code 0%},
 *     {@code 0 USD}); empty where it adds nothing to what a person reads
 * @param font the name of the cell's font, or empty where the reader had no need of it
 */
public record Cell(CellRef at, Kind kind, String raw, String value, String look, String font) {

    private static final Pattern GAP_BETWEEN_DIGITS = Pattern.compile("\\d[\\h\\p{Z}]{2,}\\d");
    private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4})-(\\d\\d)-(\\d\\d)");

    private static final Pattern ERROR_AS_TEXT =
            Pattern.compile("\\s*#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!)\\s*");

    /** How the file types the cell. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A number that its format shows as a day, though no calendar has one: an amount may be meant, a day cannot. */
        NO_DAY,
        /** A time of day, or hours that passed. */
        TIME,
        BOOLEAN,
        ERROR,
        /** A formula that was never calculated and could not be evaluated from the file alone; the value is the formula. */
        UNCALCULATED
    }

    /**
     * The text to read a figure from. In the value a run of spaces is one, and one groups digits; more of them may part two
     * figures, so that there the raw text is read.
     */
    public String figure() {
        return GAP_BETWEEN_DIGITS.matcher(raw).find() ? raw : value;
    }

    /** Whether the file holds a number in it that stands for no day and no time. */
    public boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.NO_DAY;
    }

    /** The cell as Excel shows it to the person who has to mend it: a day and not the number that stands for it. */
    public String shown() {
        return switch (kind) {
            case DATE -> ISO_DAY.matcher(value).replaceFirst("$3/$2/$1");
            case TIME -> value;
            case BOOLEAN -> value.toUpperCase(Locale.ROOT);
            case TEXT, NUMBER, NO_DAY, ERROR, UNCALCULATED -> raw;
        };
    }

    /** Whether a formula failed, or its failure was kept as a text when the file was saved by another program. */
    public boolean isError() {
        return kind == Kind.ERROR
                || (kind == Kind.TEXT && ERROR_AS_TEXT.matcher(value).matches());
    }

    public Cell valued(String other) {
        return new Cell(at, kind, raw, other, look, font);
    }
}
