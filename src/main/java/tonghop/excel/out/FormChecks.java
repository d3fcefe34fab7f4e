package tonghop.excel.out;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import tonghop.domain.form.FormField;
import tonghop.domain.form.FormField.Filling;
import tonghop.domain.reporting.Window;

/** What a spreadsheet lets be typed into the cells of a form, and what it says before and after. */
record FormChecks(Sheet sheet, FormWords words, FormChoices choices, FormPlace place) {

    private static final int FIRST_YEAR = 1945;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    private static final String NOTHING = "0";
    private static final String MOST = "999999999";
    private static final String LONGEST = "500";
    private static final int LONGEST_MESSAGE = 255;

    void on(List<FormField> fields) {
        for (int column = 0; column < fields.size(); column++) {
            Cells cells = new Cells(place.first(), place.lastReached(), column, place.firstCell(column));
            check(fields.get(column), cells, other(fields, column).map(place::firstCell));
        }
    }

    /** Where something is typed: rows and column, and the address of the first cell. */
    record Cells(int first, int last, int column, String address) {}

    /** The column of the same measure in the other currency. */
    private static Optional<Integer> other(List<FormField> fields, int column) {
        FormField field = fields.get(column);
        return IntStream.range(0, fields.size())
                .filter(at -> at != column && field.isAmount() && fields.get(at).isAmount())
                .filter(at -> fields.get(at).field() == field.field())
                .boxed()
                .findFirst();
    }

    /** @param other the address of the same amount in the other currency: of the two only one may be filled in */
    void check(FormField field, Cells cells, Optional<String> other) {
        constraint(field, cells.address(), other).ifPresent(constraint -> {
            DataValidation check = helper().createValidation(
                            constraint,
                            new CellRangeAddressList(cells.first(), cells.last(), cells.column(), cells.column()));
            check.setEmptyCellAllowed(true);
            boolean strict = field.filling() != Filling.SUGGESTION && field.filling() != Filling.WORDS;
            check.setShowErrorBox(strict);
            if (strict) {
                check.createErrorBox(words.say("error.title"), error(field));
            }
            if (!field.hint().isEmpty()) {
                check.setShowPromptBox(true);
                check.createPromptBox(words.say("prompt.title"), brief(field.hint()));
            }
            sheet.addValidationData(check);
        });
    }

    /** A spreadsheet shows no longer messages. */
    private static String brief(String hint) {
        return hint.length() <= LONGEST_MESSAGE ? hint : hint.substring(0, LONGEST_MESSAGE - 1) + "…";
    }

    private Optional<DataValidationConstraint> constraint(FormField field, String cell, Optional<String> other) {
        return switch (field.filling()) {
            case CHOICE, SUGGESTION -> list(choices.name(words.template().choices(field)));
            case DATE -> Optional.of(date(bounds(field)));
            case YEAR -> Optional.of(whole(ValidationType.INTEGER, Integer.toString(FIRST_YEAR), lastYear()));
            case COUNT -> Optional.of(whole(ValidationType.INTEGER, NOTHING, MOST));
            case VND ->
                Optional.of(custom("ISNUMBER(" + cell + ")," + cell + "=INT(" + cell + "),OR(" + cell + "=0," + cell
                        + ">=1000)" + alone(other)));
            case USD ->
                Optional.of(
                        custom("ISNUMBER(" + cell + ")," + cell + ">=0,ROUND(" + cell + ",2)=" + cell + alone(other)));
            case WORDS -> Optional.of(whole(ValidationType.TEXT_LENGTH, NOTHING, LONGEST));
            case FIXED, ORDINAL, TEXT, CARRIED -> Optional.empty();
        };
    }

    private static String alone(Optional<String> other) {
        return other.map(cell -> ",LEN(" + cell + ")=0").orElse("");
    }

    private Optional<DataValidationConstraint> list(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(helper().createFormulaListConstraint(name));
    }

    private DataValidationConstraint date(Window days) {
        return helper().createDateConstraint(OperatorType.BETWEEN, formula(days.from()), formula(days.until()), "");
    }

    private static String formula(LocalDate day) {
        return "=DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
    }

    private DataValidationConstraint whole(int type, String least, String most) {
        return helper().createNumericConstraint(type, OperatorType.BETWEEN, least, most);
    }

    private DataValidationConstraint custom(String conditions) {
        return helper().createCustomConstraint("AND(" + conditions + ")");
    }

    /** A year of reports may begin in December; a project may have been approved long before it. */
    private Window bounds(FormField field) {
        Window days = words.template().period().window();
        return switch (field.field()) {
            case HELD_ON -> new Window(days.from().minusMonths(1), days.until());
            case REPORTED_ON -> new Window(days.from(), days.until().plusYears(1));
            default -> new Window(FIRST_DAY, days.until());
        };
    }

    private String lastYear() {
        return Integer.toString(words.template().period().year());
    }

    private String error(FormField field) {
        return switch (field.filling()) {
            case DATE ->
                words.say(
                        "error.date",
                        SHOWN.format(bounds(field).from()),
                        SHOWN.format(bounds(field).until()));
            case YEAR -> words.say("error.year", Integer.toString(FIRST_YEAR), lastYear());
            default -> words.say("error." + field.filling().id());
        };
    }

    private DataValidationHelper helper() {
        return sheet.getDataValidationHelper();
    }
}
