package tonghop.excel.out;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.pipeline.publish.book.MergerYears.book;
import static tonghop.pipeline.publish.book.MergerYears.compared;
import static tonghop.pipeline.publish.book.MergerYears.project;
import static tonghop.pipeline.publish.book.MergerYears.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReferenceTables;
import tonghop.domain.rule.Language;
import tonghop.pipeline.publish.book.Paper;
import tonghop.pipeline.publish.book.SamplePeriods;

/** What a signed document needs: paper, headings on every page, letters that can be read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedPagesTest {

    private static final int PER_DIGIT = 256;

    private Path folder = Path.of("");

    @BeforeAll
    void draw(@TempDir Path drawn) {
        folder = drawn;
        new PoiBooks(Language.VI).write(SamplePeriods.large(5), folder);
        new PoiBooks(Language.VI).write(SamplePeriods.small(), folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cum-3.xlsx", "cum-5.xlsx", "toan-quoc.xlsx"})
    void every_sheet_prints_across_one_page_of_a4_with_its_headings_on_each(String file) throws IOException {
        assertThat(sheets(file)).allSatisfy(sheet -> {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().getLastRow() + 1)
                    .isEqualTo(sheet.getPaneInformation().getHorizontalSplitPosition());
            assertThat(sheet.getFooter().getCenter()).endsWith("Trang &P/&N");
            assertThat(sheet.getHeader().getLeft()).contains(sheet.getSheetName() + ". ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"cum-3.xlsx", "cum-5.xlsx", "toan-quoc.xlsx"})
    void no_letter_of_the_body_prints_smaller_than_nine_points(String file) throws IOException {
        assertThat(sheets(file)).allSatisfy(sheet -> assertThat(width(sheet)).isLessThanOrEqualTo(Paper.LEGIBLE));
    }

    @Test
    void lists_can_be_filtered_below_their_headings() throws IOException {
        assertThat(sheets("cum-3.xlsx"))
                .extracting(PrintedPagesTest::filter)
                .contains("Tổng hợp A8:S19", "Dự án A5:O131", "Đoàn ra đoàn vào A4:K345");
    }

    /** Twenty members compared: the table ends in the middle of a page, and notes and signature just miss it. */
    @Test
    void no_page_is_broken_off_for_a_signature_that_a_little_squeezing_brings_onto_it(@TempDir Path drawn)
            throws IOException {
        LocalDate day = LocalDate.of(2023, 12, 31);
        List<String> twenty = ReferenceTables.members().inForce(day).stream()
                .map(Member::id)
                .filter(id ->
                        ReferenceTables.members().byId(id, day.minusYears(1)).isPresent())
                .limit(20)
                .toList();
        PeriodBook now = compared(of("2023", twenty), day.toString(), Map.of("2022", of("2022", twenty)));
        new PoiBooks(Language.VI).write(now, drawn);

        try (InputStream in = Files.newInputStream(drawn.resolve("toan-quoc.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("So sánh");
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 2);
            assertThat(sheet.getRowBreaks()).isEmpty();
        }
    }

    private static PeriodBook of(String year, List<String> members) {
        return book(
                year,
                members.stream()
                        .map(id -> report(id, year, project("Cầu " + id, "Oxfam", "VND", "500", "5")))
                        .toArray(MemberReport[]::new));
    }

    @Test
    void everything_is_set_in_times_new_roman() throws IOException {
        try (XSSFWorkbook workbook = open("cum-3.xlsx")) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfFonts(); i++) {
                names.add(workbook.getFontAt(i).getFontName());
            }
            assertThat(names).hasSizeGreaterThan(5).containsOnly("Times New Roman");
        }
    }

    @Test
    void what_looks_like_a_formula_in_a_report_stays_text() throws IOException {
        try (XSSFWorkbook workbook = open("ngoai-cum.xlsx")) {
            var donor = workbook.getSheet("Dự án").getRow(5).getCell(3);

            assertThat(donor.getStringCellValue()).isEqualTo("=cmd|'/c calc'!A1");
            assertThat(donor.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void the_document_bears_the_last_day_of_its_period_and_no_other() throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve("cum-3.xlsx").toFile());
                XSSFWorkbook workbook = open("cum-3.xlsx")) {
            assertThat(zip.stream()
                            .map(entry -> entry.getTimeLocal().toLocalDate().toString())
                            .distinct())
                    .containsExactly("2023-12-31");
            assertThat(workbook.getProperties().getCoreProperties().getCreated())
                    .isEqualTo("2023-12-31T00:00:00Z");
            assertThat(workbook.getProperties().getCoreProperties().getModified())
                    .isEqualTo("2023-12-31T00:00:00Z");
        }
    }

    /** From a stream: POI would write a file anew on closing it. */
    private XSSFWorkbook open(String file) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            return new XSSFWorkbook(in);
        }
    }

    private List<XSSFSheet> sheets(String file) throws IOException {
        List<XSSFSheet> sheets = new ArrayList<>();
        try (XSSFWorkbook workbook = open(file)) {
            workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
        }
        return sheets;
    }

    private static int width(Sheet sheet) {
        int width = 0;
        for (int column = 0;
                column < sheet.getRow(sheet.getRepeatingRows().getFirstRow()).getLastCellNum();
                column++) {
            width += sheet.getColumnWidth(column) / PER_DIGIT;
        }
        return width;
    }

    private static String filter(XSSFSheet sheet) {
        return sheet.getCTWorksheet().isSetAutoFilter()
                ? sheet.getSheetName() + " "
                        + sheet.getCTWorksheet().getAutoFilter().getRef()
                : sheet.getSheetName();
    }
}
