package tonghop.store;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.ledger.Reading;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Entry.Amount;
import tonghop.domain.reporting.Entry.Count;
import tonghop.domain.reporting.Examination.Figures;
import tonghop.domain.reporting.Section;

/** The entries of a reading with their amounts and counts; those of entry 0 are its general figures. */
record EntryRows(JdbcTemplate jdbc) {

    private static final int GENERAL = 0;

    /** An entry with its place in the report, from 1. */
    private record Head(int position, Section section, String sheet, int row, String standing, String texts) {}

    void insert(Reading reading, List<Entry> entries, Figures general) {
        Rows heads = new Rows("entry", "reading", "position", "section", "sheet", "row_number", "standing", "texts");
        FigureRows figures = new FigureRows();
        figures.add(reading, GENERAL, general.amounts(), general.counts());
        for (Entry entry : entries) {
            int position = heads.size() + 1;
            heads.add(
                    reading.number(),
                    position,
                    entry.section().name(),
                    entry.sheet(),
                    entry.row(),
                    entry.standing().name(),
                    Texts.fields(entry.texts()));
            figures.add(reading, position, entry.amounts(), entry.counts());
        }
        heads.send(jdbc);
        figures.send(jdbc);
    }

    /** In the order of the examination. */
    List<Entry> entries(long reading) {
        Map<Integer, List<Amount>> amounts = FigureRows.amounts(jdbc, reading);
        Map<Integer, List<Count>> counts = FigureRows.counts(jdbc, reading);
        return heads(reading).stream()
                .map(head -> entry(
                        head,
                        amounts.getOrDefault(head.position(), List.of()),
                        counts.getOrDefault(head.position(), List.of())))
                .toList();
    }

    Figures general(long reading) {
        return new Figures(
                FigureRows.amounts(jdbc, reading).getOrDefault(GENERAL, List.of()),
                FigureRows.counts(jdbc, reading).getOrDefault(GENERAL, List.of()));
    }

    private List<Head> heads(long reading) {
        return jdbc.query(
                "select position, section, sheet, row_number, standing, texts from entry where reading = ?"
                        + " order by position",
                (row, number) -> new Head(
                        row.getInt("position"),
                        Section.valueOf(row.getString("section")),
                        row.getString("sheet"),
                        row.getInt("row_number"),
                        row.getString("standing"),
                        row.getString("texts")),
                reading);
    }

    private static Entry entry(Head head, List<Amount> amounts, List<Count> counts) {
        return new Entry(
                head.section(),
                head.sheet(),
                head.row(),
                Entry.Standing.valueOf(head.standing()),
                Texts.fields(head.texts()),
                amounts,
                counts);
    }
}
