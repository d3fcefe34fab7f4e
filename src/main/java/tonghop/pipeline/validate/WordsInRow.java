package tonghop.pipeline.validate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.form.Labels;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.DateReading;
import tonghop.domain.reporting.Donors;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sector;
import tonghop.domain.reporting.Sectors;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.text.Key;

/** Completes the words of a row with what stands elsewhere: the direction in a group row, the date in the decision. */
final class WordsInRow {

    /** The value of {@link Field#DIRECTION} for đoàn vào. */
    static final String INBOUND = "inbound";

    /** The value of {@link Field#DIRECTION} for đoàn ra. */
    static final String OUTBOUND = "outbound";

    private final Labels labels;
    private final Sectors sectors;
    private final Donors donors;

    WordsInRow(Labels labels, Sectors sectors, Donors donors) {
        this.labels = labels;
        this.sectors = sectors;
        this.donors = donors;
    }

    Map<Field, String> completed(ReportTable table, Line line, Map<Field, String> texts, List<Finding> findings) {
        Map<Field, String> said = new EnumMap<>(Field.class);
        said.putAll(texts);
        if (table.section() == Section.DELEGATIONS) {
            direct(table, line, said, findings);
        }
        if (table.section() == Section.AID) {
            approve(line, said, findings);
            group(said);
            name(said);
        }
        return said;
    }

    private void direct(ReportTable table, Line line, Map<Field, String> said, List<Finding> findings) {
        String stated = said.getOrDefault(Field.DIRECTION, "");
        Optional<String> direction = namesBoth(Key.of(stated))
                ? Optional.empty()
                : direction(stated).or(() -> groupAbove(table, line)).or(() -> direction(table.sheet()));
        if (direction.isPresent()) {
            said.put(Field.DIRECTION, direction.get());
        } else {
            findings.add(Finding.ofCell(Rule.DIRECTION_UNKNOWN, table.sheet(), directionCell(table, line), stated));
        }
    }

    /** Where it should be stated; without a column for it, where the row begins. */
    private static String directionCell(ReportTable table, Line line) {
        return table.columns().stream()
                .filter(column -> column.field() == Field.DIRECTION)
                .findFirst()
                .map(column -> new CellRef(table.sheet(), line.row(), column.index()).a1())
                .orElseGet(() -> Spot.first(table.sheet(), line.values()).cell());
    }

    private Optional<String> groupAbove(ReportTable table, Line line) {
        Optional<String> direction = Optional.empty();
        for (Line other : table.lines()) {
            if (other.row() < line.row() && other.kind() != Line.Kind.ENTRY) {
                Optional<String> named = other.values().stream()
                        .flatMap(value -> direction(value.cell().value()).stream())
                        .findFirst();
                direction = named.isPresent() ? named : direction;
            }
        }
        return direction;
    }

    /** A text that names both directions names none. */
    private Optional<String> direction(String text) {
        Key key = Key.of(text);
        boolean inbound = labels.within(Labels.Kind.INBOUND, key);
        boolean outbound = labels.within(Labels.Kind.OUTBOUND, key);
        if (inbound == outbound) {
            return Optional.empty();
        }
        return Optional.of(inbound ? INBOUND : OUTBOUND);
    }

    /** "Đoàn ra/vào": then no group and no sheet knows better. */
    private boolean namesBoth(Key key) {
        return labels.within(Labels.Kind.INBOUND, key) && labels.within(Labels.Kind.OUTBOUND, key);
    }

    /** "123/QĐ-UBND ngày 15/3/2023" in one cell. */
    private static void approve(Line line, Map<Field, String> said, List<Finding> findings) {
        if (!(DateReader.find(said.getOrDefault(Field.DECISION, "")) instanceof DateReading.OnDay inDecision)) {
            return;
        }
        String own = said.putIfAbsent(Field.APPROVED_ON, inDecision.day().toString());
        boolean differs = own != null
                && DateReader.read(own) instanceof DateReading.OnDay stated
                && !stated.day().equals(inDecision.day());
        if (differs) {
            line.value(Field.DECISION)
                    .map(value -> TextCells.finding(
                            Rule.APPROVAL_DAYS_DIFFER, value.cell(), DayText.of(inDecision.day()), shown(line)))
                    .ifPresent(findings::add);
        }
    }

    private static String shown(Line line) {
        return line.value(Field.APPROVED_ON).map(value -> value.cell().shown()).orElse("");
    }

    private void name(Map<Field, String> said) {
        donors.find(said.getOrDefault(Field.DONOR, "")).ifPresent(donor -> said.put(Field.DONOR_LISTED, donor.name()));
    }

    private void group(Map<Field, String> said) {
        String sector = said.getOrDefault(Field.SECTOR, "");
        if (!sector.isEmpty()) {
            said.put(Field.SECTOR_GROUP, sectors.find(sector).map(Sector::name).orElse(sector));
        }
    }
}
