package tonghop.pipeline.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.DateReading;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.text.Folded;

/** When a report was signed, which orders two versions of it; a day that cannot be is told and orders nothing. */
record SignatureDate(List<SheetReading> sheets, ReportingPeriod period) {

    /** So long after its period a report may still be signed. */
    private static final int YEARS = 5;

    private static final Pattern SIGNED =
            Pattern.compile("^(?:[^,]{0,60},)? ?ngay (\\d{1,4}) thang (\\d{1,4}),? nam (\\d{1,6})[. ]*$");

    SignatureDate {
        sheets = List.copyOf(sheets);
    }

    /** The latest date in the general figures or below the entries, as ISO-8601, or empty. */
    String day() {
        return cells().filter(cell -> doubt(cell).isEmpty())
                .map(cell -> DateReader.find(cell.value()))
                .filter(DateReading.OnDay.class::isInstance)
                .map(day -> ((DateReading.OnDay) day).day().toString())
                .max(String::compareTo)
                .orElse("");
    }

    /** The signatures whose day is in no calendar, or far from the period. */
    List<Finding> doubts() {
        return cells().filter(cell -> !doubt(cell).isEmpty())
                .map(cell -> Finding.ofCell(
                        Rule.SIGNATURE_DAY_DOUBTFUL,
                        cell.at().sheet(),
                        cell.at().a1(),
                        cell.value(),
                        doubt(cell)))
                .toList();
    }

    private Stream<Cell> cells() {
        Stream<Cell> stated = sheets.stream()
                .flatMap(sheet -> sheet.general().stream())
                .filter(value -> value.column().field() == Field.REPORTED_ON)
                .map(Value::cell);
        Stream<Cell> signed = sheets.stream()
                .filter(sheet -> !sheet.tables().isEmpty())
                .flatMap(sheet -> sheet.closing().stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT);
        return Stream.concat(stated, signed);
    }

    /** Why the day of a signature cannot be, as worded in the message bundles; empty where it can, or there is none. */
    private String doubt(Cell cell) {
        Matcher signed = SIGNED.matcher(Folded.bare(cell.value()));
        if (!signed.matches()) {
            return doubtOfDay(cell);
        }
        int year = Integer.parseInt(signed.group(3));
        if (isFar(year)) {
            return "YEAR_FAR_OFF";
        }
        return isDay(year, Integer.parseInt(signed.group(2)), Integer.parseInt(signed.group(1))) ? "" : "NO_SUCH_DAY";
    }

    private String doubtOfDay(Cell cell) {
        if (cell.kind() == Cell.Kind.NO_DAY || DateReader.read(cell.value()) instanceof DateReading.Impossible) {
            return "NO_SUCH_DAY";
        }
        boolean far = DateReader.find(cell.value()) instanceof DateReading.OnDay found
                && isFar(found.day().getYear());
        return far ? "YEAR_FAR_OFF" : "";
    }

    private boolean isFar(int year) {
        return year < period.firstYear() || year > period.lastYear() + YEARS;
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
