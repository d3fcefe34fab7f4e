package tonghop.excel.out;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Language;
import tonghop.pipeline.publish.ControlFigure;
import tonghop.pipeline.publish.Readback;
import tonghop.pipeline.publish.book.Layouts;
import tonghop.pipeline.publish.book.Topic;
import tonghop.pipeline.read.Workbooks;

/**
 * Reads the totals of a drawn workbook from its cells, as any workbook is read: sums that its summaries show, and sums of
 * the rows of its lists. Nothing is taken over from the drawing of it.
 */
public final class WorkbookTotals implements Readback {

    private final Workbooks workbooks;

    public WorkbookTotals(Workbooks workbooks) {
        this.workbooks = workbooks;
    }

    /** @throws IllegalStateException if the workbook is none of ours: a sheet or the list of codes is missing */
    @Override
    public List<ControlFigure> figures(Path workbook) {
        List<Sheet> sheets = workbooks.sheets(workbook);
        Layouts layouts = layouts(sheets, workbook);
        List<DrawnTable> tables =
                sheets.stream().flatMap(sheet -> table(sheet, layouts).stream()).toList();
        WhoseRow whose = tables.stream()
                .filter(table -> table.topic() == Topic.ROWS)
                .findFirst()
                .map(codes -> WhoseRow.by(codes, layouts))
                .orElseThrow(() -> new IllegalStateException("no codes in " + workbook));
        String file = String.valueOf(workbook.getFileName());
        return tables.stream()
                .flatMap(table -> Stream.concat(
                        new ShownSums(table, whose, layouts, file).figures(),
                        new ListSums(table, whose, file).figures()))
                .toList();
    }

    /** The language in which all sheets have their names. */
    private static Layouts layouts(List<Sheet> sheets, Path workbook) {
        return Arrays.stream(Language.values())
                .map(Layouts::new)
                .filter(layouts -> sheets.stream()
                        .allMatch(sheet -> layouts.topic(sheet.name()).isPresent()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown sheets in " + workbook));
    }

    /** What is held is in no total; and the control sheet tells of totals that stand elsewhere. */
    private static boolean hasTotals(Topic topic) {
        return topic == Topic.ROWS || topic.kind() != Topic.Kind.REVIEW;
    }

    private static Optional<DrawnTable> table(Sheet sheet, Layouts layouts) {
        return layouts.topic(sheet.name())
                .filter(WorkbookTotals::hasTotals)
                .flatMap(topic -> DrawnTable.on(sheet, topic, layouts));
    }
}
