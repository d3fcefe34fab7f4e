package tonghop.domain.reporting;

/**
 * One cell as its file holds it.
 *
 * @param raw the text in the file: a string unchanged, a number as it is written there ({@code 16361292000}, {@code 1.5E9})
 * @param value what to work with: a string (later decoded and composed), a number as in raw, a date as ISO-8601
 *     ({@code 2023-05-15}), a boolean as {@code true} or {@code false}, an error as {@code #REF!}
 * @param font the name of the cell's font, or empty where the reader had no need of it
 */
public record Cell(CellRef at, Kind kind, String raw, String value, String font) {

    /** How the file types the cell. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR,
        /** A formula that was never calculated and could not be evaluated from the file alone; the value is the formula. */
        UNCALCULATED
    }

    public Cell valued(String other) {
        return new Cell(at, kind, raw, other, font);
    }
}
