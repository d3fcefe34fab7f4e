package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.text.Composed;
import tonghop.domain.text.Decoded;
import tonghop.domain.text.LegacyEncodings;
import tonghop.domain.text.LegacyEncodings.Typed;

/** Turns the text of every cell into composed Unicode, from whatever encoding its font shows; raw text stays. */
final class TextDecoder {

    private final LegacyEncodings encodings;
    private final List<Finding> findings = new ArrayList<>();

    TextDecoder(LegacyEncodings encodings, List<Sheet> workbook) {
        this.encodings = encodings.seeing(workbook.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .map(cell -> new Typed(cell.raw(), cell.font()))
                .toList());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Only what the cells say is decoded: addresses keep the sheet's name as the file has it. */
    Sheet decoded(Sheet sheet) {
        Tally tally = new Tally();
        List<Sheet.Row> rows = sheet.rows().stream()
                .map(row -> new Sheet.Row(row.number(), row.shown(), decoded(row.cells(), tally)))
                .toList();
        tally.report(sheet.name());
        return new Sheet(sheet.name(), sheet.visibility(), rows, sheet.merged(), sheet.hiddenColumns());
    }

    /** A sheet's name in Unicode, for recognising what the sheet is about. */
    String name(Sheet sheet) {
        return Composed.oneLine(encodings.decodeName(sheet.name()).text());
    }

    private List<Cell> decoded(List<Cell> cells, Tally tally) {
        return cells.stream()
                .map(cell -> cell.kind() == Cell.Kind.TEXT ? decoded(cell, tally) : cell)
                .filter(cell -> !cell.value().isEmpty())
                .toList();
    }

    private Cell decoded(Cell cell, Tally tally) {
        Decoded text = encodings.decode(cell.raw(), cell.font());
        if (text.isConverted()) {
            tally.converted(cell, text);
        } else if (encodings.looksLegacy(cell.raw())) {
            tally.suspicious(cell);
        }
        return cell.valued(Composed.nfc(text.text()));
    }

    /** One finding a sheet is enough to say that its text was converted. */
    private final class Tally {
        private final List<Cell> converted = new ArrayList<>();
        private final List<Cell> suspicious = new ArrayList<>();
        private String encoding = "";
        private String example = "";

        void converted(Cell cell, Decoded text) {
            if (converted.isEmpty()) {
                encoding = text.from().map(Object::toString).orElse("");
                example = Composed.oneLine(text.text());
            }
            converted.add(cell);
        }

        void suspicious(Cell cell) {
            suspicious.add(cell);
        }

        void report(String sheet) {
            if (!converted.isEmpty()) {
                Cell first = converted.get(0);
                findings.add(Finding.ofCell(
                        Rule.TEXT_CONVERTED,
                        sheet,
                        first.at().a1(),
                        first.raw(),
                        encoding,
                        Integer.toString(converted.size()),
                        example));
            }
            suspicious.forEach(cell -> findings.add(
                    Finding.ofCell(Rule.TEXT_LOOKS_LEGACY, sheet, cell.at().a1(), cell.raw())));
        }
    }
}
