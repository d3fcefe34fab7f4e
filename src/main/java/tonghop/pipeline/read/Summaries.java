package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * Sets aside the tables that name nothing, such as money by donor: they add up once more what stands in the table of the
 * projects. Where no such table has entries their rows are the only trace of the money, so one of them stays and is held.
 */
final class Summaries {

    private final List<ReportTable> tables = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Summaries(List<ReportTable> all) {
        List<Section> told = new ArrayList<>(all.stream()
                .filter(table -> table.isNamed() && hasEntries(table))
                .map(ReportTable::section)
                .toList());
        for (ReportTable table : all) {
            boolean summary = !table.isNamed() && hasEntries(table);
            if (summary) {
                findings.add(finding(table));
            }
            tables.add(summary && told.contains(table.section()) ? table.ignoredAs(Line.Kind.SUMMARY) : table);
            told.addAll(summary ? List.of(table.section()) : List.of());
        }
    }

    List<ReportTable> tables() {
        return tables;
    }

    List<Finding> findings() {
        return findings;
    }

    private static boolean hasEntries(ReportTable table) {
        return !table.entries().isEmpty();
    }

    private static Finding finding(ReportTable table) {
        Column measure = table.columns().stream()
                .filter(column -> table.section().measures().contains(column.field()))
                .findFirst()
                .orElse(table.columns().get(0));
        return Finding.ofCell(
                Rule.TABLE_WITHOUT_NAMES,
                table.sheet(),
                new CellRef(table.sheet(), table.firstHeaderRow(), measure.index()).a1(),
                measure.heading(),
                Integer.toString(table.entries().size()));
    }
}
