package tonghop.pipeline.read;

import java.util.List;
import java.util.Map;
import tonghop.domain.form.Labels;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Kind;
import tonghop.domain.text.Key;

/** Tells entries from all the rows that are none. Reads a table from the top: what ended stays ended. */
final class LineClassifier {

    private final Header header;
    private final Labels labels;
    private final Map<Integer, List<Key>> headings;
    private boolean begun;
    private boolean hasWhole;
    private boolean hasTotal;
    private int lastEntry;
    private Kind ended = Kind.ENTRY;

    /** @param headings by column the texts of the heading's levels, to know a heading that is printed again */
    LineClassifier(Header header, Labels labels, Map<Integer, List<Key>> headings) {
        this.header = header;
        this.labels = labels;
        this.headings = headings;
        this.lastEntry = header.lastRow();
    }

    Kind classify(RowView row) {
        Kind kind = hasEnded() && !goesOn(row) ? afterEnd(row) : inside(row);
        begun |= kind == Kind.ENTRY;
        lastEntry = kind == Kind.ENTRY ? row.number() : lastEntry;
        hasTotal |= kind == Kind.TOTAL;
        hasWhole |= kind == Kind.ENTRY && !row.isDashed();
        if (kind == Kind.NOTE || kind == Kind.SIGNATURE) {
            ended = kind;
        }
        return kind;
    }

    /** A note may stand between entries; a named row with a number or with figures is one, wherever it stands. */
    private static boolean goesOn(RowView row) {
        return row.isNamed() && (row.isNumbered() || row.isFigured());
    }

    private boolean hasEnded() {
        return ended != Kind.ENTRY;
    }

    private Kind afterEnd(RowView row) {
        return isSignature(row) ? Kind.SIGNATURE : ended;
    }

    private Kind inside(RowView row) {
        if (row.isColumnNumbers()) {
            return Kind.COLUMN_NUMBERS;
        }
        if (repeatsHeading(row)) {
            return Kind.REPEATED_HEADING;
        }
        if (row.isBlank() || row.isUnfilled()) {
            return Kind.UNFILLED;
        }
        return row.isNumbered() && row.isDescribed() ? Kind.ENTRY : byLabel(row);
    }

    private Kind byLabel(RowView row) {
        Key label = row.label();
        if (labels.says(Labels.Kind.TOTAL, label)) {
            return Kind.TOTAL;
        }
        if (labels.says(Labels.Kind.OF_WHICH, label)) {
            return Kind.OF_WHICH;
        }
        if (isSignature(row)) {
            return Kind.SIGNATURE;
        }
        if (labels.says(Labels.Kind.NOTE, label) && !row.isMeasured()) {
            return Kind.NOTE;
        }
        if (hasTotal && isComparison(row)) {
            return Kind.NOTE;
        }
        if (!begun && isInstruction(row)) {
            return Kind.INSTRUCTION;
        }
        return byShape(row);
    }

    private Kind byShape(RowView row) {
        if (!row.isNamed() && !row.isMeasured() && !row.isDescribed()) {
            return Kind.GROUP;
        }
        if (row.isDescribed() || row.isNumbered() || !isNumberedTable()) {
            return Kind.ENTRY;
        }
        if (row.isLettered()) {
            return row.isMeasured() ? Kind.SUBTOTAL : Kind.GROUP;
        }
        if (row.isDashed() && hasWhole) {
            return Kind.OF_WHICH;
        }
        return row.isMeasured() ? Kind.ENTRY : Kind.GROUP;
    }

    private boolean isNumberedTable() {
        return header.has(Field.ORDINAL);
    }

    /** A ratio or the figure of another year below the total; a project has a number, or a donor at least. */
    private boolean isComparison(RowView row) {
        return !row.isNumbered()
                && !row.isLettered()
                && !row.isDescribed()
                && labels.says(Labels.Kind.COMPARISON, row.label());
    }

    private boolean isInstruction(RowView row) {
        return !row.isNumbered() && (row.isBracketed() || labels.says(Labels.Kind.INSTRUCTION, row.label()));
    }

    private boolean isSignature(RowView row) {
        return row.cells().stream().noneMatch(Cell::isNumber) && (row.isDayOfSigning() || isSigned(row));
    }

    /** A named row right below an entry with an office in a column of words is one: somebody leads a delegation. */
    private boolean isSigned(RowView row) {
        boolean leads = row.isNamed() && row.number() == lastEntry + 1;
        return row.cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .filter(cell -> labels.says(Labels.Kind.SIGNATURE, Key.of(cell.value())))
                .anyMatch(cell -> !leads || !row.isDescribedBy(cell));
    }

    private boolean repeatsHeading(RowView row) {
        long same = row.cells().stream()
                .filter(cell ->
                        headings.getOrDefault(cell.at().column(), List.of()).contains(Key.of(cell.value())))
                .count();
        return same > 1 && same * 2 > row.cells().size();
    }
}
