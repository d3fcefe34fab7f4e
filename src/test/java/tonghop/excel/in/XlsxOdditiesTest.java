package tonghop.excel.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways of writing an .xlsx that real programs have, each by itself. */
class XlsxOdditiesTest {

    private static final String NUMBER_IN_B2 = "<row r='2'><c r='B2'><v>1500</v></c></row>";

    @TempDir
    Path folder;

    private List<String> read(Zip zip) {
        return Flat.read(zip.write(folder.resolve("odd")));
    }

    private List<String> cells(String sheetData) {
        return read(Xlsx.of(sheetData));
    }

    @Test
    void no_styles_and_no_shared_strings() {
        assertThat(cells(NUMBER_IN_B2)).containsExactly("[S]", "B2 NUMBER 1500");
    }

    @Test
    void no_addresses_on_rows_and_cells() {
        assertThat(cells("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row r='7'><c><v>4</v></c></row>"
                        + "<row><c r='D8'><v>5</v></c><c><v>6</v></c></row>"))
                .containsExactly("[S]", "A1 NUMBER 1", "C1 NUMBER 3", "A7 NUMBER 4", "D8 NUMBER 5", "E8 NUMBER 6");
    }

    @Test
    void rows_and_cells_in_any_order() {
        assertThat(cells("<row r='9'><c r='C9'><v>3</v></c><c r='A9'><v>1</v></c></row>" + NUMBER_IN_B2))
                .containsExactly("[S]", "B2 NUMBER 1500", "A9 NUMBER 1", "C9 NUMBER 3");
    }

    @Test
    void a_dimension_that_lies() {
        assertThat(read(Xlsx.of("")
                        .put(
                                "xl/worksheets/sheet1.xml",
                                Xlsx.sheet("<dimension ref='A1'/><sheetData>" + NUMBER_IN_B2 + "</sheetData>"))))
                .containsExactly("[S]", "B2 NUMBER 1500");
    }

    @Test
    void inline_strings_plain_and_rich() {
        assertThat(cells("<row r='1'><c r='A1' t='inlineStr'><is><t>Viện trợ</t></is></c>"
                        + "<c r='B1' t='inlineStr'><is><r><t xml:space='preserve'>Vốn </t></r><r><t>cam kết</t></r></is></c>"
                        + "<c r='C1' t='inlineStr'><v>cũ</v></c></row>"))
                .containsExactly("[S]", "A1 TEXT Viện trợ", "B1 TEXT Vốn cam kết", "C1 TEXT cũ");
    }

    @Test
    void rich_shared_strings_have_the_font_of_their_first_part_and_no_pronunciation() {
        assertThat(sharedStrings("<si><r><rPr><b/><rFont val='.VnTime'/></rPr><t xml:space='preserve'>Céng </t></r>"
                        + "<r><rPr><rFont val='.VnTimeH'/></rPr><t>hßa</t></r>"
                        + "<rPh sb='0' eb='1'><t>phiên âm</t></rPh><phoneticPr fontId='1'/></si>"))
                .containsExactly("[S]", "A1 TEXT Céng hßa in .VnTime");
    }

    @Test
    void a_part_without_a_font_has_the_font_of_the_cell() {
        assertThat(sharedStrings("<si><r><t>Tên</t></r><r><rPr><rFont val='Symbol'/></rPr><t>x</t></r></si>"))
                .containsExactly("[S]", "A1 TEXT Tênx");
    }

    @Test
    void characters_that_xml_cannot_hold() {
        assertThat(sharedStrings("<si><t>a_x000D_\nb_x005F_x000D_ _x00e9_ _xyz_</t></si>"))
                .containsExactly("[S]", "A1 TEXT a␍⏎b_x000D_ é _xyz_");
    }

    @Test
    void sections_of_characters_and_references() {
        assertThat(sharedStrings("<si><t>a<![CDATA[<b>]]>&amp;&#225;<!-- nothing -->c</t></si>"))
                .containsExactly("[S]", "A1 TEXT a<b>&ác");
    }

    private List<String> sharedStrings(String items) {
        return read(Xlsx.of("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
                .put(
                        "xl/_rels/workbook.xml.rels",
                        Xlsx.rels("worksheet", "worksheets/sheet1.xml", "sharedStrings", "s.xml"))
                .put("xl/s.xml", "<sst xmlns='" + Xlsx.MAIN + "'>" + items + "</sst>"));
    }

    @Test
    void every_type_of_value() {
        assertThat(cells("<row r='1'><c r='A1' t='n'><v>1.5E9</v></c><c r='B1' t='str'><v>chữ</v></c>"
                        + "<c r='C1' t='b'><v>1</v></c><c r='D1' t='e'><v>#N/A</v></c>"
                        + "<c r='E1' t='d'><v>2023-05-15T00:00:00</v></c><c r='F1' t='d'><v>sau</v></c>"
                        + "<c r='G1'><v> 7 </v></c><c r='H1' t='n'><v>bảy</v></c></row>"))
                .containsExactly(
                        "[S]",
                        "A1 NUMBER 1.5E9",
                        "B1 TEXT chữ",
                        "C1 BOOLEAN 1 = true",
                        "D1 ERROR #N/A",
                        "E1 DATE 2023-05-15T00:00:00 = 2023-05-15",
                        "F1 TEXT sau",
                        "G1 NUMBER 7",
                        "H1 TEXT bảy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "NaN", "1e", ".", "--1", "1,5", "0x10"})
    void what_is_no_number_of_excel_is_text(String value) {
        assertThat(cells("<row r='1'><c r='A1'><v>" + value + "</v></c></row>"))
                .containsExactly("[S]", "A1 TEXT " + value);
    }

    @Test
    void a_formula_with_an_empty_result_is_looked_at_again() {
        assertThat(cells("<row r='1'><c r='A1'><v>5</v></c><c r='B1' t='str'><f>A1*2</f><v></v></c>"
                        + "<c r='C1'><f>SUM(A1)</f></c><c r='D1' t='str'><f>IF(A1=5,\"\",1)</f><v/></c></row>"))
                .containsExactly("[S]", "A1 NUMBER 5", "B1 NUMBER 10", "C1 NUMBER 5");
    }

    @Test
    void nought_is_no_result_in_a_workbook_that_asks_to_be_calculated() {
        Zip zip = Xlsx.of(
                        "<row r='1'><c r='A1'><v>0</v></c><c r='B1'><v>5</v></c><c r='C1'><f>SUM(A1:B1)</f><v>0</v></c>"
                                + "<c r='D1'><f>SUM(A1)</f><v>0</v></c><c r='E1'><f>SUM(B1)</f><v>9</v></c></row>")
                .put(
                        "xl/workbook.xml",
                        Xlsx.workbook("<sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets>"
                                + "<calcPr fullCalcOnLoad='1'/>"));

        assertThat(read(zip))
                .containsExactly("[S]", "A1 NUMBER 0", "B1 NUMBER 5", "C1 NUMBER 5", "D1 NUMBER 0", "E1 NUMBER 9");
    }

    @Test
    void shared_formulas_without_results() {
        assertThat(cells(
                        "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><f t='shared' ref='B1:B2' si='0'>A1*2+$A$1</f></c></row>"
                                + "<row r='2'><c r='A2'><v>10</v></c><c r='B2'><f t='shared' si='0'/></c></row>"
                                + "<row r='3'><c r='A3'><f t='shared' si='9'/></c></row>"))
                .containsExactly(
                        "[S]", "A1 NUMBER 1", "B1 NUMBER 3", "A2 NUMBER 10", "B2 NUMBER 21", "A3 UNCALCULATED =");
    }

    @Test
    void array_formulas_without_results() {
        assertThat(cells("<row r='1'><c r='A1'><f t='array' ref='A1'>SUM(B1:B2)</f></c></row>"))
                .containsExactly("[S]", "A1 UNCALCULATED ={SUM(B1:B2)}");
    }

    @Test
    void a_style_is_no_content() {
        assertThat(cells("<row r='1' hidden='1'><c r='A1' s='3'/><c r='B1'><v/></c><c r='C1' t='inlineStr'/></row>"))
                .containsExactly("[S]");
    }

    @Test
    void relative_absolute_and_backslashed_targets_in_unusual_folders() {
        Zip zip = new Zip()
                .put("[Content_Types].xml", Xlsx.contentTypes("spreadsheetml.sheet.main+xml"))
                .put("_rels\\.rels", Xlsx.rels("officeDocument", "\\Book\\Main.xml"))
                .put("book/main.xml", Xlsx.workbook("<sheets><sheet name='S' sheetId='1' r:id='rId2'/></sheets>"))
                .put(
                        "book/_rels/main.xml.rels",
                        Xlsx.rels("sharedStrings", "/texts.xml", "worksheet", "../cells/m%C3%B4t.xml"))
                .put("Texts.XML", "<sst xmlns='" + Xlsx.MAIN + "'><si><t>chữ</t></si></sst>")
                .put("cells\\môt.xml", Xlsx.sheet("<sheetData><row><c t='s'><v>0</v></c></row></sheetData>"));

        assertThat(read(zip)).containsExactly("[S]", "A1 TEXT chữ");
    }

    @Test
    void strict_office_open_xml_with_prefixes() {
        String strict = "http://purl.oclc.org/ooxml/";
        Zip zip = Xlsx.of("")
                .put(
                        "_rels/.rels",
                        Xlsx.rels("officeDocument", "xl/workbook.xml").replace(Xlsx.RELATIONSHIPS, strict + "r"))
                .put(
                        "xl/workbook.xml",
                        "<x:workbook xmlns:x='" + strict + "spreadsheetml/main' xmlns:q='" + strict
                                + "officeDocument/relationships'><x:workbookPr date1904='true'/><x:sheets>"
                                + "<x:sheet name='S' sheetId='1' q:id='rId1'/></x:sheets></x:workbook>")
                .put(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x='" + strict + "spreadsheetml/main'><x:sheetData><x:row r='1'>"
                                + "<x:c r='A1'><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>");

        assertThat(read(zip)).containsExactly("[S]", "A1 NUMBER 5");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16,UTF-16", "UTF-16LE,UTF-16LE", "UTF-8,UTF-8", "ISO-8859-1,ISO-8859-1"})
    void parts_in_any_encoding_that_xml_has(String charset, String declared) {
        String xml = "<?xml version='1.0' encoding='" + declared + "'?>"
                + Xlsx.sheet("<sheetData><row><c t='inlineStr'><is><t>Céng hßa</t></is></c></row></sheetData>");
        String bom = charset.equals("UTF-16LE") ? "\ufeff" : "";

        assertThat(read(Xlsx.of("").put("xl/worksheets/sheet1.xml", bom + xml, Charset.forName(charset))))
                .containsExactly("[S]", "A1 TEXT Céng hßa");
    }

    @Test
    void charts_macros_and_dialogs_are_no_sheets() {
        Zip zip = Xlsx.of(NUMBER_IN_B2)
                .put(
                        "xl/workbook.xml",
                        Xlsx.workbook("<sheets><sheet name='Biểu đồ' sheetId='1' r:id='rId2'/>"
                                + "<sheet name='Macro' sheetId='2' r:id='rId3'/><sheet name='Hỏi' sheetId='3' r:id='rId4'/>"
                                + "<sheet name='S' sheetId='9' r:id='rId1'/></sheets>"))
                .put(
                        "xl/_rels/workbook.xml.rels",
                        Xlsx.rels(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "chartsheet",
                                "chart.xml",
                                "xlMacrosheet",
                                "macro.xml",
                                "dialogsheet",
                                "dialog.xml"));

        assertThat(read(zip)).containsExactly("[S]", "B2 NUMBER 1500");
    }

    @Test
    void a_workbook_of_charts_only_has_no_sheet() {
        assertThat(read(Xlsx.of("").put("xl/_rels/workbook.xml.rels", Xlsx.rels("chartsheet", "chart.xml"))))
                .containsExactly("NO_SHEET");
    }

    @Test
    void days_by_the_number_of_a_built_in_format() {
        Zip zip = Xlsx.of("<row r='1'><c r='A1' s='1'><v>45061</v></c><c r='B1' s='2'><v>45061</v></c>"
                        + "<c r='C1' s='99'><v>45061</v></c></row>")
                .put(
                        "xl/_rels/workbook.xml.rels",
                        Xlsx.rels("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"))
                .put(
                        "xl/styles.xml",
                        "<styleSheet xmlns='" + Xlsx.MAIN + "'><fonts><font><name val='Arial'/></font></fonts><cellXfs>"
                                + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='3'/></cellXfs></styleSheet>");

        assertThat(read(zip))
                .containsExactly("[S]", "A1 DATE 45061 = 2023-05-15", "B1 NUMBER 45061", "C1 NUMBER 45061");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A2'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>0</v></c></row>",
                "<row r='một'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></row>",
                "<row r='1'><c r='A1'><v>&none;</v></c></row>",
            })
    void what_can_be_meant_in_two_ways_is_damaged(String sheetData) {
        assertThat(cells(sheetData)).containsExactly("DAMAGED");
    }

    @Test
    void a_missing_part_is_damage() {
        assertThat(read(Xlsx.of("").without("xl/worksheets/sheet1.xml"))).containsExactly("DAMAGED");
        assertThat(read(Xlsx.of("").without("xl/_rels/workbook.xml.rels"))).containsExactly("DAMAGED");
    }

    @Test
    void half_of_a_part_is_damage() {
        String half = Xlsx.sheet("<sheetData>" + NUMBER_IN_B2).replace("</worksheet>", "");

        assertThat(read(Xlsx.of("").put("xl/worksheets/sheet1.xml", half.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("DAMAGED");
    }

    @Test
    void the_main_part_is_found_by_its_type_if_nothing_points_at_it() {
        assertThat(read(Xlsx.of(NUMBER_IN_B2).without("_rels/.rels"))).containsExactly("[S]", "B2 NUMBER 1500");
    }
}
