package tonghop.excel.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to harm the machine: each is refused, soon and in little memory. */
class HostileWorkbooksTest {

    private static final String CELL = "<row r='1'><c r='A1'><v>1</v></c></row>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String LAUGHS = """
            <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
            <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">]>
            """;

    @TempDir
    Path folder;

    private List<String> read(Zip zip) {
        return read(zip, Limits.standard());
    }

    private List<String> read(Zip zip, Limits limits) {
        return Flat.read(zip.write(folder.resolve("hostile")), limits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                SHEET
            })
    void a_dtd_in_any_part_that_is_read_is_refused_before_it_is_expanded(String part) {
        Zip honest = withAllParts();

        assertThat(read(honest)).containsExactly("[S]", "A1 NUMBER 1");
        assertThat(read(honest.put(part, LAUGHS + honest.text(part)))).containsExactly("HOSTILE");
    }

    @Test
    void a_part_that_fetches_a_file_is_refused() {
        String fetching =
                "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>" + Xlsx.sheet("<sheetData>" + CELL + "</sheetData>");

        assertThat(read(Xlsx.of("").put(SHEET, fetching))).containsExactly("HOSTILE");
    }

    @Test
    void a_bomb_is_refused_by_its_ratio() {
        assertThat(read(Xlsx.of(" ".repeat(20 << 20)))).containsExactly("HOSTILE");
    }

    @Test
    void a_style_part_may_repeat_itself() {
        String styles = "<styleSheet xmlns='" + Xlsx.MAIN + "'>" + " ".repeat(6 << 20) + "</styleSheet>";

        assertThat(read(withAllParts().put("xl/styles.xml", styles))).containsExactly("[S]", "A1 NUMBER 1");
    }

    @Test
    void a_part_beyond_the_size_is_refused() {
        assertThat(read(Xlsx.of(CELL + "<!--" + "x".repeat(5000) + "-->"), limits(1_000_000, 4000)))
                .containsExactly("TOO_LARGE");
    }

    @Test
    void parts_beyond_the_size_together_are_refused() {
        assertThat(read(withAllParts(), limits(1500, 1000))).containsExactly("TOO_LARGE");
    }

    private static Limits limits(long fileBytes, long partBytes) {
        return new Limits(fileBytes, partBytes, 100, 250, 64, 1_048_576, 16_384, 10, 10, 10, 100, 1000, 10, 10);
    }

    @Test
    void two_entries_of_one_name_are_refused() throws IOException {
        Path file =
                Xlsx.of(CELL).put("xl/worksheets/sheet2.xml", Xlsx.sheet("")).write(folder.resolve("twins"));
        byte[] bytes = Files.readAllBytes(file);
        String twins = new String(bytes, StandardCharsets.ISO_8859_1).replace("sheet2.xml", "sheet1.xml");
        Files.write(file, twins.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Flat.read(file)).containsExactly("HOSTILE");
    }

    @Test
    void two_entries_that_are_one_name_to_excel_are_refused() {
        assertThat(read(Xlsx.of(CELL).put("xl\\worksheets\\SHEET1.xml", Xlsx.sheet(""))))
                .containsExactly("HOSTILE");
    }

    @Test
    void more_entries_than_a_workbook_has_are_refused() {
        Zip zip = Xlsx.of(CELL);
        for (int i = 0; i < 100; i++) {
            zip.put("x" + i, "");
        }

        assertThat(read(zip, limits(1_000_000, 100_000))).containsExactly("HOSTILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1048577'><c r='A1048577'><v>1</v></c></row>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='0'><c><v>1</v></c></row>",
                "<row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row>",
                "<row r='-5' hidden='1'/>",
                "</sheetData><cols><col min='1' max='99999999' hidden='1'/></cols><sheetData>",
                "</sheetData><mergeCells><mergeCell ref='A1:XFE1'/></mergeCells><sheetData>",
            })
    void a_place_beyond_the_sheet_is_refused(String sheetData) {
        assertThat(read(Xlsx.of(sheetData))).containsExactly("HOSTILE");
    }

    @Test
    void elements_in_elements_without_end_are_refused() {
        assertThat(read(Xlsx.of("<x>".repeat(100_000)))).containsExactly("HOSTILE");
    }

    @Test
    void a_text_without_end_is_refused() {
        assertThat(read(Xlsx.of("<row><c t='inlineStr'><is><t>" + "x".repeat(200_000) + "</t></is></c></row>")))
                .containsExactly("HOSTILE");
    }

    @Test
    void more_cells_than_memory_is_meant_for_are_refused() {
        assertThat(read(Xlsx.of("<row r='1'>" + "<c><v>1</v></c>".repeat(11) + "</row>"), limits(1_000_000, 100_000)))
                .containsExactly("TOO_LARGE");
    }

    @Test
    void one_long_text_in_every_cell_is_refused() {
        Zip zip = withAllParts()
                .put(
                        "xl/sharedStrings.xml",
                        "<sst xmlns='" + Xlsx.MAIN + "'><si><t>" + "x".repeat(90) + "</t></si></sst>")
                .put(SHEET, Xlsx.sheet("<sheetData><row>" + "<c t='s'><v>0</v></c>".repeat(10) + "</row></sheetData>"));
        Limits few = new Limits(1_000_000, 100_000, 100, 250, 64, 1_048_576, 16_384, 10, 10, 10, 100, 500, 10, 10);

        assertThat(read(zip, few)).containsExactly("TOO_LARGE");
    }

    @Test
    void formulas_that_read_the_whole_sheet_again_and_again_end_unanswered() {
        StringBuilder rows = new StringBuilder(CELL);
        for (int row = 2; row < 200; row++) {
            rows.append("<row r='%d'><c r='A%d'><f>COUNT(B1:XFD1048576)</f></c></row>".replace("%d", "" + row));
        }

        assertThat(read(Xlsx.of(rows.toString())))
                .hasSize(200)
                .contains("A2 UNCALCULATED =COUNT(B1:XFD1048576)", "A199 UNCALCULATED =COUNT(B1:XFD1048576)");
    }

    @Test
    void a_long_chain_of_formulas_ends() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row < 4_000; row++) {
            rows.append("<row r='" + row + "'><c r='A" + row + "'><f>A" + (row + 1) + "*1</f></c></row>");
        }

        assertThat(read(Xlsx.of(rows.toString()))).hasSize(4_000).last().isEqualTo("A3999 NUMBER 0");
    }

    private static Zip withAllParts() {
        return Xlsx.of(CELL)
                .put(
                        "xl/_rels/workbook.xml.rels",
                        Xlsx.rels(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "styles",
                                "styles.xml",
                                "sharedStrings",
                                "sharedStrings.xml"))
                .put("xl/styles.xml", "<styleSheet xmlns='" + Xlsx.MAIN + "'/>")
                .put("xl/sharedStrings.xml", "<sst xmlns='" + Xlsx.MAIN + "'/>");
    }
}
