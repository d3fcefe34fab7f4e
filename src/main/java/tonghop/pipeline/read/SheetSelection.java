package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.form.Labels;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.text.Key;

/** Sets aside what a person who opens the workbook does not see, or was told not to look at. */
final class SheetSelection {

    private final Labels labels;
    private final List<ReportTable> selected = new ArrayList<>();
    private final List<ReportTable> tables;
    private final List<Finding> findings = new ArrayList<>();

    SheetSelection(Labels labels, List<SheetReading> sheets) {
        this.labels = labels;
        sheets.forEach(this::select);
        Summaries summaries = new Summaries(selected);
        tables = summaries.tables();
        findings.addAll(summaries.findings());
        findings.addAll(SheetCopies.among(tables));
    }

    /** All tables; the entries of those set aside are ignored. */
    List<ReportTable> tables() {
        return tables;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether a sheet counts, by its visibility and by what its name says. */
    static boolean counts(Labels labels, SheetReading sheet) {
        return sheet.sheet().visibility() == Sheet.Visibility.VISIBLE && !isDropped(labels, sheet);
    }

    private static boolean isDropped(Labels labels, SheetReading sheet) {
        List<String> words = Key.of(sheet.name()).words();
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return labels.says(Labels.Kind.DROPPED_SHEET, Key.of(sheet.name()))
                || labels.says(Labels.Kind.DROPPED_SHEET, new Key(last));
    }

    private void select(SheetReading sheet) {
        if (counts(labels, sheet)) {
            selected.addAll(sheet.tables());
            findings.addAll(sheet.findings());
            return;
        }
        boolean dropped = sheet.sheet().visibility() == Sheet.Visibility.VISIBLE;
        Line.Kind reason = dropped ? Line.Kind.DROPPED_SHEET : Line.Kind.HIDDEN_SHEET;
        int entries = sheet.tables().stream()
                .mapToInt(table -> table.entries().size())
                .sum();
        if (entries > 0) {
            Rule rule = dropped ? Rule.SHEET_DROPPED : Rule.SHEET_HIDDEN;
            findings.add(Finding.ofSheet(rule, sheet.sheet().name(), sheet.name(), Integer.toString(entries)));
        }
        sheet.tables().forEach(table -> selected.add(table.ignoredAs(reason)));
    }
}
