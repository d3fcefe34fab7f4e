package tonghop.excel.in;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tonghop.domain.reporting.Sheet.Area;

/** Draws an .xlsx as XML, with shared strings and styles. */
final class XlsxPen implements Pen {

    private final List<Drawn> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final List<String> styles = new ArrayList<>(List.of("Arial|General"));
    private String properties = "<workbookPr/>";

    private record Drawn(
            String name,
            String state,
            TreeMap<Integer, TreeMap<Integer, String>> rows,
            List<Integer> hiddenRows,
            List<Integer> hiddenColumns,
            List<String> merged) {}

    @Override
    public Pen sheet(String name, String state) {
        sheets.add(new Drawn(name, state, new TreeMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        return this;
    }

    @Override
    public Pen text(String at, String text) {
        return text(at, text, "Arial");
    }

    @Override
    public Pen text(String at, String text, String font) {
        strings.add(text);
        return cell(at, style(font, "General"), "t='s'", "<v>" + (strings.size() - 1) + "</v>");
    }

    @Override
    public Pen number(String at, String number) {
        return number(at, number, "General");
    }

    @Override
    public Pen number(String at, String number, String format) {
        return cell(at, style("Arial", format), "", "<v>" + number + "</v>");
    }

    @Override
    public Pen truth(String at, String value) {
        return cell(at, 0, "t='b'", "<v>" + (value.equals("true") ? 1 : 0) + "</v>");
    }

    @Override
    public Pen error(String at, String code) {
        return cell(at, 0, "t='e'", "<v>" + code + "</v>");
    }

    @Override
    public Pen formula(String at, String formula, String result) {
        return cell(at, 0, "", "<f>" + escaped(formula) + "</f><v>" + result + "</v>");
    }

    @Override
    public Pen formulaOfText(String at, String formula, String result) {
        return cell(at, 0, "t='str'", "<f>" + escaped(formula) + "</f><v>" + escaped(result) + "</v>");
    }

    @Override
    public Pen uncalculated(String at, String formula) {
        return uncalculated(at, formula, "General");
    }

    @Override
    public Pen uncalculated(String at, String formula, String format) {
        return cell(at, style("Arial", format), "", "<f>" + escaped(formula) + "</f><v></v>");
    }

    @Override
    public Pen hideRow(int row) {
        last().hiddenRows.add(row);
        return this;
    }

    @Override
    public Pen hideColumn(int column) {
        last().hiddenColumns.add(column);
        return this;
    }

    @Override
    public Pen merge(String area) {
        last().merged.add(area);
        return this;
    }

    @Override
    public Pen from1904() {
        properties = "<workbookPr date1904='1'/>";
        return this;
    }

    @Override
    public void write(Path file) {
        Zip zip = Xlsx.of("");
        List<String> rels = new ArrayList<>();
        StringBuilder tabs = new StringBuilder();
        for (Drawn sheet : sheets) {
            rels.addAll(List.of("worksheet", "worksheets/sheet" + (rels.size() / 2 + 1) + ".xml"));
            int number = rels.size() / 2;
            tabs.append(Xlsx.fill(
                    "<sheet name='%s' sheetId='%d' state='%s' r:id='rId%d'/>",
                    escaped(sheet.name), number, sheet.state, number));
            zip.put("xl/worksheets/sheet" + number + ".xml", xml(sheet));
        }
        rels.addAll(List.of("sharedStrings", "sharedStrings.xml", "styles", "styles.xml"));
        zip.put("xl/workbook.xml", Xlsx.workbook(properties + "<sheets>" + tabs + "</sheets>"))
                .put("xl/_rels/workbook.xml.rels", Xlsx.rels(rels.toArray(String[]::new)))
                .put("xl/sharedStrings.xml", sharedStrings())
                .put("xl/styles.xml", stylesXml())
                .write(file);
    }

    private Drawn last() {
        return sheets.get(sheets.size() - 1);
    }

    private int style(String font, String format) {
        String style = font + "|" + format;
        if (!styles.contains(style)) {
            styles.add(style);
        }
        return styles.indexOf(style);
    }

    private Pen cell(String at, int style, String type, String inside) {
        Area area = A1.area(at);
        String xml = Xlsx.fill("<c r='%s' s='%d' %s>%s</c>", at, style, type, inside);
        last().rows.computeIfAbsent(area.firstRow(), none -> new TreeMap<>()).put(area.firstColumn(), xml);
        return this;
    }

    private static String xml(Drawn sheet) {
        StringBuilder xml = new StringBuilder("<cols>");
        sheet.hiddenColumns.forEach(
                column -> xml.append(Xlsx.fill("<col min='%d' max='%d' hidden='1'/>", column, column)));
        xml.append("</cols><sheetData>");
        sheet.rows.forEach((number, cells) -> {
            String hidden = sheet.hiddenRows.contains(number) ? " hidden='1'" : "";
            xml.append("<row r='" + number + "'" + hidden + ">")
                    .append(String.join("", cells.values()))
                    .append("</row>");
        });
        xml.append("</sheetData><mergeCells>");
        sheet.merged.forEach(area -> xml.append("<mergeCell ref='" + area + "'/>"));
        return Xlsx.sheet(xml.append("</mergeCells>").toString());
    }

    private String sharedStrings() {
        StringBuilder xml = new StringBuilder("<sst xmlns='" + Xlsx.MAIN + "'>");
        strings.forEach(text -> xml.append("<si><t xml:space='preserve'>" + escaped(text) + "</t></si>"));
        return xml.append("</sst>").toString();
    }

    private String stylesXml() {
        StringBuilder formats = new StringBuilder();
        StringBuilder fonts = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < styles.size(); i++) {
            String[] style = styles.get(i).split("\\|", 2);
            formats.append(Xlsx.fill("<numFmt numFmtId='%d' formatCode='%s'/>", 164 + i, escaped(style[1])));
            fonts.append("<font><sz val='12'/><name val='" + style[0] + "'/></font>");
            cells.append(Xlsx.fill("<xf numFmtId='%d' fontId='%d'/>", 164 + i, i));
        }
        return Xlsx.fill(
                        "<styleSheet xmlns='%s'><numFmts>%s</numFmts><fonts>%s</fonts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>",
                        Xlsx.MAIN, formats, fonts)
                + "<cellXfs>" + cells
                + "</cellXfs><dxfs><dxf><font><name val='Other'/></font></dxf></dxfs></styleSheet>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("'", "&apos;")
                .replace("\"", "&quot;");
    }
}
