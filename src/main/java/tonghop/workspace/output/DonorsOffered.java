package tonghop.workspace.output;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.Donor;
import tonghop.domain.reporting.Donors;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Composed;
import tonghop.domain.text.Key;
import tonghop.domain.text.VietnameseOrder;
import tonghop.workspace.output.CsvTable.Column;

/**
 * {@code data/donors-offered.csv}: names of donors that are not in the office's list, as lines of {@code donors.csv}: as
 * another name of each donor that may be meant, and as a donor of its own. A person keeps one of them.
 */
record DonorsOffered(Donors donors) {

    static final String NAME = "donors-offered.csv";

    static final CsvTable<Line> TABLE = new CsvTable<>(List.of(
            Column.text("name", Line::name),
            Column.text("country", Line::country),
            Column.text("aliases", Line::aliases),
            Column.text("source", Line::source)));

    /** A line of {@code donors.csv}. */
    record Line(String name, String country, String aliases, String source) {}

    /** By the unknown names, in Vietnamese order. */
    List<Line> rows(PeriodBook book) {
        Map<Key, List<Entry>> unknown = new LinkedHashMap<>();
        book.reports().stream()
                .flatMap(report -> report.accepted().stream())
                .map(posting -> posting.entry())
                .filter(entry -> entry.section() == Section.AID && isUnknown(entry))
                .forEach(entry -> unknown.computeIfAbsent(Key.of(said(entry)), key -> new ArrayList<>())
                        .add(entry));
        return unknown.values().stream()
                .sorted((one, other) -> VietnameseOrder.INSTANCE.compare(said(one.get(0)), said(other.get(0))))
                .flatMap(entries -> lines(entries, book).stream())
                .toList();
    }

    private static boolean isUnknown(Entry entry) {
        return entry.text(Field.DONOR_LISTED).isEmpty()
                && !Key.of(entry.text(Field.DONOR)).isEmpty();
    }

    private static String said(Entry entry) {
        return Composed.oneLine(entry.text(Field.DONOR));
    }

    private List<Line> lines(List<Entry> entries, PeriodBook book) {
        String said = said(entries.get(0));
        String source = "tonghop " + book.period().label() + ": " + entries.size();
        List<Line> lines = new ArrayList<>();
        for (Donor donor : donors.like(said)) {
            lines.add(new Line(donor.name(), donor.country(), said.replace(';', ','), source));
        }
        lines.add(new Line(said, country(entries), "", source));
        return lines;
    }

    /** As the reports say, where they agree. */
    private static String country(List<Entry> entries) {
        List<String> countries = entries.stream()
                .map(entry -> Composed.oneLine(entry.text(Field.DONOR_COUNTRY)))
                .filter(country -> !country.isEmpty())
                .distinct()
                .toList();
        return countries.size() == 1 ? countries.stream().collect(joining()) : "";
    }
}
