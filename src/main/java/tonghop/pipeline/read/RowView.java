package tonghop.pipeline.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/**
 * One row below a heading as the classifier sees it.
 *
 * @param cells the filled cells inside the table's columns, recognised or not
 * @param values those under a recognised column, texts of vertically merged cells repeated
 */
record RowView(Section section, List<Cell> cells, List<Value> values) {

    private static final Pattern ARABIC = Pattern.compile("\\(?\\d{1,5}([.]\\d{1,3})*[.)]?\\)?");
    private static final Pattern ROMAN_OR_LETTER = Pattern.compile("\\(?([IVXLC]{1,7}|[A-ZĐ]|[ivx]{1,5}|[a-zđ])[.)]?");
    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("\\(?([A-Z]|\\d{1,2})\\)?(\\s*=\\s*[-+*/x×÷:%,().\\d\\s…A-Z]+)?");
    private static final Pattern DASHED = Pattern.compile("[-–—+•*]\\s*\\p{L}");
    private static final Pattern DAY_IN_WORDS = Pattern.compile(
            ".*\\bngày\\s.*\\stháng\\s.*\\snăm\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PLACEHOLDER = Pattern.compile("[.…_\\s]+");

    /** What a form may have printed into rows that nobody filled in. */
    private static final Set<Field> PRINTED = EnumSet.of(Field.ORDINAL, Field.CURRENCY, Field.UNIT, Field.CARRIED_FROM);

    /** The row's number on its sheet, from 1. */
    int number() {
        return cells.get(0).at().row();
    }

    /** The text by which a row is known: its first text. */
    Key label() {
        return cells.stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .filter(cell -> !isOrdinal(cell.value()))
                .map(cell -> Key.of(cell.value()))
                .findFirst()
                .orElse(Key.of(""));
    }

    private static boolean isOrdinal(String text) {
        return ARABIC.matcher(text.strip()).matches()
                || ROMAN_OR_LETTER.matcher(text.strip()).matches();
    }

    boolean isNumbered() {
        return ordinal().map(text -> ARABIC.matcher(text).matches()).orElse(false);
    }

    boolean isLettered() {
        return ordinal().map(text -> ROMAN_OR_LETTER.matcher(text).matches()).orElse(false);
    }

    Optional<String> ordinal() {
        return values.stream()
                .filter(value -> value.column().field() == Field.ORDINAL)
                .map(value -> value.cell().value().strip())
                .findFirst();
    }

    boolean isNamed() {
        return values.stream()
                .anyMatch(value -> section.naming().contains(value.column().field()) && !isPlaceholder(value.cell()));
    }

    boolean isMeasured() {
        return values.stream()
                .anyMatch(value -> section.measures().contains(value.column().field()) && !isPlaceholder(value.cell()));
    }

    /** Whether a measure holds digits: below a table the names of those who sign stand in the same columns. */
    boolean isFigured() {
        return values.stream()
                .filter(value -> section.measures().contains(value.column().field()))
                .anyMatch(value -> value.cell().value().chars().anyMatch(Character::isDigit));
    }

    /** Whether anything but the label and the measures is filled: what only an entry has. */
    boolean isDescribed() {
        return values.stream()
                .filter(value -> !PRINTED.contains(value.column().field()))
                .filter(value -> !section.measures().contains(value.column().field()))
                .filter(value -> !isPlaceholder(value.cell()))
                .anyMatch(value -> !Key.of(value.cell().value()).equals(label()));
    }

    /** Whether a cell stands under a heading that asks for words other than the name. */
    boolean isDescribedBy(Cell cell) {
        return values.stream()
                .filter(value -> value.cell().equals(cell))
                .map(value -> value.column().field())
                .anyMatch(field -> field.content() == Field.Content.TEXT
                        && !section.naming().contains(field)
                        && !section.measures().contains(field));
    }

    boolean isColumnNumbers() {
        return cells.size() > 1
                && isNamed()
                && cells.stream()
                        .allMatch(cell ->
                                COLUMN_NUMBER.matcher(cell.value().strip()).matches());
    }

    /** Whether the label begins with a dash or plus, as parts of the row above do. */
    boolean isDashed() {
        return cells.stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .findFirst()
                .map(cell -> DASHED.matcher(cell.value()).lookingAt())
                .orElse(false);
    }

    /** Whether every text is an explanation in brackets, as under the heading of a form. */
    boolean isBracketed() {
        return !cells.isEmpty()
                && cells.stream()
                        .map(cell -> cell.value().strip())
                        .allMatch(text -> text.startsWith("(") && text.endsWith(")"));
    }

    /** Whether it says in words on which day somebody signed: not in an entry, and not where a day is asked for. */
    boolean isDayOfSigning() {
        return cells.stream()
                .filter(cell -> DAY_IN_WORDS.matcher(cell.value()).matches())
                .anyMatch(cell -> !isNamed() || !isAskedForDay(cell));
    }

    private boolean isAskedForDay(Cell cell) {
        return values.stream()
                .anyMatch(value -> value.column().field().content() == Field.Content.DATE
                        && value.cell().equals(cell));
    }

    boolean isBlank() {
        return cells.stream().allMatch(RowView::isPlaceholder);
    }

    /** A number or a currency that the form prints, and nothing that anybody filled in. */
    boolean isUnfilled() {
        return !isNamed() && !isMeasured() && !isDescribed() && label().isEmpty();
    }

    private static boolean isPlaceholder(Cell cell) {
        return PLACEHOLDER.matcher(cell.value()).matches();
    }
}
