package tonghop.pipeline.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.form.Revisions;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;

/** Which revision a report says that it is, which orders two versions of it. */
final class StatedRevision {

    private StatedRevision() {}

    private static final Pattern NUMBER = Pattern.compile("0*([1-9][0-9]?)");

    /** The highest that the general figures, the title lines or the names of sheets with tables state; 0 if none does. */
    static int in(List<SheetReading> sheets, Revisions words) {
        Stream<Integer> labelled = sheets.stream()
                .flatMap(sheet -> sheet.general().stream())
                .filter(value -> value.column().field() == Field.REVISION)
                .map(value -> labelled(value.cell().value().strip(), words));
        return Stream.concat(labelled, told(sheets, words))
                .max(Integer::compare)
                .orElse(0);
    }

    private static int labelled(String value, Revisions words) {
        Matcher number = NUMBER.matcher(value);
        return number.matches() ? Integer.parseInt(number.group(1)) : words.inTitle(value);
    }

    private static Stream<Integer> told(List<SheetReading> sheets, Revisions words) {
        return sheets.stream()
                .filter(sheet -> !sheet.tables().isEmpty())
                .flatMap(sheet -> Stream.concat(
                        sheet.titles().stream().map(Cell::value).map(words::inTitle),
                        Stream.of(words.inSheetName(sheet.name()))));
    }
}
