package tonghop.pipeline.validate;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.Report;
import tonghop.domain.rule.Finding;

/**
 * Tells findings that quote the number of a numeric cell from those that quote a text: people read the former in their own
 * notation, "32,175" for what the file writes as 32.175.
 */
final class NumbersFound {

    private NumbersFound() {}

    private record Quoted(String sheet, String cell, String found) {
        static Quoted in(Finding finding) {
            return new Quoted(finding.sheet(), finding.cell(), finding.found());
        }

        static Quoted of(Cell cell) {
            return new Quoted(cell.at().sheet(), cell.at().a1(), cell.raw());
        }
    }

    static List<Finding> among(List<Finding> findings, Report.Recognised report) {
        Set<Quoted> quoted = findings.stream().map(Quoted::in).collect(toSet());
        Stream<Value> rows = report.tables().stream()
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.values().stream());
        Set<Quoted> numbers = Stream.concat(rows, report.general().stream())
                .map(Value::cell)
                .filter(Cell::isNumber)
                .map(Quoted::of)
                .filter(quoted::contains)
                .collect(toSet());
        return findings.stream()
                .map(finding -> numbers.contains(Quoted.in(finding)) ? finding.ofNumber() : finding)
                .toList();
    }
}
