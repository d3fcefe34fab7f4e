package tonghop.domain.reporting;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One non-empty row below a table's heading, with what it was recognised as.
 *
 * @param row the sheet's row, counted from 1
 * @param values the cells that stand under a recognised column; a cell merged down over several rows is repeated in each
 */
public record Line(int row, Kind kind, Sheet.Shown shown, List<Value> values) {

    /** Rows that may count: entries, and what is one where the entries are numbered I, II, III or begin with a dash. */
    private static final Set<Kind> FIGURED = EnumSet.of(Kind.ENTRY, Kind.SUBTOTAL, Kind.OF_WHICH, Kind.TOTAL);

    public Line {
        values = List.copyOf(values);
    }

    /** What a row is; only entries are figures, all others are ignored for the reason they are named after. */
    public enum Kind {
        ENTRY,
        GROUP,
        TOTAL,
        SUBTOTAL,
        OF_WHICH,
        COLUMN_NUMBERS,
        INSTRUCTION,
        REPEATED_HEADING,
        UNFILLED,
        NOTE,
        SIGNATURE,
        NOTHING,
        HIDDEN_SHEET,
        DROPPED_SHEET,
        SUMMARY
    }

    /** A cell under a column. */
    public record Value(Column column, Cell cell) {}

    /** The same row, ignored for a reason that lies outside of it. */
    public Line ignoredAs(Kind reason) {
        return FIGURED.contains(kind) ? new Line(row, reason, shown, values) : this;
    }

    public boolean isEntry() {
        return kind == Kind.ENTRY;
    }

    /** The first value of a field, if its cell is filled. */
    public Optional<Value> value(Field field) {
        return values.stream().filter(value -> value.column().field() == field).findFirst();
    }

    public List<Value> values(Field field) {
        return values.stream().filter(value -> value.column().field() == field).toList();
    }
}
