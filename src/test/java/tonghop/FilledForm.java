package tonghop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tonghop.domain.form.Form;
import tonghop.domain.form.FormField;
import tonghop.domain.form.FormField.Filling;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Window;

/** A form as a provincial officer fills it in: by the names of its lists and the order of its columns, with any figures. */
final class FilledForm {

    private static final int ROWS = 3;

    private final Form form;
    private final Random random;
    private final Workbook workbook;
    private final Window period;
    private final Map<String, BigDecimal> totals = new TreeMap<>();
    private int printed;

    private FilledForm(Form form, Workbook workbook, Window period, int seed) {
        this.period = period;
        this.form = form;
        this.workbook = workbook;
        this.random = new Random(seed);
    }

    /** Fills a form in, saves it elsewhere and returns the totals: section, measure and currency to figure. */
    static Map<String, BigDecimal> of(Form form, Path blank, Path filled, Window period, int seed) {
        try (InputStream in = Files.newInputStream(blank);
                Workbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(filled)) {
            FilledForm one = new FilledForm(form, workbook, period, seed);
            one.fill();
            one.calculate();
            workbook.write(out);
            return one.totals;
        } catch (IOException failed) {
            throw new IllegalStateException(blank.toString(), failed);
        }
    }

    /** As a spreadsheet does at once; sums of nothing were not kept, so a form without printed rows needs it not. */
    private void calculate() {
        if (printed > 0) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }
    }

    private LocalDate day() {
        return period.from().plusDays(random.nextInt((int) ChronoUnit.DAYS.between(period.from(), period.until())));
    }

    private static String month(LocalDate day) {
        return day.getMonthValue() + "/" + day.getYear();
    }

    private void fill() {
        int tab = 1;
        for (Section section : Section.values()) {
            fill(section, workbook.getSheetAt(tab));
            tab++;
        }
    }

    private void fill(Section section, Sheet sheet) {
        List<FormField> fields = form.columns(section);
        int first = 1 + total(sheet);
        int row = first;
        while (isPrinted(fields, sheet.getRow(row))) {
            confirm(section, fields, sheet.getRow(row));
            printed++;
            row++;
        }
        for (int more = 0; more < ROWS; more++) {
            write(section, fields, sheet.getRow(row + more));
        }
    }

    private static int total(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    return row.getRowNum();
                }
            }
        }
        throw new IllegalStateException("no total on " + sheet.getSheetName());
    }

    private static boolean isPrinted(List<FormField> fields, Row row) {
        return column(fields, Filling.CARRIED) >= 0
                && !cell(row, column(fields, Filling.CARRIED)).toString().isEmpty();
    }

    private static int column(List<FormField> fields, Filling filling) {
        return fields.stream().map(FormField::filling).toList().indexOf(filling);
    }

    /** What was printed counts from now on: something is said of this period. */
    private void confirm(Section section, List<FormField> fields, Row row) {
        boolean dollars = false;
        for (int column = 0; column < fields.size(); column++) {
            FormField field = fields.get(column);
            Cell cell = cell(row, column);
            if (field.field() == Field.COMMITTED && cell.getCellType() == CellType.NUMERIC) {
                dollars = field.filling() == Filling.USD;
                add(section, field, new BigDecimal(Double.toString(cell.getNumericCellValue())));
            } else if (field.filling() == Filling.COUNT
                    || (field.field() == Field.DISBURSED && (field.filling() == Filling.USD) == dollars)) {
                put(section, field, cell);
            }
        }
        totals.merge(section.id() + " rows", BigDecimal.ONE, BigDecimal::add);
    }

    private void write(Section section, List<FormField> fields, Row row) {
        Filling currency = random.nextBoolean() ? Filling.VND : Filling.USD;
        for (int column = 0; column < fields.size(); column++) {
            FormField field = fields.get(column);
            boolean otherCurrency =
                    field.isAmount() && field.field() != Field.COUNTERPART && field.filling() != currency;
            if (!otherCurrency) {
                put(section, field, cell(row, column));
            }
        }
        totals.merge(section.id() + " rows", BigDecimal.ONE, BigDecimal::add);
    }

    private void put(Section section, FormField field, Cell cell) {
        switch (field.filling()) {
            case TEXT -> cell.setCellValue(field.heading() + " " + cell.getRowIndex());
            case WORDS -> cell.setCellValue(field.field() == Field.DECISION ? "12/QĐ-UBND" : month(day()));
            case DATE -> cell.setCellValue(day());
            case YEAR -> cell.setCellValue(1990 + random.nextInt(30));
            case CHOICE, SUGGESTION -> cell.setCellValue(choice(field));
            case COUNT -> cell.setCellValue(add(section, field, BigDecimal.valueOf(random.nextInt(900))));
            case VND ->
                cell.setCellValue(add(section, field, BigDecimal.valueOf(1000 + random.nextLong(most(field, cell)))));
            case USD ->
                cell.setCellValue(add(section, field, BigDecimal.valueOf(1 + random.nextLong(most(field, cell)), 2)));
            case FIXED, ORDINAL, CARRIED -> {}
        }
    }

    /** What is disbursed is less than what is committed two columns before it; both have less than ninety billion units. */
    private static long most(FormField field, Cell cell) {
        double limit = field.field() == Field.DISBURSED
                ? cell(cell.getRow(), cell.getColumnIndex() - 2).getNumericCellValue() - 1000
                : field.filling() == Filling.USD ? 9_000_000 : 90_000_000_000L;
        return Math.max(1, (long) limit);
    }

    /** Any of the list that stands under the field's name on the hidden sheet. */
    private String choice(FormField field) {
        String name = "DM_" + field.list().orElseGet(() -> field.field().id());
        String[] range = workbook.getName(name)
                .getRefersToFormula()
                .split("!")[1]
                .replace("$", "")
                .split(":");
        int column = new CellReference(range[0]).getCol();
        int first = new CellReference(range[0]).getRow();
        int last = new CellReference(range[1]).getRow();
        Sheet lists = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
        return cell(lists.getRow(first + random.nextInt(last - first + 1)), column)
                .toString();
    }

    private double add(Section section, FormField field, BigDecimal figure) {
        String currency = field.isAmount() ? " " + field.filling().name() : "";
        totals.merge(section.id() + " " + field.field().id() + currency, figure, BigDecimal::add);
        return figure.doubleValue();
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
