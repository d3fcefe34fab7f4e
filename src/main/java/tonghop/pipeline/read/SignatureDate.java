package tonghop.pipeline.read;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.DateReading;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Value;

/** When a report was signed, which orders two versions of it. */
final class SignatureDate {

    private SignatureDate() {}

    /** The latest date in the general figures or below the entries, as ISO-8601, or empty. */
    static String in(List<SheetReading> sheets) {
        Stream<Cell> stated = sheets.stream()
                .flatMap(sheet -> sheet.general().stream())
                .filter(value -> value.column().field() == Field.REPORTED_ON)
                .map(Value::cell);
        Stream<Cell> signed = sheets.stream()
                .filter(sheet -> !sheet.tables().isEmpty())
                .flatMap(sheet -> sheet.closing().stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT);
        return Stream.concat(stated, signed)
                .map(cell -> DateReader.find(cell.value()))
                .filter(DateReading.OnDay.class::isInstance)
                .map(day -> ((DateReading.OnDay) day).day().toString())
                .max(String::compareTo)
                .orElse("");
    }
}
