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

    private static final List<Field> MEASURES = EntriesFile.FIELDS.stream()
            .filter(field -> field.isAmount() || field.isCount())
            .toList();

    /** Every line of {@code totals.csv}. */
    List<ControlFigure> totals() {
        FigureSums sums = new FigureSums(TOTALS);
        CsvTable.read(publication.resolve(TOTALS), row -> addTotal(sums, row));
        return sums.figures();
    }

    /** Every row of {@code entries.csv}. */
    List<ControlFigure> entries() {
        FigureSums sums = new FigureSums(ENTRIES);
        CsvTable.read(publication.resolve(ENTRIES), row -> addEntry(sums, row));
        return sums.figures();
    }

    private static void addTotal(FigureSums sums, CsvRow row) {
        String measure = row.text("measure");
        sums.add(row.text("member"), section(row), measure, row.text("currency"), row.figure("value"));
        if (!row.text("currency").isEmpty()) {
            sums.add(row.text("member"), section(row), measure, equivalents(row, "value"));
        }
    }

    private static void addEntry(FigureSums sums, CsvRow row) {
        sums.add(row.text("member"), section(row), Total.ROWS, "", "1");
        MEASURES.stream()
                .filter(field -> !row.figure(field.id()).isEmpty())
                .forEach(field -> addFigure(sums, row, field));
    }

    private static void addFigure(FigureSums sums, CsvRow row, Field field) {
        String member = row.text("member");
        String name = field.id();
        String currency = field.isAmount() ? row.text(name + "_currency") : "";
        sums.add(member, section(row), name, currency, row.figure(name));
        if (field.isAmount()) {
            sums.add(member, section(row), name, equivalents(row, name));
        }
    }

    private static Map<Currency, String> equivalents(CsvRow row, String name) {
        Map<Currency, String> equivalents = new EnumMap<>(Currency.class);
        equivalents.put(Currency.VND, row.figure(name + "_vnd"));
        equivalents.put(Currency.USD, row.figure(name + "_usd"));
        return equivalents;
    }

    private static Section section(CsvRow row) {
        return Section.of(row.text("section")).orElseThrow();
    }
}
