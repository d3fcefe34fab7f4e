package tonghop.pipeline.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tonghop.domain.reporting.Cell;
import tonghop.domain.rule.Finding;

/** A heading of several levels is told of in one of their cells: what was found there is that level, not all of them. */
record HeadingLevels(List<SheetReading> sheets) {

    private static final String BETWEEN = " / ";

    List<Finding> told(List<Finding> findings) {
        return findings.stream().map(this::told).toList();
    }

    private Finding told(Finding finding) {
        return Optional.of(finding)
                .filter(each -> each.found().contains(BETWEEN))
                .flatMap(this::level)
                .map(finding::inHeading)
                .orElse(finding);
    }

    /** What stands in the cell, if it is one level of what was found. */
    private Optional<String> level(Finding finding) {
        List<String> levels = Arrays.asList(finding.found().split(BETWEEN));
        return sheets.stream()
                .filter(sheet -> sheet.sheet().name().equals(finding.sheet()))
                .flatMap(sheet -> sheet.sheet().rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.at().a1().equals(finding.cell()))
                .map(Cell::value)
                .filter(value -> !value.equals(finding.found()) && levels.contains(value))
                .findFirst();
    }
}
