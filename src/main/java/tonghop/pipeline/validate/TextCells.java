package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.DateReading;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.Window;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Reads the words of a row. */
final class TextCells {

    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final List<Finding> findings = new ArrayList<>();
    private final Window period;

    /** @param period the days that are reported on */
    TextCells(Window period) {
        this.period = period;
    }

    void read(Value value) {
        Cell cell = value.cell();
        Field field = value.column().field();
        if (cell.isError()) {
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
        FoundedIn founded = new FoundedIn(cell.value());
        if (field == Field.FOUNDED && founded.isDoubtful(period)) {
            findings.add(
                    founded.isImpossible()
                            ? finding(Rule.YEAR_DOUBTFUL, cell, "YEAR_NO_SUCH_DAY")
                            : finding(Rule.YEAR_DOUBTFUL, cell));
        }
        if (field == Field.DECISION && DateReader.find(cell.value()) instanceof DateReading.Impossible) {
            findings.add(finding(Rule.DATE_IMPOSSIBLE, cell, DateCell.NO_SUCH_DAY));
        }
        return field.content() == Field.Content.DATE ? date(new DateCell(field, cell)) : cell.value();
    }

    private String date(DateCell date) {
        findings.addAll(date.findings());
        return date.text();
    }

    static Finding finding(Rule rule, Cell cell, String... arguments) {
        return Finding.ofCell(rule, cell.at().sheet(), cell.at().a1(), cell.shown(), arguments);
    }
}
