package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tonghop.domain.form.Titles;
import tonghop.domain.money.UnitLine;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.text.Key;

/** The lines above a table: agency, title, unit line. */
record Preamble(List<Sheet.Row> rows) {

    Preamble {
        rows = List.copyOf(rows);
    }

    /** The sections that the lines name; where they name none, those that the sheet's name does. */
    List<Section> sections(Titles titles, String sheetName) {
        Set<Section> named = new LinkedHashSet<>();
        texts().forEach(cell -> named.addAll(titles.in(Key.of(cell.value()))));
        return named.isEmpty() ? titles.in(Key.of(sheetName)) : List.copyOf(named);
    }

    /** The unit in force for the table below; the line nearest to the table wins. */
    UnitLine unit(UnitTexts units) {
        List<Cell> texts = texts();
        for (int at = texts.size() - 1; at >= 0; at--) {
            UnitLine line = units.line(texts.get(at).value());
            if (!line.isNone()) {
                return line;
            }
        }
        return UnitLine.NONE;
    }

    List<Cell> texts() {
        List<Cell> texts = new ArrayList<>();
        for (Sheet.Row row : rows) {
            row.cells().stream().filter(cell -> cell.kind() == Cell.Kind.TEXT).forEach(texts::add);
        }
        return texts;
    }
}
