package tonghop.excel.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas whose file has no result for them, in both formats. */
class CalculationTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_total_is_exactly_the_sum_of_its_rows(WorkbookFormat format) {
        assertThat(format.readSheet(folder, pen -> pen.number("K8", "0.1")
                        .number("K9", "0.2")
                        .text("K10", "5")
                        .number("K12", "64099999999.99")
                        .uncalculated("K13", "SUM(K8:K12)")
                        .uncalculated("K14", "K13+K8-SUM(K9,K9)")
                        .uncalculated("K15", "SUM($K$8:K$9)")))
                .endsWith("K13 NUMBER 64100000000.29", "K14 NUMBER 64099999999.99", "K15 NUMBER 0.3");
    }

    @ParameterizedTest
    @EnumSource
    void what_refers_to_deleted_cells_is_the_error_that_excel_shows(WorkbookFormat format) {
        assertThat(format.readSheet(folder, pen -> pen.uncalculated("K10", "#REF!*2")))
                .containsExactly("K10 ERROR #REF!");
    }

    @ParameterizedTest
    @EnumSource
    void totals_of_totals_need_no_order(WorkbookFormat format) {
        assertThat(format.readSheet(folder, pen -> pen.uncalculated("A1", "SUM(A2:A4)")
                        .uncalculated("A2", "SUM(B2:C2)")
                        .number("B2", "1500")
                        .number("C2", "2500")
                        .uncalculated("A3", "A2")))
                .containsExactly(
                        "A1 NUMBER 8000", "A2 NUMBER 4000", "B2 NUMBER 1500", "C2 NUMBER 2500", "A3 NUMBER 4000");
    }

    @ParameterizedTest
    @EnumSource
    void other_formulas_are_calculated_to_fifteen_digits(WorkbookFormat format) {
        assertThat(format.read(folder, pen -> pen.sheet("Viện trợ", "visible")
                        .number("A1", "64.1")
                        .uncalculated("A2", "A1*1000000000")
                        .uncalculated("A3", "IF(A1>60,\"nhiều\",\"ít\")")
                        .uncalculated("A4", "IF(A1>99,A1,\"\")")
                        .uncalculated("A5", "A1>60")
                        .uncalculated("A6", "A1/0")
                        .uncalculated("A7", "ROUND(AVERAGE(A1:A1)/3,2)")
                        .sheet("Chung", "visible")
                        .uncalculated("B1", "'Viện trợ'!A1*2")))
                .containsExactly(
                        "[Viện trợ]",
                        "A1 NUMBER 64.1",
                        "A2 NUMBER 64100000000",
                        "A3 TEXT nhiều",
                        "A5 BOOLEAN true",
                        "A6 ERROR #DIV/0!",
                        "A7 NUMBER 21.37",
                        "[Chung]",
                        "B1 NUMBER 128.2");
    }

    @ParameterizedTest
    @EnumSource
    void a_calculated_day_is_a_day(WorkbookFormat format) {
        assertThat(format.readSheet(folder, pen -> pen.number("A1", "45061", "dd/mm/yyyy")
                        .uncalculated("A2", "A1", "dd/mm/yyyy")
                        .uncalculated("A3", "A1+30", "dd/mm/yyyy")))
                .endsWith("A2 DATE 45061 = 2023-05-15", "A3 DATE 45091 = 2023-06-14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TODAY()",
                "RAND()",
                "A1&A1",
                "SUBTOTAL(9,A1:A1)",
                "VLOOKUP(A1,A1:B9,2)",
                "[1]Khác!A1*2",
                "TongCong*2",
                "'Không có'!A1*2",
                "A2*1000",
                "Z9+1",
                "SUM(A1:A3*2)",
                "B1+",
                "SUM(A1:Z9999999)",
            })
    void what_the_file_alone_cannot_answer_stays_a_formula(String formula) {
        assertThat(WorkbookFormat.XLSX.readSheet(folder, pen -> pen.number("A1", "1")
                        .text("A2", "1.234")
                        .uncalculated("B1", formula)
                        .uncalculated("Z9", "TODAY()")
                        .uncalculated("B2", "SUM(A1,B1)")))
                .contains("B1 UNCALCULATED =" + formula, "B2 UNCALCULATED =SUM(A1,B1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODAY()", "RAND()", "A1&A1", "A2*1000"})
    void so_it_does_in_old_workbooks(String formula) {
        assertThat(WorkbookFormat.XLS.readSheet(folder, pen -> pen.number("A1", "1")
                        .text("A2", "1.234")
                        .uncalculated("B1", formula)
                        .uncalculated("B2", "SUM(A1,B1)")))
                .contains("B1 UNCALCULATED =" + formula, "B2 UNCALCULATED =SUM(A1,B1)");
    }

    @ParameterizedTest
    @EnumSource
    void formulas_in_a_circle_stay_formulas(WorkbookFormat format) {
        assertThat(format.readSheet(
                        folder, pen -> pen.uncalculated("A1", "SUM(A2)").uncalculated("A2", "A1+B1")))
                .containsExactly("A1 UNCALCULATED =SUM(A2)", "A2 UNCALCULATED =A1+B1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IFERROR(A1,5)", "IF(TRUE,5,A1)", "COUNT(A1)"})
    void nothing_follows_from_what_is_not_calculated(String formula) {
        assertThat(WorkbookFormat.XLSX.readSheet(
                        folder, pen -> pen.uncalculated("A1", "TODAY()").uncalculated("A2", formula)))
                .containsExactly("A1 UNCALCULATED =TODAY()", "A2 UNCALCULATED =" + formula);
    }
}
