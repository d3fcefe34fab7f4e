package tonghop.excel.out;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import tonghop.domain.form.FormField;
import tonghop.domain.reporting.CellRef;

/**
 * The lists from which a form lets choose: on a hidden sheet, for a list inside a check may have 255 characters, and
 * under names, for checks and whoever fills the form in by a program.
 */
record FormChoices(Map<List<String>, String> names) {

    private static final String PREFIX = "DM_";

    /** The lists of all fields of a form, each once. */
    static FormChoices of(FormWords words) {
        Map<List<String>, String> names = new LinkedHashMap<>();
        words.template().form().sections().keySet().stream().sorted().forEach(section -> words.template()
                .form()
                .columns(section)
                .forEach(field -> add(names, field, words.template().choices(field))));
        return new FormChoices(names);
    }

    private static void add(Map<List<String>, String> names, FormField field, List<String> choices) {
        if (!choices.isEmpty()) {
            names.computeIfAbsent(choices, unused -> PREFIX + field.list().orElseGet(() -> unique(names, field)));
        }
    }

    private static String unique(Map<List<String>, String> names, FormField field) {
        String id = field.field().id();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? id : id + "_" + number)
                .filter(name -> !names.containsValue(PREFIX + name))
                .findFirst()
                .orElse(id);
    }

    /** The name of a field's list, or empty where it has none. */
    String name(List<String> choices) {
        return names.getOrDefault(choices, "");
    }

    /** Draws the hidden sheet; it bears the form's mark, so that it is known as a part of it. */
    void draw(TimelessWorkbook workbook, Looks looks, FormWords words) {
        String title = words.say("sheet.lists");
        SXSSFSheet sheet = workbook.createSheet(title);
        Row mark = sheet.createRow(0);
        words.template().form().general().stream()
                .filter(field -> field.field() == tonghop.domain.reporting.Field.FORM)
                .forEach(field -> {
                    mark.createCell(0).setCellValue(field.heading());
                    mark.createCell(1).setCellValue(words.fixed(field));
                });
        int longest = names.keySet().stream().mapToInt(List::size).max().orElse(0);
        List<Map.Entry<List<String>, String>> lists = List.copyOf(names.entrySet());
        for (int index = 0; index < longest; index++) {
            Row row = sheet.createRow(index + 1);
            for (int column = 0; column < lists.size(); column++) {
                choice(row, column, index, lists.get(column).getKey(), looks);
            }
        }
        for (int column = 0; column < lists.size(); column++) {
            name(workbook, title, column, lists.get(column));
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private static void choice(Row row, int column, int index, List<String> choices, Looks looks) {
        if (index < choices.size()) {
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
            cell.setCellStyle(looks.of(Look.text(HorizontalAlignment.LEFT).shaped(Look.Shape.WORDS)));
            cell.setCellValue(choices.get(index));
        }
    }

    private static void name(
            TimelessWorkbook workbook, String sheet, int column, Map.Entry<List<String>, String> list) {
        Name name = workbook.createName();
        name.setNameName(list.getValue());
        String letters = "$" + CellRef.columnName(column + 1) + "$";
        name.setRefersToFormula(
                "'" + sheet + "'!" + letters + "2:" + letters + (list.getKey().size() + 1));
    }
}
