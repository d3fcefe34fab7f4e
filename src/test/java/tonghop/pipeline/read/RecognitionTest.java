package tonghop.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decisions;
import tonghop.domain.reporting.Sheet.Visibility;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;

/** Tables are known by their headings, wherever they begin and however many rows the heading has. */
class RecognitionTest {

    @Test
    void a_heading_of_three_levels_gives_each_column_its_measure_and_unit() {
        var reviewed = Reviewed.of(Sketch.of("Viện trợ", """
                | TT | Tên khoản viện trợ | Bên cung cấp viện trợ | <        | Giá trị viện trợ | <   | <          | <   | Ghi chú |
                | "  | "                  | Tên tổ chức PCPNN     | Quốc tịch | Cam kết         | <   | Giải ngân  | <   | "       |
                | "  | "                  | "                     | "         | Nghìn đồng      | USD | Nghìn đồng | USD | "       |
                | A  | B                  | 1                     | 2         | 3               | 4   | 5          | 6   | 7       |
                | TỔNG SỐ |               |                       |           | 700             | 1500.5 | 300     | 1000 |        |
                | 1  | Dự án một          | MCNV                  | Hà Lan    | 5000            |     | 200        |     |         |
                | 2  | Dự án hai          | Oxfam                 | Anh       |                 | 1500.5 |         | 1000 |        |
                """));

        assertThat(reviewed.entries())
                .containsExactly("aid 9 E9=5000000 VND, G9=200000 VND", "aid 10 F10=1500.50 USD, H10=1000.00 USD");
        assertThat(reviewed.ignored()).containsExactly("7 COLUMN_NUMBERS", "8 TOTAL");
        assertThat(reviewed.findings())
                .containsExactly(
                        "WARNING total-differs Viện trợ!E8 \"700\"", "WARNING total-differs Viện trợ!G8 \"300\"");
    }

    @Test
    void a_group_heading_that_is_not_merged_reaches_over_its_bare_sub_headings() {
        var reviewed = Reviewed.of(Sketch.of("PL 02", """
                Đơn vị tỉnh: Triệu đồng
                | STT | Tên dự án | Nhà tài trợ | Vốn viện trợ cam kết |     | Giải ngân |     |
                |     |           |             | VND                  | USD | VND       | USD |
                | 1   | Phòng khám | MCNV       | 10.5                 |     | 4         |     |
                | 2   | Bệnh viện | CBM         |                      | 20  |           | 6   |
                """));

        assertThat(reviewed.totals())
                .containsExactly(
                        "committed USD=20.00", "committed VND=10500000", "disbursed USD=6.00", "disbursed VND=4000000");
    }

    @Test
    void a_heading_split_over_two_rows_is_read_as_one_text() {
        var reviewed = Reviewed.of(Sketch.of("Sheet1", """
                ĐVT; nghìn USD
                | Tên chương trình, | Tổ chức | Giá trị | Giá trị   | Ngày      | STT |
                | dự án             | tài trợ | cam kết | giải ngân | phê duyệt |     |
                | Một               | MCNV    | 12.5    | 2         | 15/3/2023 | 1   |
                | Hai               | CBM     | 1.250,5 | 3         | tháng 3/2023 | 2 |
                | Cộng              |         | 1263    | 5         |           |     |
                """));

        assertThat(reviewed.entries())
                .containsExactly("aid 7 C7=12500.00 USD, D7=2000.00 USD", "aid 8 C8=1250500.00 USD, D8=3000.00 USD");
    }

    @Test
    void sections_may_stand_below_each_other_on_one_sheet() {
        var reviewed = Reviewed.of(Sketch.of("Tổng hợp", """
                I. ĐOÀN RA, ĐOÀN VÀO
                | STT | Loại đoàn | Tên đoàn | Quốc gia | Số người |
                | 1   | Đoàn vào  | A        | Lào      | 5        |

                II. PHỐI HỢP HOẠT ĐỘNG CHUNG CỦA CỤM
                | STT | Tên hoạt động | Thời gian | Số người tham gia |
                | 1   | Hội nghị      | 6/2023    | 80                |
                """));

        assertThat(reviewed.entries()).containsExactly("delegations 6 E6=5", "cluster-activities 10 D10=80");
    }

    @Test
    void two_tables_may_stand_side_by_side() {
        var reviewed = Reviewed.of(Sketch.of("Tổng hợp", """
                | STT | Tên hội       | Số chi hội | Số hội viên | | STT | Tên ấn phẩm | Loại hình | Số kỳ/năm |
                | 1   | Hội Việt - Lào | 3         | 100         | | 1   | Bản tin     | Báo       | 4         |
                | 2   | Hội Việt - Nga | 2         | 50          | |     |             |           |           |
                """));

        assertThat(reviewed.entries())
                .containsExactly("associations 5 C5=3, D5=100", "associations 6 C6=2, D6=50", "information 5 I5=4");
    }

    @Test
    void rows_hidden_by_a_filter_count_and_hidden_or_dropped_sheets_do_not() {
        String old = """
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (đồng) |
                | 1   | Cũ        | X               | 999                    |
                """;
        var reviewed =
                Reviewed.of(Sketch.of("PL02", """
                        | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (đồng) |
                        | 1   | P1        | MCNV            | 1000000                |
                        ^| 2  | P2        | CBM             | 2000000                |
                        """).sheet("PL02b - Bỏ", old).sheet("cũ", Visibility.VERY_HIDDEN, old));

        assertThat(reviewed.totals()).containsExactly("committed VND=3000000");
        assertThat(reviewed.findings())
                .containsExactly(
                        "WARNING rows-hidden PL02! \"6\"",
                        "WARNING sheet-dropped PL02b - Bỏ! \"PL02b - Bỏ\"",
                        "WARNING sheet-hidden cũ! \"cũ\"");
        assertThat(reviewed.examination().read()).isEqualTo(4);
    }

    @Test
    void a_heading_printed_again_goes_on_in_the_unit_of_the_first() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết |
                | 1   | P1        | MCNV            | 1000000         |

                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết |
                | 2   | P2        | CBM             | 2000000         |

                Đơn vị tính: nghìn đồng
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết |
                | 3   | P3        | CBM             | 4000            |

                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết |
                | 4   | P4        | CBM             | 8000            |
                """));

        assertThat(reviewed.totals()).containsExactly("committed VND=15000000");
        assertThat(reviewed.findings()).isEmpty();
    }

    @Test
    void a_heading_reaches_down_to_the_last_row_that_parts_a_merged_one() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: triệu đồng
                | STT | Thông tin dự án | <         | Tài chính | <         | <          | <          | <         |
                |     | Tên dự án       | Tài trợ   | Cam kết   | <         | Giải ngân  | <          | <         |
                |     |                 |           | Vốn viện trợ | Vốn đối ứng | Vốn viện trợ | < | Vốn đối ứng |
                |     |                 |           |           |           | Trong nước | Nước ngoài |           |
                | 1   | P1              | MCNV      | 100       | 10        | 50         | 0          | 5         |
                """));

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.findings()).containsExactly("ERROR column-doubled VT!G8 \"Nước ngoài\"");
    }

    @Test
    void years_of_one_measure_side_by_side_are_a_doubt_of_the_heading_and_not_of_the_rows() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Giá trị cam kết | Giải ngân | <        | <      | Còn lại |
                |     |           |                 | Năm 2022  | Năm 2023 | Lũy kế |         |
                | 1   | P1        | 9000000         | 1000000   | 2000000  | 3000000 | 6000000 |
                """));

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.findings()).containsExactly("ERROR column-doubled VT!E6 \"Năm 2023\"");
    }

    @Test
    void the_total_of_a_group_of_columns_counts_and_its_parts_do_not() {
        var aid = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Giá trị cam kết | <    | <        | Giá trị giải ngân |
                |     |           | Tổng số         | Tiền | Hiện vật | "                 |
                | 1   | P1        | 10000000 | 6000000 | 4000000 | 5000000 |
                """));
        var people = Reviewed.of(Sketch.of("Đoàn vào", """
                | STT | Tên đoàn | Quốc gia | Số người | <           | Thời gian |
                |     |          |          | Tổng số  | Trong đó nữ |           |
                | 1   | A        | Lào      | 10       | 4           | 1/2/2023  |
                """));
        var parts = Reviewed.of(Sketch.of("Đoàn vào", """
                | STT | Tên đoàn | Quốc gia | Số người | <   | Thời gian |
                |     |          |          | Nam      | Nữ  |           |
                | 1   | A        | Lào      | 6        | 4   | 1/2/2023  |
                """));

        var years = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Giá trị cam kết | Giải ngân | <        | <        |
                |     |           |                 | Tổng số   | Năm 2022 | Năm 2023 |
                | 1   | P1        | 9000000         | 3000000   | 1000000  | 2000000  |
                """));

        assertThat(years.totals()).isEmpty();
        assertThat(aid.totals()).containsExactly("committed VND=10000000", "disbursed VND=5000000");
        assertThat(aid.findings()).isEmpty();
        assertThat(people.totals()).containsExactly("people=10");
        assertThat(people.findings()).isEmpty();
        assertThat(parts.totals()).isEmpty();
        assertThat(parts.findings()).containsExactly("ERROR column-doubled Đoàn vào!E5 \"Nữ\"");
    }

    @Test
    void column_numbers_with_a_formula_in_percent_are_no_row() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết | Giá trị giải ngân |
                | (1) | (2)       | (3)             | (4)             | (5)=(4)*80%       |
                | 1   | P1        | MCNV            | 1000000         | 800000            |
                """));

        assertThat(reviewed.totals()).containsExactly("committed VND=1000000", "disbursed VND=800000");
        assertThat(reviewed.ignored()).containsExactly("6 COLUMN_NUMBERS");
        assertThat(reviewed.findings()).isEmpty();
    }

    @Test
    void an_old_copy_of_a_sheet_is_held_so_that_nothing_counts_twice() {
        String table = """
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (đồng) |
                | 1   | P1        | MCNV            | 1000000                |
                | 2   | P2        | CBM             | 2000000                |
                """;
        var reviewed = Reviewed.of(Sketch.of("VT", table).sheet("VT (2)", table));

        assertThat(reviewed.totals()).containsExactly("committed VND=3000000");
        assertThat(reviewed.findings()).containsExactly("ERROR sheet-copy VT (2)! \"VT (2)\"");
    }

    @Test
    void an_empty_form_is_refused_and_never_zero() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (đồng) |
                | 1   |           |                 |                        |
                | 2   |           |                 |                        |
                """));

        assertThat(reviewed.who()).isEqualTo("rejected");
        assertThat(reviewed.findings()).containsExactly("ERROR form-not-filled ! \"\"");
    }

    @Test
    void notes_and_signatures_below_a_table_are_no_entries() {
        var reviewed = Reviewed.of(Sketch.of("Hòa bình hữu nghị", """
                | STT | Tên hoạt động | Ngày tổ chức | Số người tham gia |
                | 1   | Giao lưu      | 2023-05-05   | 20                |
                | Ghi chú: số liệu tính đến hết kỳ báo cáo. | | | |
                | | NGƯỜI LẬP BIỂU | | CHỦ TỊCH |
                | | Nguyễn Văn A   | | Trần Thị B |
                """));

        assertThat(reviewed.entries()).containsExactly("events 5 D5=20");
        assertThat(reviewed.ignored()).containsExactly("6 NOTE", "7 SIGNATURE", "8 SIGNATURE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| | | | Ngày 15 tháng 12 năm 2023 |",
                "| | | | NGÀY 15 THÁNG 12 NĂM 2023 |",
                "| | Trà Vinh, ngày 15 tháng 12 năm 2023 | | |",
                "| | Nơi gửi: | | Trà Vinh, ngày … tháng … năm 2023 |"
            })
    void the_day_of_signing_is_no_project(String row) {
        var reviewed = Reviewed.of(Sketch.of("Viện trợ", """
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (đồng) |
                | 1   | P1        | MCNV            | 1000000                |
                | Tổng cộng |     |                 | 1000000                |
                """ + row));

        assertThat(reviewed.totals()).containsExactly("committed VND=1000000");
        assertThat(reviewed.ignored()).containsExactly("6 TOTAL", "7 SIGNATURE");
        assertThat(reviewed.findings()).isEmpty();
    }

    @Test
    void a_day_in_words_where_a_day_is_asked_for_belongs_to_an_entry() {
        var reviewed = Reviewed.of(Sketch.of("Hòa bình hữu nghị", """
                | Tên hoạt động  | Ngày tổ chức                | Địa điểm  |
                | Giao lưu       | Ngày 5 tháng 5 năm 2023     | Trà Vinh  |
                | Mít tinh       | ngày 19 tháng 5 năm 2023    | Cầu Ngang |
                """));

        assertThat(reviewed.ignored()).isEmpty();
        assertThat(reviewed.findings()).isEmpty();
        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.entries()).hasSize(2);
    }

    @Test
    void a_delegation_received_by_a_chairman_is_no_signature() {
        var reviewed = Reviewed.of(Sketch.of("Đoàn vào", """
                ĐOÀN VÀO
                | Đoàn              | Quốc gia | Nội dung                            |
                | Hội hữu nghị Lào  | Lào      | Phó Chủ tịch UBND tỉnh tiếp xã giao |
                | Tổ chức Hòa bình  | Nga      | Giám đốc Sở Ngoại vụ tiếp           |

                | Sở Ngoại vụ       |          | CHỦ TỊCH                            |
                """));

        assertThat(reviewed.entries()).hasSize(2);
        assertThat(reviewed.ignored()).containsExactly("9 SIGNATURE");
    }

    private static final String PROJECTS = """
            Đơn vị tính: đồng
            | STT | Tên chương trình, dự án | Tổ chức tài trợ | Lĩnh vực | Giá trị cam kết | Giá trị giải ngân |
            | 1   | a                       | P               | Y tế     | 10000000        | 1000000           |
            | 2   | b                       | Q               | Giáo dục | 20000000        | 1000000           |
            | Tổng cộng |                   |                 |          | 30000000        | 2000000           |
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số dự án",
                "Số lượng dự án",
                "Số CT, DA",
                "Số chương trình/dự án",
                "Số khoản viện trợ",
                "Tổng số dự án",
                "Dự án (số lượng)",
                "SL dự án"
            })
    void a_summary_that_counts_projects_counts_no_dong_twice(String count) {
        String summary = """
                Đơn vị tính: đồng
                | STT | Lĩnh vực | COUNT | Giá trị cam kết | Giá trị giải ngân |
                | 1   | Y tế     | 1     | 10000000        | 1000000           |
                | 2   | GD       | 1     | 20000000        | 1000000           |
                | Tổng cộng |    | 2     | 30000000        | 2000000           |
                """.replace("COUNT", count);
        var onTheSheet = Reviewed.of(Sketch.of("Viện trợ", PROJECTS + "\nTỔNG HỢP THEO LĨNH VỰC\n" + summary));
        var onAnother = Reviewed.of(Sketch.of("Viện trợ", PROJECTS).sheet("Tổng hợp viện trợ", summary));

        assertThat(onTheSheet.totals()).containsExactly("committed VND=30000000", "disbursed VND=2000000");
        assertThat(onTheSheet.ignored()).containsExactly("8 TOTAL", "13 SUMMARY", "14 SUMMARY", "15 SUMMARY");
        assertThat(onTheSheet.findings())
                .containsExactly("WARNING table-without-names Viện trợ!D12 \"Giá trị cam kết\"");
        assertThat(onAnother.totals()).containsExactly("committed VND=30000000", "disbursed VND=2000000");
        assertThat(onAnother.findings())
                .containsExactly("WARNING table-without-names Tổng hợp viện trợ!D2 \"Giá trị cam kết\"");
    }

    @Test
    void what_is_counted_below_a_group_heading_is_no_name_either() {
        var reviewed = Reviewed.of(Sketch.of("Viện trợ", PROJECTS).sheet("Theo nước", """
                | STT | Quốc gia | Số lượng | <         | Giá trị (đồng) | <               |
                | "   | "        | Dự án    | Phi dự án | Cam kết (đồng) | Giải ngân (đồng) |
                | 1   | Lào      | 1        |           | 10000000       | 1000000         |
                """));

        assertThat(reviewed.totals()).containsExactly("committed VND=30000000", "disbursed VND=2000000");
        assertThat(reviewed.findings()).containsExactly("WARNING table-without-names Theo nước!E1 \"Giá trị (đồng)\"");
    }

    @Test
    void a_number_below_a_heading_of_names_is_no_name() {
        var reviewed = Reviewed.of(Sketch.of("Viện trợ", PROJECTS).sheet("Theo nước", """
                | STT | Quốc gia | Dự án | Giá trị cam kết (đồng) |
                | 1   | Lào      | 1     | 10000000               |
                """));

        assertThat(reviewed.totals()).containsExactly("committed VND=30000000", "disbursed VND=2000000");
        assertThat(reviewed.findings()).containsExactly("ERROR row-unnamed Theo nước!C2 \"1\"");
    }

    @Test
    void money_that_only_a_summary_tells_of_is_held_once() {
        String summary = """
                Đơn vị tính: đồng
                | STT | Lĩnh vực | Số dự án | Giá trị cam kết |
                | 1   | Y tế     | 1        | 10000000        |
                """;
        var reviewed = Reviewed.of(Sketch.of("Theo lĩnh vực", summary)
                .sheet("Theo tổ chức", summary.replace("Lĩnh vực", "Tổ chức tài trợ")));

        assertThat(reviewed.entries()).containsExactly("aid 6 HELD D6=10000000 VND");
        assertThat(reviewed.ignored()).containsExactly("3 SUMMARY");
        assertThat(reviewed.findings())
                .containsExactly(
                        "WARNING table-without-names Theo lĩnh vực!D5 \"Giá trị cam kết\"",
                        "WARNING table-without-names Theo tổ chức!D2 \"Giá trị cam kết\"",
                        "ERROR row-unnamed Theo lĩnh vực!A6 \"1\"");
    }

    @Test
    void a_hidden_sheet_that_is_not_recognised_is_called_hidden() {
        var reviewed = Reviewed.of(
                Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) |
                | 1 | P1 | 350000000 |
                """).sheet("Nháp", Visibility.HIDDEN, "| A | 350000000 |\n| B | 200000000 |"));

        assertThat(reviewed.arguments("sheet-not-recognised")).containsExactly(" [2, SHEET_IS_HIDDEN]");
    }

    @Test
    void a_count_of_delegations_or_activities_is_no_name() {
        var reviewed = Reviewed.of(Sketch.of("Tổng hợp", """
                | STT | Số hoạt động | Số người tham gia | Ghi chú |
                | 1   | 3            | 100               |         |
                """));

        assertThat(reviewed.entries()).isEmpty();
        assertThat(reviewed.findings())
                .containsExactly(
                        "WARNING sheet-not-recognised Tổng hợp! \"Tổng hợp\"",
                        "ERROR member-unknown ! \"bao cao.xlsx\"",
                        "ERROR no-section ! \"\"");
    }

    @Test
    void a_total_without_rows_is_held_and_its_money_stays_visible() {
        var reviewed = Reviewed.of(Sketch.of("Viện trợ", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết | Giá trị giải ngân |
                | Tổng cộng |     |                 | 9000000         | 5000000           |
                """));

        assertThat(reviewed.who()).isEqualTo("tra-vinh 2023");
        assertThat(reviewed.entries()).containsExactly("aid 6 HELD D6=9000000 VND, E6=5000000 VND");
        assertThat(reviewed.findings()).containsExactly("ERROR total-without-rows Viện trợ!D6 \"9000000\"");
    }

    @Test
    void a_total_of_nothing_is_a_form_that_nobody_filled_in() {
        var reviewed = Reviewed.of(Sketch.of("Viện trợ", """
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (đồng) |
                | Tổng cộng |     |                 | 0                      |
                """));

        assertThat(reviewed.findings()).containsExactly("ERROR form-not-filled ! \"\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 1 | Không phát sinh | | |",
                "| 1 | Không có | - | 0 |",
                "| Không phát sinh | < | < | < |",
                "| - | Không phát sinh trong năm 2023 | | |"
            })
    void a_section_may_be_declared_empty(String row) {
        var reviewed = Reviewed.of(Sketch.of("Viện trợ", """
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (đồng) |
                """ + row));

        assertThat(reviewed.who()).isEqualTo("tra-vinh 2023");
        assertThat(reviewed.entries()).isEmpty();
        assertThat(reviewed.ignored()).containsExactly("5 NOTHING");
        assertThat(reviewed.findings()).isEmpty();
    }

    @Test
    void a_figure_in_a_row_that_is_ignored_is_told() {
        var reviewed = Reviewed.of(Sketch.of("Viện trợ", """
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (đồng) |
                | 1   | P1        | MCNV            | 1000000                |
                | Ghi chú: chưa kể viện trợ khẩn cấp | | |              |
                |     |           |                 | 7000000                |
                | | NGƯỜI LẬP BIỂU |              | Ngày 5 tháng 1 năm 2024 |
                """));

        assertThat(reviewed.findings()).containsExactly("WARNING row-ignored Viện trợ!D7 \"7000000\"");
        assertThat(reviewed.arguments("row-ignored")).containsExactly("D7 [NOTE]");
    }

    @Test
    void nothing_of_a_hidden_sheet_counts_however_its_rows_are_numbered() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (đồng) |
                | 1   | P1        | MCNV            | 1000000                |
                """).sheet("Nháp", Visibility.HIDDEN, """
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (đồng) |
                | I   | P2        |                 | 2000000                |
                | Tổng cộng |     |                 | 2000000                |
                """));

        assertThat(reviewed.totals()).containsExactly("committed VND=1000000");
        assertThat(reviewed.ignored()).containsExactly("2 HIDDEN_SHEET", "3 HIDDEN_SHEET");
    }

    @Test
    void headings_of_which_none_is_known_are_told_and_once_a_person_says_what_they_are_the_table_is_read() {
        Sketch sketch = Sketch.of("VT", """
                Đơn vị tính: triệu đồng
                | Thứ tự | Công trình được giúp | Số kinh phí duyệt |
                | 1      | Trường học           | 450               |
                """);
        Origin origin = new Origin("tra-vinh 2023.xlsx", "2023", "0".repeat(64));

        List<Decision> offered = Reviewed.of(sketch, origin).offered(origin);
        assertThat(offered)
                .extracting(line -> line.kind().id() + " " + line.at() + " " + line.found())
                .contains("heading B5 Công trình được giúp", "heading C5 Số kinh phí duyệt");

        Reviewed decided = Reviewed.of(
                sketch,
                origin,
                new Decisions(List.of(said(offered, "B5", "project"), said(offered, "C5", "committed"))));
        assertThat(decided.totals()).containsExactly("committed VND=450000000");
    }

    private static Decision said(List<Decision> offered, String cell, String field) {
        Decision line = offered.stream()
                .filter(each -> each.at().equals(cell))
                .findFirst()
                .orElseThrow();
        return new Decision(
                2, line.file(), line.sha256(), "", line.kind(), line.sheet(), cell, line.found(), field, "", "", "");
    }

    @Test
    void a_table_below_thousands_of_lines_has_the_unit_and_the_title_that_stand_above_it() {
        String lines = "| ghi chép | tên dự án |\n".repeat(3_000);
        var reviewed = Reviewed.of(Sketch.of("Phụ lục", lines + """
                VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI
                Đơn vị tính: triệu đồng
                | STT | Tên dự án | Cam kết |
                | 1   | Dự án một | 10,5    |
                """));

        assertThat(reviewed.totals()).containsExactly("committed VND=10500000");
    }
}
