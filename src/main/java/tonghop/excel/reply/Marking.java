package tonghop.excel.reply;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import tonghop.domain.rule.Finding;
import tonghop.pipeline.publish.reply.Mark;
import tonghop.pipeline.publish.reply.Phrases;

/** Colours and comments the cells of a workbook to which there is something to say. */
final class Marking {

    private final Workbook book;
    private final Comments comments;
    private final Tint tint;
    private final Phrases phrases;
    private final Map<Sheet, List<CellRangeAddress>> merged = new HashMap<>();
    private final Map<Cell, Integer> marked = new HashMap<>();

    Marking(Workbook book, Comments comments, Tint tint, Phrases phrases) {
        this.book = book;
        this.comments = comments;
        this.tint = tint;
        this.phrases = phrases;
    }

    void apply(List<Mark> marks) {
        if (!marks.isEmpty()) {
            Memory memory = Memory.in(book);
            marks.forEach(mark -> apply(mark, memory));
        }
    }

    /** Marks come in the order of their severity, so a merged cell with several keeps the gravest. */
    private void apply(Mark mark, Memory memory) {
        Sheet sheet = book.getSheet(mark.sheet());
        if (sheet == null) {
            return;
        }
        Cell cell = cell(sheet, new CellReference(mark.cell()));
        if (!marked.containsKey(cell)) {
            marked.put(cell, memory.keep(cell));
            tint.put(cell, mark.severity());
        }
        comments.add(cell, marked.get(cell), remarks(mark));
    }

    private String remarks(Mark mark) {
        return mark.remarks().stream().map(this::remark).collect(joining("\n"));
    }

    private String remark(Mark.Remark remark) {
        Finding finding = remark.finding();
        String said = phrases.say(
                "remark",
                String.valueOf(remark.point()),
                phrases.say("severity." + finding.severity()),
                phrases.message(finding));
        String expected = phrases.expected(finding);
        return expected.isBlank() ? said : said + "\n" + phrases.say("remark.expected", expected);
    }

    /** The cell; of merged ones the first, which is the one that is seen. */
    private Cell cell(Sheet sheet, CellReference at) {
        return merged.computeIfAbsent(sheet, Sheet::getMergedRegions).stream()
                .filter(area -> area.isInRange(at.getRow(), at.getCol()))
                .findFirst()
                .map(area -> made(sheet, area.getFirstRow(), area.getFirstColumn()))
                .orElseGet(() -> made(sheet, at.getRow(), at.getCol()));
    }

    /** An empty cell that is made looks as its row or column does. */
    private static Cell made(Sheet sheet, int rowIndex, int column) {
        Row row = CellUtil.getRow(rowIndex, sheet);
        Cell cell = row.getCell(column);
        if (cell != null) {
            return cell;
        }
        CellStyle look = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(column);
        Cell made = row.createCell(column);
        if (look != null) {
            made.setCellStyle(look);
        }
        return made;
    }
}
