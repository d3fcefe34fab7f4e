package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.DateReading;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Reads the words and dates of a row. */
final class TextCells {

    /** Fields that hold one day; the others may say a span in any words. */
    private static final Set<Field> DAYS = Set.of(Field.APPROVED_ON, Field.HELD_ON, Field.START, Field.END);

    /** A time of day tells no day, and a day of another century none either: they are read as their texts would be. */
    private static final Set<Cell.Kind> READ_AS_WORDS = Set.of(Cell.Kind.TEXT, Cell.Kind.TIME, Cell.Kind.DATE);

    /** A number that is no year of the last centuries or this one. */
    private static final Pattern NO_YEAR = Pattern.compile("(?!(?:18|19|20)\\d{2}$)\\d+");

    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final List<Finding> findings = new ArrayList<>();

    void read(Value value) {
        Cell cell = value.cell();
        Field field = value.column().field();
        if (cell.kind() == Cell.Kind.ERROR) {
            findings.add(finding(Rule.CELL_ERROR, cell));
        } else if (cell.kind() == Cell.Kind.UNCALCULATED) {
            findings.add(finding(Rule.CELL_UNCALCULATED, cell));
        } else {
            texts.merge(field, text(field, cell), (one, other) -> one + "; " + other);
        }
    }

    Map<Field, String> texts() {
        return texts;
    }

    List<Finding> findings() {
        return findings;
    }

    private String text(Field field, Cell cell) {
        if (field == Field.FOUNDED && NO_YEAR.matcher(cell.value()).matches()) {
            findings.add(finding(Rule.YEAR_DOUBTFUL, cell));
        }
        boolean date = field.content() == Field.Content.DATE && READ_AS_WORDS.contains(cell.kind());
        return date ? date(field, cell) : cell.value();
    }

    /** One day as ISO-8601; anything else stays as written. */
    private String date(Field field, Cell cell) {
        DateReading reading = DateReader.read(cell.value());
        if (reading instanceof DateReading.OnDay day) {
            return day.day().toString();
        }
        if (reading instanceof DateReading.Impossible) {
            findings.add(finding(Rule.DATE_IMPOSSIBLE, cell, "NO_SUCH_DAY"));
        } else if (reading instanceof DateReading.Backwards) {
            findings.add(finding(Rule.DATE_IMPOSSIBLE, cell, "ENDS_BEFORE_START"));
        } else if (reading instanceof DateReading.Unreadable && DAYS.contains(field)) {
            findings.add(finding(Rule.DATE_UNREADABLE, cell));
        }
        return cell.value();
    }

    private static Finding finding(Rule rule, Cell cell, String... arguments) {
        return Finding.ofCell(rule, cell.at().sheet(), cell.at().a1(), cell.shown(), arguments);
    }
}
