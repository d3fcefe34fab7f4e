package tonghop.pipeline.validate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** The rows of a table that are no entries and yet hold a figure: none of them may vanish without a word. */
final class OtherRows {

    /** Rows that nothing else compares or tells of. */
    private static final Set<Line.Kind> UNTOLD = EnumSet.of(Line.Kind.NOTE, Line.Kind.SIGNATURE, Line.Kind.INSTRUCTION);

    private final ReportTable table;

    OtherRows(ReportTable table) {
        this.table = table;
    }

    /** Whether a row is the first to declare a figure: where there are no entries it is the only trace of the money. */
    boolean isAlone(Line line) {
        return table.lines().stream()
                .filter(table::declares)
                .findFirst()
                .filter(first -> first.row() == line.row())
                .isPresent();
    }

    List<Finding> ignored() {
        return table.lines().stream()
                .filter(line -> UNTOLD.contains(line.kind()))
                .flatMap(line -> table.figures(line).stream()
                        .map(value ->
                                finding(Rule.ROW_IGNORED, value, line.kind().name())))
                .toList();
    }

    private Finding finding(Rule rule, Value value, String... arguments) {
        return Finding.ofCell(
                rule, table.sheet(), value.cell().at().a1(), value.cell().raw(), arguments);
    }
}
