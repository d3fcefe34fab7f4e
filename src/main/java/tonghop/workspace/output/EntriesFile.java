package tonghop.workspace.output;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.Posting;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Field.Content;
import tonghop.workspace.output.CsvTable.Column;

/** {@code data/entries.csv}: every entry that counts, with its fields, its money and where it stands. */
final class EntriesFile {

    static final String NAME = "entries.csv";

    /** The fields that tables of the sections have; the general figures beside the tables come after them. */
    static final EnumSet<Field> FIELDS = EnumSet.range(Field.ORDINAL, Field.HOST);

    static final CsvTable<Row> TABLE = new CsvTable<>(Stream.of(
                    Stream.of(
                            Column.<Row>text(
                                    "member", row -> row.report().member().id()),
                            Column.<Row>text(
                                    "period", row -> row.report().period().label()),
                            Column.<Row>text(
                                    "section", row -> row.entry().section().id())),
                    FIELDS.stream().flatMap(EntriesFile::columns),
                    Stream.of(
                            Column.<Row>text(
                                    "file", row -> row.report().submission().file()),
                            Column.<Row>text("sheet", row -> row.entry().sheet()),
                            Column.<Row>figure("row", row -> (long) row.entry().row())))
            .flatMap(columns -> columns)
            .toList());

    private EntriesFile() {}

    static List<Row> rows(PeriodBook book) {
        return book.reports().stream()
                .sorted(Comparator.comparing(report -> report.member().id()))
                .flatMap(EntriesFile::rows)
                .toList();
    }

    private static Stream<Row> rows(MemberReport report) {
        return report.accepted().stream()
                .sorted(Comparator.comparing(
                                (Posting posting) -> posting.entry().section())
                        .thenComparing(posting -> posting.entry().sheet())
                        .thenComparing(posting -> posting.entry().row()))
                .map(posting -> new Row(report, posting));
    }

    private static Stream<Column<Row>> columns(Field field) {
        if (field.content() == Content.AMOUNT) {
            return AmountColumns.of(field);
        }
        if (field.content() == Content.COUNT) {
            return Stream.of(new Column<>(field.id(), row -> row.count(field)));
        }
        return Stream.of(Column.text(field.id(), row -> row.entry().text(field)));
    }

    record Row(MemberReport report, Posting posting) {

        Entry entry() {
            return posting.entry();
        }

        private CsvValue count(Field field) {
            return entry().count(field)
                    .map(count -> CsvValue.figure(count.value()))
                    .orElse(CsvValue.NONE);
        }
    }
}
