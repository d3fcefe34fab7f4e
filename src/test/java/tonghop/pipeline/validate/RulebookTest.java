package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.reporting.Field;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.domain.rulebook.Rulebook;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Rules;
import tonghop.pipeline.Sketch;
import tonghop.pipeline.read.Origin;

/** Each condition of the vocabulary, by a rule of the office's own: what it finds, at which cell, and what it lets pass. */
class RulebookTest {

    private static final Origin ORIGIN = new Origin("bao cao.xlsx", "2023");

    private static Reviewed aid(Rulebook rules, String rows) {
        return reviewed(rules, LastYear.UNKNOWN, Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Tổ chức tài trợ | Lĩnh vực | Bắt đầu | Kết thúc | Giá trị cam kết | Giá trị giải ngân | Vốn đối ứng |
                """ + rows));
    }

    private static Reviewed delegations(Rulebook rules, String rows) {
        return reviewed(rules, LastYear.UNKNOWN, Sketch.of("Đoàn ra", """
                Đoàn ra, đoàn vào
                | STT | Loại đoàn | Tên đoàn | Quốc gia | Số người | Thời gian |
                """ + rows));
    }

    private static Reviewed reviewed(Rulebook rules, LastYear lastYear, Sketch sketch) {
        return Reviewed.of(sketch, ORIGIN, rules, lastYear);
    }

    @Test
    void present_asks_for_one_of_the_fields_and_takes_no_dash_for_an_answer() {
        var reviewed = aid(Rules.of("mine | yes | aid | error | present | donor; sector | "), """
                | 1 | P1 | MCNV | | | | 5000000000 | | |
                | 2 | P2 | '-   | | | | 6000000000 | | |
                """);

        assertThat(reviewed.findings()).containsExactly("ERROR mine VT!C7 \"-\"");
        assertThat(reviewed.totals()).containsExactly("committed VND=5000000000");
    }

    @Test
    void present_asks_nothing_of_a_cell_that_cannot_be_read() {
        var reviewed = aid(Rules.of("mine | yes | aid | warning | present | counterpart | "), """
                | 1 | P1 | MCNV | | | | 5000000000 | | 1.5OO |
                """);

        assertThat(reviewed.findings()).containsExactly("ERROR amount-refused VT!I6 \"1.5OO\"");
    }

    @Test
    void a_column_that_a_table_lacks_is_told_once_unless_every_row_must_be_held() {
        String rows = """
                | 1 | P1 | MCNV | | | | 5000000000 | | |
                | 2 | P2 | CBM  | | | | 6000000000 | | |
                """;

        assertThat(aid(Rules.of("mine | yes | aid | warning | present | location | "), rows)
                        .findings())
                .containsExactly("WARNING mine VT! \"\"");
        assertThat(aid(Rules.of("mine | yes | aid | error | present | location | "), rows)
                        .findings())
                .containsExactly("ERROR mine VT!A6 \"1\"", "ERROR mine VT!A7 \"2\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Y tế      ; ''",
                "Y  TẾ     ; ''",
                "Khác      ; ''",
                "          ; ''",
                "Thể thao  ; WARNING mine VT!D6 \"Thể thao\"",
            })
    void one_of_compares_words_and_knows_the_list_of_sectors(String sector, String finding) {
        var reviewed = aid(
                Rules.of("mine | yes | aid | warning | one-of | sector | sectors.csv; khác"),
                "| 1 | P1 | MCNV | " + Optional.ofNullable(sector).orElse("") + " | | | 5000000000 | | |\n");

        assertThat(String.join("", reviewed.findings())).isEqualTo(finding);
    }

    @Test
    void not_negative_is_about_amounts() {
        var reviewed = aid(Rules.of("mine | yes | aid | error | not-negative | committed; disbursed | "), """
                | 1 | P1 | MCNV | | | | 5000000000 | -7000000 | -8000000 |
                """);

        assertThat(reviewed.findings())
                .contains("ERROR mine VT!H6 \"-7000000\"")
                .doesNotContain("ERROR mine VT!I6 \"-8000000\"");
        assertThat(reviewed.totals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4999999        ; VT!G6",
                "5000000        ; ''",
                "5000000000     ; ''",
                "5000000001     ; VT!G6",
            })
    void within_bounds_takes_both_ends(String amount, String place) {
        var reviewed = aid(
                Rules.of("mine | yes | aid | warning | within-bounds | committed | 5 triệu đồng .. 5 tỷ đồng"),
                "| 1 | P1 | MCNV | | | | " + amount + " | | |\n");

        assertThat(reviewed.findings().stream().filter(line -> line.contains("mine")))
                .hasSize(place.isEmpty() ? 0 : 1)
                .allMatch(line -> line.startsWith("WARNING mine " + place));
    }

    @Test
    void an_amount_without_bounds_of_its_own_is_converted_by_the_rate_in_force() {
        var reviewed = reviewed(
                Rules.of("mine | yes | aid | warning | within-bounds | committed | 5 triệu đồng .. 5 tỷ đồng"),
                LastYear.UNKNOWN,
                Sketch.of("VT", """
                        | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (USD) |
                        | 1 | P1 | MCNV | 100    |
                        | 2 | P2 | MCNV | 20000  |
                        | 3 | P3 | MCNV | 300000 |
                        """));

        assertThat(reviewed.findings()).containsExactly("WARNING mine VT!D5 \"100\"", "WARNING mine VT!D7 \"300000\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023-05-31     ; ''",
                "2022-12-31     ; F6",
                "Tháng 12/2022  ; F6",
                "2022 - 2024    ; ''",
                "sau Tết        ; ''",
            })
    void a_date_in_the_period_may_be_a_stretch_that_reaches_into_it(String time, String cell) {
        var reviewed = delegations(
                Rules.of("mine | yes | delegations | warning | date-in-period | time | "),
                "| 1 | Đoàn vào | Đoàn A | Lào | 5 | " + time + " |\n");

        assertThat(reviewed.arguments("mine"))
                .isEqualTo(cell.isEmpty() ? List.of() : List.of(cell + " [1/1/2023, 31/12/2023, DAY_FROM, DAY_UNTIL]"));
    }

    @Test
    void a_date_by_the_end_may_be_of_years_before() {
        Rulebook rules = Rules.of("mine | yes | aid | warning | date-in-period | start | by the end");

        assertThat(aid(rules, "| 1 | P1 | MCNV | | 2015-01-02 | | 5000000000 | | |\n")
                        .findings())
                .isEmpty();
        assertThat(aid(rules, "| 1 | P1 | MCNV | | 2024-01-02 | | 5000000000 | | |\n")
                        .findings())
                .containsExactly("WARNING mine VT!E6 \"02/01/2024\"");
    }

    @Test
    void what_is_expected_of_a_day_by_the_end_is_its_last_day_and_no_first() {
        Rulebook rules = Rules.of("mine | yes | aid | warning | date-in-period | start | by the end");
        var late = aid(rules, "| 1 | P1 | MCNV | | 2024-01-02 | | 5000000000 | | |\n");

        assertThat(late.examination().findings())
                .extracting(Wording.ofFindings(Language.VI)::expected)
                .containsExactly("một ngày không sau ngày cuối của kỳ báo cáo, tức 31/12/2023");
    }

    @Test
    void an_end_before_the_start_is_told_at_the_end() {
        var reviewed = aid(Rules.of("mine | yes | aid | warning | end-after-start | start; end | "), """
                | 1 | P1 | MCNV | | 2023-03-01 | 2023-03-01 | 5000000000 | | |
                | 2 | P2 | CBM  | | 2023-03-01 | 2023-02-28 | 6000000000 | | |
                | 3 | P3 | CBM  | | 2023-03-01 |            | 7000000000 | | |
                """);

        assertThat(reviewed.findings()).containsExactly("WARNING mine VT!F7 \"28/02/2023\"");
    }

    @Test
    void sums_to_compares_only_what_is_stated() {
        var reviewed = aid(Rules.of("mine | yes | aid | warning | sums-to | disbursed; counterpart | committed"), """
                | 1 | P1 | MCNV | | | | 5000000000 | 4000000000 | 1000000000 |
                | 2 | P2 | CBM  | | | | 6000000000 | 4000000000 | 1000000000 |
                | 3 | P3 | CBM  | | | | 7000000000 | 4000000000 |      |
                """);

        assertThat(reviewed.findings()).containsExactly("WARNING mine VT!G7 \"6000000000\"");
        assertThat(reviewed.arguments("mine")).containsExactly("G7 [5.000.000.000 VND, 6.000.000.000 VND]");
    }

    @Test
    void at_most_takes_a_number_or_another_field() {
        var number = delegations(Rules.of("mine | yes | delegations | warning | at-most | people | 20"), """
                | 1 | Đoàn vào | Đoàn A | Lào | 20 | 2023-05-31 |
                | 2 | Đoàn vào | Đoàn B | Lào | 21 | 2023-05-31 |
                """);
        var field = aid(Rules.of("mine | yes | aid | warning | at-most | counterpart | committed"), """
                | 1 | P1 | MCNV | | | | 5000000000 | | 5000000000 |
                | 2 | P2 | CBM  | | | | 6000000000 | | 6001000000 |
                """);

        assertThat(number.findings()).containsExactly("WARNING mine Đoàn ra!E7 \"21\"");
        assertThat(field.findings()).containsExactly("WARNING mine VT!I7 \"6001000000\"");
    }

    @Test
    void a_declared_total_taken_for_an_error_holds_what_it_is_the_total_of() {
        String rows = """
                | 1 | P1 | MCNV | | | | 5000000000 | 10000000 | |
                | 2 | P2 | CBM  | | | | 6000000000 | 20000000 | |
                | Tổng cộng | | | | | | 12000000000 | 30 | |
                """;
        var warned = aid(Rules.of("mine | yes | * | warning | equals-declared-total | committed | total"), rows);
        var held = aid(Rules.of("mine | yes | * | error | equals-declared-total | committed | total"), rows);

        assertThat(warned.findings()).containsExactly("WARNING mine VT!G8 \"12000000000\"");
        assertThat(warned.totals()).containsExactly("committed VND=11000000000", "disbursed VND=30000000");
        assertThat(held.totals()).isEmpty();
    }

    @Test
    void unique_in_file_looks_at_the_named_fields_across_sheets() {
        String table = """
                Vận động viện trợ PCPNN
                Đơn vị tính: đồng
                | STT | Tên dự án | Quyết định phê duyệt | Giá trị cam kết |
                """;
        var sketch = Sketch.of("A", table + "| 1 | P1 | 12/QĐ-UBND | 5000000000 |\n| 2 | P2 | | 6000000000 |\n")
                .sheet("B", table + "| 1 | P3 | 12/QĐ-ubnd | 7000000000 |\n| 2 | P4 | | 8000000000 |\n");

        var warned = reviewed(
                Rules.of("mine | yes | aid | warning | unique-in-file | decision | "), LastYear.UNKNOWN, sketch);
        var inTable = reviewed(
                Rules.of("mine | yes | aid | warning | unique-in-file | decision | table"), LastYear.UNKNOWN, sketch);
        var held =
                reviewed(Rules.of("mine | yes | aid | error | unique-in-file | decision | "), LastYear.UNKNOWN, sketch);

        assertThat(warned.arguments("mine")).containsExactly("C4 [A!7]");
        assertThat(warned.totals()).containsExactly("committed VND=26000000000");
        assertThat(inTable.arguments("mine")).isEmpty();
        assertThat(held.totals()).containsExactly("committed VND=19000000000");
    }

    @ParameterizedTest
    @CsvSource({"1100000000, ''", "110000000000, ''", "110001000000, G8", "1099000000, G8", "0, ''"})
    void last_year_is_compared_in_both_directions_at_the_declared_total(long before, String cell) {
        LastYear lastYear = (member, period, section, measure) ->
                member.equals("tra-vinh") && measure == Field.COMMITTED ? Optional.of(before) : Optional.empty();
        var reviewed = reviewed(
                Rules.of("mine | yes | aid | warning | within-factor-of-last-year | committed; disbursed | 10"),
                lastYear,
                Sketch.of("VT", """
                        Đơn vị tính: đồng
                        | STT | Tên dự án | Tổ chức tài trợ | Lĩnh vực | Bắt đầu | Kết thúc | Giá trị cam kết | Giá trị giải ngân |
                        | 1 | P1 | MCNV | | | | 5000000000 | 10000000 |
                        | 2 | P2 | CBM  | | | | 6000000000 | 20000000 |
                        | Tổng cộng | | | | | | 11000000000 | 30 |
                        """));

        assertThat(reviewed.findings().stream().map(line -> line.replaceAll(".*!([A-Z]+\\d+).*", "$1")))
                .isEqualTo(cell.isEmpty() ? List.of() : List.of(cell));
    }

    @ParameterizedTest
    @CsvSource({"5, false", "10, true"})
    void the_office_sets_how_far_two_currencies_may_be_apart(int percent, boolean agree) {
        var reviewed = reviewed(
                Rules.of("mine | yes | aid | error | implied-rate-within | committed | " + percent + " %"),
                LastYear.UNKNOWN,
                Sketch.of("VT", """
                        | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (VND) | Giá trị cam kết (USD) |
                        | 1 | P1 | MCNV | 25500000 | 1000 |
                        """));

        assertThat(reviewed.totals().isEmpty()).isNotEqualTo(agree);
    }

    @Test
    void the_general_figures_have_rules_too() {
        Rulebook rules = Rules.of(
                "missing | yes | general | warning | present | plan_disbursed | ",
                "many | yes | general | warning | at-most | licensed_ngos | 30");
        var reviewed = reviewed(rules, LastYear.UNKNOWN, Sketch.of("VT", """
                Số tổ chức PCPNN được cấp phép | 31
                Đơn vị tính: đồng
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết |
                | 1 | P1 | MCNV | 5000000000 |
                """));

        assertThat(reviewed.findings()).contains("WARNING missing ! \"\"", "WARNING many VT!B4 \"31\"");
    }

    @Test
    void a_rule_that_is_off_or_not_yet_or_no_longer_in_force_finds_nothing() {
        String rows = "| 1 | P1 | MCNV | Thể thao | | | 5000000000 | 6000000000 | |\n";

        assertThat(aid(Rules.of(), rows).findings()).isEmpty();
        assertThat(aid(Rules.of("mine | no | aid | warning | one-of | sector | a"), rows)
                        .findings())
                .isEmpty();
        assertThat(aid(Rules.of("mine | yes | aid | warning | one-of | sector | a | 2024-01-01 | "), rows)
                        .findings())
                .isEmpty();
        assertThat(aid(Rules.of("mine | yes | aid | warning | one-of | sector | a | | 31/12/2022"), rows)
                        .findings())
                .isEmpty();
        assertThat(aid(Rules.of("mine | yes | aid | warning | one-of | sector | a | 2023-01-01 | 2023-12-31"), rows)
                        .findings())
                .containsExactly("WARNING mine VT!D6 \"Thể thao\"");
    }

    @Test
    void what_the_program_notices_is_weighed_as_the_office_wants_and_what_protects_stays() {
        String rows = """
                | 1 | P1 | MCNV | | | | khoảng 5000000000 | | |
                | 2 | P2 | CBM  | | | | 1.5OO       | | |
                """;

        assertThat(aid(Rules.of(), rows).findings())
                .containsExactly(
                        "WARNING amount-qualified VT!G6 \"khoảng 5000000000\"", "ERROR amount-refused VT!G7 \"1.5OO\"");
        assertThat(aid(Rules.of("amount-qualified | no | * | warning | noticed | | "), rows)
                        .findings())
                .containsExactly("ERROR amount-refused VT!G7 \"1.5OO\"");
    }

    @Test
    void a_rule_of_the_offices_own_speaks_in_its_words_and_says_what_it_expects() {
        Finding finding = aid(Rules.of("mine | yes | aid | warning | at-most | committed | 4000000000 đồng"), """
                        | 1 | P1 | MCNV | | | | 5000000000 | | |
                        """)
                .examination()
                .findings()
                .get(0);

        assertThat(Wording.ofFindings(Language.VI).message(finding)).isEqualTo("Vì sao. Cách sửa.");
        assertThat(Wording.ofFindings(Language.VI).expected(finding)).isEqualTo("không quá 4.000.000.000 VND");
        assertThat(Wording.ofFindings(Language.EN).message(finding)).isEqualTo("Because. Remedy.");
        assertThat(Wording.ofFindings(Language.EN).expected(finding)).isEqualTo("at most 4,000,000,000 VND");
    }
}
