package tonghop.pipeline.read;

import java.util.List;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Finding;

/**
 * What was recognised on one sheet.
 *
 * @param titles the texts that stand above the tables, or all texts where there is no table
 * @param closing the texts below the entries, where signature and date stand
 */
record SheetReading(
        Sheet sheet,
        String name,
        List<ReportTable> tables,
        List<Cell> titles,
        List<Cell> closing,
        List<Value> general,
        List<Finding> findings) {

    SheetReading {
        tables = List.copyOf(tables);
        titles = List.copyOf(titles);
        closing = List.copyOf(closing);
        general = List.copyOf(general);
        findings = List.copyOf(findings);
    }
}
