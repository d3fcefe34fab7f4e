package tonghop.excel.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.Office;
import tonghop.pipeline.template.Template;

/** What an officer meets in the workbook: checks with words, lists, sums, and headings that stay in sight. */
class PoiFormsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    @TempDir
    private Path folder;

    @Test
    void amounts_dates_counts_and_choices_are_checked_and_each_check_says_what_to_do() throws IOException {
        try (XSSFWorkbook workbook = drawn()) {
            XSSFSheet aid = workbook.getSheet("Viện trợ PCPNN");

            assertThat(aid.getDataValidations())
                    .extracting(
                            check -> check.getRegions().getCellRangeAddress(0).formatAsString() + " "
                                    + check.getValidationConstraint().getFormula1())
                    .contains(
                            "L11:L2010 AND(ISNUMBER(L11),L11=INT(L11),OR(L11=0,L11>=1000),LEN(M11)=0)",
                            "M11:M2010 AND(ISNUMBER(M11),M11>=0,ROUND(M11,2)=M11,LEN(L11)=0)",
                            "P11:P2010 AND(ISNUMBER(P11),P11=INT(P11),OR(P11=0,P11>=1000))",
                            "E11:E2010 DM_sectors",
                            "J11:J2010 DATE(1990,1,1)");
            assertThat(aid.getDataValidations())
                    .filteredOn(DataValidation::getShowErrorBox)
                    .allSatisfy(check -> assertThat(check.getErrorBoxText()).isNotBlank())
                    .extracting(check -> check.getValidationConstraint().getValidationType())
                    .contains(ValidationType.FORMULA, ValidationType.DATE, ValidationType.LIST);
        }
    }

    @Test
    void the_lists_stand_under_names_on_a_hidden_sheet() throws IOException {
        try (XSSFWorkbook workbook = drawn()) {
            int last = workbook.getNumberOfSheets() - 1;

            assertThat(workbook.isSheetHidden(last)).isTrue();
            assertThat(workbook.getName("DM_sectors").getRefersToFormula())
                    .startsWith("'" + workbook.getSheetName(last) + "'!$");
            assertThat(workbook.getName("tonghop_member_id").getRefersToFormula())
                    .isEqualTo("'Thông tin chung'!$B$8");
        }
    }

    @Test
    void totals_add_up_by_themselves_and_headings_stay_in_sight_on_screen_and_paper() throws IOException {
        try (XSSFWorkbook workbook = drawn()) {
            XSSFSheet aid = workbook.getSheet("Viện trợ PCPNN");

            assertThat(aid.getRow(9).getCell(11).getCellFormula()).isEqualTo("SUM(L11:L2010)");
            assertThat(aid.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 10);
            assertThat(aid.getPrintSetup().getLandscape()).isTrue();
            assertThat(aid.getRepeatingRows().formatAsString()).isEqualTo("7:10");
            assertThat(workbook.getFontAt(0).getFontName()).isEqualTo("Times New Roman");
        }
    }

    @Test
    void a_form_that_another_program_saved_is_no_longer_as_it_was_drawn() throws IOException {
        PoiForms forms = new PoiForms();
        Path file = file();
        assertThat(forms.isAsDrawn(file, LAST_DAY)).isTrue();

        forms.draw(template(), file);
        assertThat(forms.isAsDrawn(file, LAST_DAY)).isTrue();

        try (XSSFWorkbook workbook = open(file);
                var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        assertThat(forms.isAsDrawn(file, LAST_DAY)).isFalse();
    }

    private XSSFWorkbook drawn() throws IOException {
        new PoiForms().draw(template(), file());
        return open(file());
    }

    private Path file() {
        return folder.resolve("form.xlsx");
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static Template template() {
        return new Template(
                Office.vocabulary().forms().newest().orElseThrow(),
                Office.members().byId("tra-vinh", LAST_DAY).orElseThrow(),
                "Cụm 5",
                ReportingPeriod.year(2024),
                Map.of("sectors", List.of("Y tế", "Giáo dục"), "countries", List.of("Lào"), "donors", List.of("MCNV")),
                Map.of());
    }
}
