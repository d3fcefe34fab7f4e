package tonghop.pipeline.read;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.form.Revisions;
import tonghop.domain.reporting.Cell;

/** Which revision a report says that it is, which orders two versions of it. */
final class StatedRevision {

    private StatedRevision() {}

    /** The highest that the title lines or the names of sheets with tables state; 0 if none does. */
    static int in(List<SheetReading> sheets, Revisions words) {
        return sheets.stream()
                .filter(sheet -> !sheet.tables().isEmpty())
                .flatMap(sheet -> Stream.concat(
                        sheet.titles().stream().map(Cell::value).map(words::inTitle),
                        Stream.of(words.inSheetName(sheet.name()))))
                .max(Integer::compare)
                .orElse(0);
    }
}
