package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * Tells of a table without names once: where it adds up other tables, as that; where its rows are the only ones, at the
 * column whose heading should say that the names stand there.
 */
record NamesTold(List<ReportTable> tables) {

    List<Finding> once(List<Finding> all) {
        List<Finding> told = new ArrayList<>(all);
        told.removeIf(finding -> finding.rule() == Rule.NAMES_MISSING && !stays(finding));
        told.removeIf(finding -> finding.rule() == Rule.TABLE_WITHOUT_NAMES
                && told.stream().anyMatch(other -> isOfSameTable(other, finding)));
        return told;
    }

    private boolean isOfSameTable(Finding names, Finding summary) {
        return names.rule() == Rule.NAMES_MISSING
                && tables.stream().anyMatch(table -> isAbout(names, table) && isAbout(summary, table));
    }

    private boolean stays(Finding finding) {
        return tables.stream()
                .anyMatch(table -> isAbout(finding, table) && !table.entries().isEmpty());
    }

    private static boolean isAbout(Finding finding, ReportTable table) {
        int row = CellRef.row(finding.cell());
        return finding.sheet().equals(table.sheet()) && table.firstHeaderRow() <= row && row <= table.lastHeaderRow();
    }
}
