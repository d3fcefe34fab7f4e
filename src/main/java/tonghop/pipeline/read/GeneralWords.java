package tonghop.pipeline.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.form.Headings;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.DateReading;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.PeriodReader;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.text.Key;
import tonghop.domain.text.Overlap;

/** What general figures say in words that nobody knows: a label that is nearly a listed one, a period that is none. */
record GeneralWords(Headings headings) {

    /** Out of a thousand, as of headings. */
    private static final int ALIKE = 700;

    /** The year of a plan and the unit in brackets are no part of what the figure is. */
    private static final Pattern ASIDE = Pattern.compile("[(\\[][^)\\]]*[)\\]]|(?i:năm)?\\s*\\d{4}|:.*");

    List<Finding> in(List<SheetReading> sheets) {
        return sheets.stream()
                .flatMap(sheet -> Stream.concat(labels(sheet), periods(sheet)))
                .toList();
    }

    /** Only on sheets of general figures: elsewhere texts stand beside each other for other reasons. */
    private Stream<Finding> labels(SheetReading sheet) {
        return sheet.tables().isEmpty() && !sheet.general().isEmpty()
                ? sheet.sheet().rows().stream().flatMap(row -> label(row).stream())
                : Stream.empty();
    }

    private Optional<Finding> label(Sheet.Row row) {
        return IntStream.range(0, row.cells().size())
                .limit(1)
                .mapToObj(row.cells()::get)
                .filter(cell -> cell.kind() == Cell.Kind.TEXT && !UnitReader.isUnitLine(cell.value()))
                .filter(cell -> row.cells().size() > 1 || cell.value().matches(".*:.*\\S.*"))
                .flatMap(cell -> nearest(cell.value()).map(near -> told(cell, near)).stream())
                .findFirst();
    }

    private static Finding told(Cell label, Key near) {
        return Finding.ofCell(
                Rule.GENERAL_LABEL_UNKNOWN,
                label.at().sheet(),
                label.at().a1(),
                label.value(),
                "“" + near.text() + "”");
    }

    private Optional<Key> nearest(String label) {
        String plain = ASIDE.matcher(label).replaceAll(" ");
        if (headings.general(Key.of(label)).isPresent()) {
            return Optional.empty();
        }
        Key written = Key.loose(plain);
        return headings.general().keySet().stream()
                .filter(listed -> alike(written, listed) >= ALIKE)
                .max(Comparator.comparingInt((Key listed) -> alike(written, listed))
                        .thenComparing(Key::text));
    }

    private static int alike(Key written, Key listed) {
        return Overlap.ofLetters(written, listed.loosened());
    }

    /** A day is what some write beside "Thời gian báo cáo"; nobody takes it for a period. */
    private Stream<Finding> periods(SheetReading sheet) {
        return sheet.general().stream()
                .filter(value -> value.column().field() == Field.PERIOD && isLabel(value))
                .map(Value::cell)
                .filter(cell -> cell.value().codePoints().anyMatch(Character::isLetterOrDigit))
                .filter(cell -> PeriodReader.inLabel(cell.value()).isEmpty())
                .filter(cell -> !(DateReader.read(cell.value()) instanceof DateReading.OnDay))
                .map(cell -> Finding.ofCell(
                        Rule.GENERAL_WORDS_UNKNOWN, cell.at().sheet(), cell.at().a1(), cell.value(), "field.period"));
    }

    private boolean isLabel(Value value) {
        return headings.general().containsKey(Key.of(value.column().heading()));
    }
}
