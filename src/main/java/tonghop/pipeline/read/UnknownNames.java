package tonghop.pipeline.read;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Titles and labels that name a union which nobody knows: a misspelt name, or a sheet of somebody else's report. */
record UnknownNames(Members members, List<SheetReading> sheets) {

    /** @param reporting who reports, as the rest of the file says */
    List<Finding> besides(Member reporting) {
        return Stream.concat(inTitles(), labelled())
                .map(cell -> Finding.ofCell(
                        Rule.MEMBER_NAME_UNKNOWN,
                        cell.at().sheet(),
                        cell.at().a1(),
                        cell.value(),
                        reporting.fullName()))
                .toList();
    }

    private Stream<Cell> inTitles() {
        return sheets.stream().filter(sheet -> !sheet.tables().isEmpty()).flatMap(sheet -> sheet.titles().stream()
                .filter(cell -> members.isUnknownInTitle(cell.value(), above(cell, sheet.titles()))));
    }

    private Stream<Cell> labelled() {
        return sheets.stream()
                .flatMap(sheet -> sheet.general().stream())
                .filter(value -> value.column().field() == Field.MEMBER)
                .map(Value::cell)
                .filter(cell -> members.isUnknownInTitle(cell.value(), ""));
    }

    /** The title right above in the same column, or nothing. */
    private static String above(Cell cell, List<Cell> titles) {
        return titles.stream()
                .filter(other -> other.at().column() == cell.at().column()
                        && other.at().row() == cell.at().row() - 1)
                .map(Cell::value)
                .findFirst()
                .orElse("");
    }
}
