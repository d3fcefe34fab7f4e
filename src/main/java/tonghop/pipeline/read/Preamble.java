package tonghop.pipeline.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.form.Titles;
import tonghop.domain.money.UnitLine;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.text.Key;

/** The lines above a table: agency, title, unit line. It grows with each line, for an appendix can have 50,000 of them. */
final class Preamble {

    private final Titles titles;
    private final UnitTexts units;
    private final Set<Section> named = new LinkedHashSet<>();
    private UnitLine unit = UnitLine.NONE;
    private List<Cell> unitCells = List.of();

    Preamble(Titles titles, UnitTexts units) {
        this.titles = titles;
        this.units = units;
    }

    void add(Sheet.Row row) {
        texts(row).forEach(this::add);
    }

    /** The sections that the lines name; where they name none, those that the sheet's name does. */
    List<Section> sections(String sheetName) {
        return named.isEmpty() ? titles.in(Key.of(sheetName)) : List.copyOf(named);
    }

    /** The unit in force for the table below; the line nearest to the table wins. */
    UnitLine unit() {
        return unit;
    }

    /** Where that unit stands, or one that nobody understands; none if there is none. */
    List<Cell> unitCells() {
        return unitCells;
    }

    static Stream<Cell> texts(Sheet.Row row) {
        return row.cells().stream().filter(cell -> cell.kind() == Cell.Kind.TEXT);
    }

    private void add(Cell cell) {
        named.addAll(titles.in(Key.of(cell.value())));
        UnitLine line = units.line(cell.value());
        if (!line.isNone()) {
            unit = line;
            unitCells = List.of(cell);
        } else if (unit.isNone() && UnitReader.announces(cell.value())) {
            unitCells = List.of(cell);
        }
    }
}
