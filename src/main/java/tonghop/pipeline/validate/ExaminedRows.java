package tonghop.pipeline.validate;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.pipeline.validate.RowExaminer.Examined;

/**
 * The rows of a table that may have figures, each examined by itself.
 *
 * @param rows by number, in order, without what is told for several of them or elsewhere
 * @param findings what is told for several of them
 */
record ExaminedRows(Map<Integer, Examined> rows, List<Finding> findings) {

    private static final Set<Line.Kind> MAY_HAVE_FIGURES =
            EnumSet.of(Line.Kind.ENTRY, Line.Kind.SUBTOTAL, Line.Kind.OF_WHICH, Line.Kind.TOTAL);

    static ExaminedRows of(ReportTable table, RowExaminer examiner, HeldFromOutside held) {
        Map<Integer, Examined> rows = new LinkedHashMap<>();
        table.lines().stream()
                .filter(line -> MAY_HAVE_FIGURES.contains(line.kind()))
                .map(line -> examiner.examine(line, held.standing(table, line)))
                .forEach(row -> rows.put(row.line().row(), row.untold(finding -> held.isTold(table, finding))));
        ContradictedCurrencies currencies = ContradictedCurrencies.among(rows.values());
        rows.replaceAll((number, row) -> row.untold(currencies::isTold));
        return new ExaminedRows(rows, currencies.findings());
    }
}
