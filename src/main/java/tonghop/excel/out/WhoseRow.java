package tonghop.excel.out;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.reporting.Sheet;
import tonghop.pipeline.publish.ControlFigure;
import tonghop.pipeline.publish.book.Head;
import tonghop.pipeline.publish.book.Label;
import tonghop.pipeline.publish.book.Layouts;
import tonghop.pipeline.publish.book.Shown;

/**
 * Whose figures a row has, by the codes that the workbook itself lists beside the names.
 *
 * @param members the scopes of the members by their names in the workbook
 * @param groups those of the clusters
 * @param total the scope of the whole workbook
 */
record WhoseRow(Map<String, String> members, Map<String, String> groups, String total) {

    private static final Head CODE = new Head.Own(Label.CODE);

    /** @param codes the table with the codes, see {@link tonghop.pipeline.publish.book.Topic#ROWS} */
    static WhoseRow by(DrawnTable codes, Layouts layouts) {
        Map<String, String> members = new HashMap<>();
        Map<String, String> groups = new HashMap<>();
        String total = "";
        for (Sheet.Row row : codes.rows()) {
            String name = codes.words(row, DrawnTable.MEMBER);
            String code = codes.words(row, CODE);
            if (codes.isTotal(row, layouts)) {
                total = Shown.scope(code);
            } else if (codes.isEntry(row)) {
                members.put(name, ControlFigure.ofMember(code));
            } else if (!code.isEmpty()) {
                groups.put(name, Shown.scope(code));
            }
        }
        return new WhoseRow(members, groups, total);
    }

    /** Empty for notes and the like. */
    Optional<String> scope(DrawnTable table, Sheet.Row row, Layouts layouts) {
        if (table.isTotal(row, layouts)) {
            return Optional.of(total);
        }
        String name = table.words(row, DrawnTable.MEMBER);
        return Optional.ofNullable((table.isEntry(row) ? members : groups).get(name));
    }
}
