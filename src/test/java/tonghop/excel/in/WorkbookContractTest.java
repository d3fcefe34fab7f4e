package tonghop.excel.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every workbook that is read, whatever its format. */
class WorkbookContractTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void every_cell_has_its_address_its_kind_and_what_the_file_writes(WorkbookFormat format) {
        assertThat(format.readSheet(folder, pen -> pen.text("A1", "Tên dự án")
                        .number("K38", "16361292000")
                        .number("B2", "64.1")
                        .truth("C2", "true")
                        .truth("D2", "false")
                        .error("E2", "#REF!")))
                .containsExactly(
                        "A1 TEXT Tên dự án",
                        "B2 NUMBER 64.1",
                        "C2 BOOLEAN " + (format == WorkbookFormat.XLSX ? "1 = true" : "true"),
                        "D2 BOOLEAN " + (format == WorkbookFormat.XLSX ? "0 = false" : "false"),
                        "E2 ERROR #REF!",
                        "K38 NUMBER 16361292000");
    }

    @ParameterizedTest
    @EnumSource
    void a_number_keeps_every_digit(WorkbookFormat format) {
        reads(format, """
                0.1              |  | NUMBER 0.1
                -57005.16        |  | NUMBER -57005.16
                999999999999999  |  | NUMBER 999999999999999
                9007199254740991 |  | NUMBER 9007199254740991
                0.000001         |  | NUMBER 0.000001
                360.54875        |  | NUMBER 360.54875
                0                |  | NUMBER 0
                """);
    }

    @ParameterizedTest
    @EnumSource
    void a_number_that_is_formatted_as_a_day_is_that_day_and_stays_a_number(WorkbookFormat format) {
        reads(format, """
                45061    | dd/mm/yyyy           | DATE 45061 = 2023-05-15
                45061.75 | m/d/yy h:mm          | DATE 45061.75 = 2023-05-15
                59       | d-mmm-yy             | DATE 59 = 1900-02-28
                61       | yyyy                 | DATE 61 = 1900-03-01
                45061    | [$-42A]dd/mm/yyyy;@  | DATE 45061 = 2023-05-15
                45061    | "Ngày" dd "tháng" mm | DATE 45061 = 2023-05-15
                """);
    }

    @ParameterizedTest
    @EnumSource
    void a_number_that_is_formatted_as_a_day_and_is_none_says_so(WorkbookFormat format) {
        reads(format, """
                0        | dd/mm/yyyy | NO_DAY 0
                -5       | dd/mm/yyyy | NO_DAY -5
                60       | dd/mm/yyyy | NO_DAY 60
                45000000 | dd/mm/yyyy | NO_DAY 45000000
                """);
    }

    @ParameterizedTest
    @EnumSource
    void a_number_that_is_formatted_as_a_time_is_no_number_to_work_with(WorkbookFormat format) {
        reads(format, """
                0.0625 | hh:mm      | TIME 0.0625 = 01:30
                0.0625 | h:mm AM/PM | TIME 0.0625 = 01:30
                30.5   | [h]:mm     | TIME 30.5 = 732:00
                0.0625 | mm:ss.0    | TIME 0.0625 = 01:30
                """);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_format_shows_beside_a_number_is_kept(WorkbookFormat format) {
        reads(format, """
                0.5     | 0%                                              | NUMBER 0.5 as 0%
                1500    | [$$-409]#,##0.00                                | NUMBER 1500 as $0
                1500    | 0.00 "USD"                                      | NUMBER 1500 as 0 USD
                1500    | _-* #,##0.00\\ [$€-1]_-;-* #,##0.00\\ [$€-1]_-    | NUMBER 1500 as 0 €
                1500    | #,##0\\ "₫"                                      | NUMBER 1500 as 0 ₫
                1500    | [$₫-42A]#,##0                                   | NUMBER 1500 as ₫0
                1500    | _(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_) | NUMBER 1500
                1500000 | #,##0,,                                         | NUMBER 1500000 as 0,,
                1500    | 0.00E+00                                        | NUMBER 1500
                5       | 0"000"                                          | NUMBER 5 as 0000
                5       | # ##0\\ "triệu"                                  | NUMBER 5 as 0 triệu
                """);
    }

    @ParameterizedTest
    @EnumSource
    void a_number_whose_format_only_looks_like_a_day_stays_a_number(WorkbookFormat format) {
        reads(format, """
                1500       | #,##0 [$đ]  | NUMBER 1500 as 0 đ
                9.5        | 0.0 "tháng" | NUMBER 9.5 as 0 tháng
                1500       | #,##0\\ \\d   | NUMBER 1500 as 0 d
                1500       | [Red]0.00   | NUMBER 1500
                """);
    }

    @ParameterizedTest
    @EnumSource
    void a_workbook_of_an_old_macintosh_counts_its_days_from_1904(WorkbookFormat format) {
        assertThat(format.readSheet(folder, pen -> pen.from1904()
                        .number("A1", "43599", "dd/mm/yyyy")
                        .number("A2", "60", "dd/mm/yyyy")))
                .containsExactly("A1 DATE 43599 = 2023-05-15", "A2 DATE 60 = 1904-03-01");
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_looking_cell_is_no_cell(WorkbookFormat format) {
        assertThat(format.readSheet(folder, pen -> pen.text("A1", " \u00a0\u200b\ufeff\t")
                        .text("B1", "-")
                        .text("A2", "")
                        .text("A3", "  x ")))
                .containsExactly("B1 TEXT -", "A3 TEXT   x ");
    }

    @ParameterizedTest
    @EnumSource
    void the_font_of_a_cell_is_known(WorkbookFormat format) {
        assertThat(format.readSheet(folder, pen -> pen.text("A1", "Tªn ch\u00ad¬ng tr×nh", ".VnTimeH")
                        .text("A2", "a⏎b", "VNI-Times")
                        .text("A3", "Tên")))
                .containsExactly(
                        "A1 TEXT Tªn ch\u00ad¬ng tr×nh in .VnTimeH", "A2 TEXT a⏎b in VNI-Times", "A3 TEXT Tên");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_hidden_is_read_and_marked(WorkbookFormat format) {
        assertThat(format.read(folder, pen -> pen.sheet("Bỏ", "veryHidden")
                        .text("A1", "cũ")
                        .sheet("Ẩn", "hidden")
                        .sheet("Viện trợ PCPNN", "visible")
                        .text("A1", "a")
                        .text("A2", "b")
                        .hideRow(2)
                        .hideRow(9)
                        .hideColumn(3)
                        .hideColumn(5)))
                .containsExactly(
                        "[Bỏ] VERY_HIDDEN",
                        "A1 TEXT cũ",
                        "[Ẩn] HIDDEN",
                        "[Viện trợ PCPNN]",
                        "hidden columns [3, 5]",
                        "A1 TEXT a",
                        "A2 TEXT b hidden");
    }

    @ParameterizedTest
    @EnumSource
    void merged_areas_have_both_corners(WorkbookFormat format) {
        assertThat(format.readSheet(
                        folder, pen -> pen.merge("K7:L7").merge("A7:A8").text("K7", "Giá trị cam kết")))
                .containsExactly("merged 7:11 to 7:12", "merged 7:1 to 8:1", "K7 TEXT Giá trị cam kết");
    }

    @ParameterizedTest
    @EnumSource
    void a_formula_is_worth_the_result_beside_it(WorkbookFormat format) {
        assertThat(format.readSheet(folder, pen -> pen.number("A1", "1")
                        .formula("A2", "A1*1000", "999")
                        .formulaOfText("A3", "IF(A1=1,\"một\",\"hai\")", "một")
                        .formula("A4", "TODAY()", "45061")))
                .containsExactly("A1 NUMBER 1", "A2 NUMBER 999", "A3 TEXT một", "A4 NUMBER 45061");
    }

    /** A line a number, one below the other: what the file writes, its format if it has one, and what is read. */
    private void reads(WorkbookFormat format, String numbers) {
        List<String[]> lines =
                numbers.lines().map(line -> line.split(" *[|] *", -1)).toList();
        List<String> read = format.readSheet(folder, pen -> {
            for (int row = 1; row <= lines.size(); row++) {
                String[] line = lines.get(row - 1);
                pen = line[1].isEmpty() ? pen.number("A" + row, line[0]) : pen.number("A" + row, line[0], line[1]);
            }
            return pen;
        });

        assertThat(read)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, lines.size())
                        .mapToObj(row -> "A" + row + " " + lines.get(row - 1)[2])
                        .toList());
    }
}
