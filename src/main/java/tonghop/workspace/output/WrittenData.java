package tonghop.workspace.output;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tonghop.domain.ledger.Total;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.ControlFigure;

/** Reads the data files as another program would, and adds up what they say. */
record WrittenData(Path publication) {

    static final String TOTALS = DataFolder.NAME + "/" + TotalsFile.NAME;
    static final String ENTRIES = DataFolder.NAME + "/" + EntriesFile.NAME;

    /** Every line of {@code totals.csv}. */
    List<ControlFigure> totals() {
        FigureSums sums = new FigureSums(TOTALS);
        CsvTable.read(publication.resolve(TOTALS)).forEach(row -> addTotal(sums, row));
        return sums.figures();
    }

    /** Every row of {@code entries.csv}. */
    List<ControlFigure> entries() {
        FigureSums sums = new FigureSums(ENTRIES);
        CsvTable.read(publication.resolve(ENTRIES)).forEach(row -> addEntry(sums, row));
        return sums.figures();
    }

    private static void addTotal(FigureSums sums, Map<String, String> row) {
        String measure = column(row, "measure");
        sums.add(column(row, "member"), section(row), measure, column(row, "currency"), column(row, "value"));
        if (!column(row, "currency").isEmpty()) {
            sums.add(column(row, "member"), section(row), measure, equivalents(row, "value"));
        }
    }

    private static void addEntry(FigureSums sums, Map<String, String> row) {
        sums.add(column(row, "member"), section(row), Total.ROWS, "", "1");
        EntriesFile.FIELDS.stream()
                .filter(field -> field.isAmount() || field.isCount())
                .filter(field -> !column(row, field.id()).isEmpty())
                .forEach(field -> addFigure(sums, row, field));
    }

    private static void addFigure(FigureSums sums, Map<String, String> row, Field field) {
        String member = column(row, "member");
        String name = field.id();
        String currency = field.isAmount() ? column(row, name + "_currency") : "";
        sums.add(member, section(row), name, currency, column(row, name));
        if (field.isAmount()) {
            sums.add(member, section(row), name, equivalents(row, name));
        }
    }

    private static Map<Currency, String> equivalents(Map<String, String> row, String name) {
        Map<Currency, String> equivalents = new EnumMap<>(Currency.class);
        equivalents.put(Currency.VND, column(row, name + "_vnd"));
        equivalents.put(Currency.USD, column(row, name + "_usd"));
        return equivalents;
    }

    private static Section section(Map<String, String> row) {
        return Section.of(column(row, "section")).orElseThrow();
    }

    private static String column(Map<String, String> row, String name) {
        return CsvValue.original(row.getOrDefault(name, ""));
    }
}
