package tonghop.excel.in;

import java.util.Locale;

/** The least an .xlsx needs, part by part, so that a test can put one part in another way. */
final class Xlsx {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Xlsx() {}

    /** A workbook of one sheet named S, without styles and shared strings. */
    static Zip of(String sheetData) {
        return new Zip()
                .put("[Content_Types].xml", contentTypes("spreadsheetml.sheet.main+xml"))
                .put("_rels/.rels", rels("officeDocument", "xl/workbook.xml"))
                .put("xl/workbook.xml", workbook("<sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets>"))
                .put("xl/_rels/workbook.xml.rels", rels("worksheet", "worksheets/sheet1.xml"))
                .put("xl/worksheets/sheet1.xml", sheet("<sheetData>" + sheetData + "</sheetData>"));
    }

    static String contentTypes(String main) {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument."
                + main + "'/></Types>";
    }

    static String workbook(String inside) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONSHIPS + "'>" + inside + "</workbook>";
    }

    static String sheet(String inside) {
        return "<worksheet xmlns='" + MAIN + "'>" + inside + "</worksheet>";
    }

    /** A template whose places are filled in, in no country's way. */
    static String fill(String template, Object... values) {
        return String.format(Locale.ROOT, template, values);
    }

    /** Relationships rId1, rId2, … by pairs of type and target. */
    static String rels(String... typesAndTargets) {
        StringBuilder rels = new StringBuilder("<Relationships xmlns='" + PACKAGE + "'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            rels.append(fill(
                    "<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>",
                    i / 2 + 1, RELATIONSHIPS, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return rels.append("</Relationships>").toString();
    }
}
