package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decisions;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;
import tonghop.pipeline.read.Origin;

/** Units and currencies that are not those of the amounts below them: nothing of such a column counts. */
class LyingUnitTest {

    private static final Origin ORIGIN = new Origin("bao cao.xlsx", "2023", "0f");

    /** Of 126,84875 thousand dollars nobody doubts, of eight rows that all paid out a thirtieth everybody does. */
    @Test
    void a_heading_in_another_currency_than_the_column_beside_is_held_where_only_the_figures_fit() {
        var reviewed = table("triệu đồng", "Giá trị cam kết (1000 USD)", "Giá trị giải ngân");

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.arguments("currency-slip"))
                .containsExactly("C5 [C6:C9, 4, C, THOUSAND_USD, 1.076.948,50 USD, MILLION_VND, 1.076.948.500 VND,"
                        + " 24.540.769.231 VND, SLIP_FIGURES]");
    }

    /** Who says a currency alone counts single đồng or dollars. */
    @Test
    void a_heading_that_names_a_currency_alone_is_told_in_words() {
        var reviewed = table("triệu đồng", "Giá trị cam kết (USD)", "Giá trị giải ngân");

        assertThat(reviewed.arguments("currency-slip"))
                .singleElement()
                .asString()
                .contains("C, ONE_USD,")
                .doesNotContain("UNSTATED");
    }

    @Test
    void what_does_not_fit_a_unit_in_doubt_is_not_told_besides() {
        var reviewed = table("triệu đồng", "Giá trị cam kết (triệu USD)", "Giá trị giải ngân");

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.findings()).containsExactly("ERROR currency-slip VT!C5 \"Giá trị cam kết (triệu USD)\"");
    }

    /** Its small amounts are ordinary as millions of dollars, its large ones are not: no cell is wrong by itself. */
    @Test
    void a_line_that_counts_millions_of_dollars_is_told_at_itself_alone_and_may_mean_dong() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: triệu USD
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | Nước sạch | 15.7 | 12.874 |
                | 2 | Mắt sáng | 24.47664 | 22.02912 |
                | 3 | Trường | 767.76552 | 337.8168 |
                | 4 | Rừng | 323.0890 | 248.7786 |
                | 5 | Lúa | 871.36704 | 810.37128 |
                | 6 | Cầu | 560.2250 | 132.639 |
                """));

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.equals("ERROR currency-slip VT!A4 \"Đơn vị tính: triệu USD\""));
        assertThat(reviewed.arguments("currency-slip")).allMatch(told -> told.contains("MILLION_VND|THOUSAND_USD"));
    }

    @Test
    void a_heading_that_counts_thousands_of_both_currencies_is_held_for_each() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (nghìn) | Loại tiền |
                | 1 | Nước sạch | 387325000 | VND |
                | 2 | Mắt sáng | 469900000 | VND |
                | 3 | Trường | 257900000 | VND |
                | 4 | Rừng | 21105.35 | USD |
                | 5 | Lúa | 36949.84 | USD |
                | 6 | Cầu | 7841.98 | USD |
                """));

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.findings())
                .hasSize(2)
                .allMatch(finding -> finding.equals("ERROR unit-slip VT!C4 \"Giá trị cam kết (nghìn)\""));
    }

    /** Small disbursements are no slips of single cells where the line above both columns is in doubt. */
    @Test
    void a_line_in_doubt_for_one_column_is_in_doubt_for_the_other() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                ĐVT: nghìn đồng
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | Nước sạch | 552.83 | 497.547 |
                | 2 | Mắt sáng | 1695.97 | 1526.373 |
                | 3 | Trường | 384.17 | 345.753 |
                | 4 | Rừng | 84.33 | 75.897 |
                | 5 | Lúa | 9.37 | 8.433 |
                """));

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.findings()).isNotEmpty().allMatch(finding -> finding.startsWith("ERROR unit-slip VT!A4 "));
    }

    @Test
    void commitments_in_dollars_and_payments_in_dong_are_ordinary() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (USD) | Giá trị giải ngân (triệu đồng) |
                | 1 | Nước sạch | 126848  | 1500  |
                | 2 | Mắt sáng  | 240000  | 2300  |
                | 3 | Trường    | 310000  | 4100  |
                | 4 | Rừng      | 400000  | 120   |
                """));

        assertThat(reviewed.findings()).isEmpty();
    }

    @Test
    void dollars_finer_than_a_cent_may_be_million_dong() {
        var reviewed = table("USD", "Giá trị cam kết", "Giá trị giải ngân");

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.arguments("currency-slip"))
                .hasSize(2)
                .allMatch(told -> told.contains("MILLION_VND") && told.contains("SLIP_FRACTIONS"));
    }

    @Test
    void million_under_a_unit_line_of_dong_have_one_factor_still() {
        var reviewed = table("đồng", "Giá trị cam kết", "Giá trị giải ngân");

        assertThat(reviewed.findings())
                .containsExactly(
                        "ERROR unit-slip VT!A4 \"Đơn vị tính: đồng\"", "ERROR unit-slip VT!A4 \"Đơn vị tính: đồng\"");
    }

    /** Somebody multiplied by a rate with a fraction: the cells are refused, and nothing is said of their unit. */
    @Test
    void fractions_of_large_amounts_come_of_a_conversion() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Giá trị cam kết |
                | 1 | Nước sạch | 237873192.5 |
                | 2 | Mắt sáng  | 118936596.2 |
                | 3 | Trường    | 350000000   |
                """));

        assertThat(reviewed.totals()).containsExactly("committed VND=350000000");
        assertThat(reviewed.findings())
                .containsExactly(
                        "ERROR amount-refused VT!C6 \"237873192.5\"", "ERROR amount-refused VT!C7 \"118936596.2\"");
    }

    @Test
    void dollars_under_a_heading_of_dong_are_one_of_two_things() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (VND) |
                | 1 | Nước sạch | 21188.52 |
                | 2 | Mắt sáng  | 8400.25  |
                | 3 | Trường    | 31000    |
                """));

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.arguments("currency-slip"))
                .singleElement()
                .asString()
                .contains("ONE_USD|MILLION_VND");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"nghìn đồng, D5, x1000", "tỷ đồng, D5, x1/1000"})
    void disbursements_in_another_unit_than_commitments_are_out_of_proportion(String unit, String at, String factor) {
        var reviewed = table("triệu đồng", "Giá trị cam kết", "Giá trị giải ngân (" + unit + ")");

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.arguments("unit-slip"))
                .singleElement()
                .asString()
                .startsWith(at)
                .contains(factor + ",");
        assertThat(reviewed.findings()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"triệu đồng, 21.188,52 USD", "nghìn đồng, 21.188,52 USD", "nghìn USD, 21.188,52 USD"})
    void a_row_that_alone_counts_thousands_is_held_with_what_it_states_in_full(String stated, String inFull) {
        var reviewed = rows(stated, Decisions.NONE);

        assertThat(reviewed.totals()).containsExactly("committed VND=960000000");
        assertThat(reviewed.arguments("size-slip"))
                .singleElement()
                .asString()
                .startsWith("C5")
                .contains(inFull);
    }

    @Test
    void such_a_row_counts_as_a_person_decides() {
        Decisions decided = new Decisions(List.of(new Decision(
                2,
                "bao cao.xlsx",
                "0f",
                "",
                Decision.Kind.READING,
                "VT",
                "C5",
                "21188.52",
                "21.188,52 USD",
                "Đã hỏi tỉnh",
                "Lan",
                "2024-01-05")));

        assertThat(rows("triệu đồng", decided).totals())
                .containsExactly("committed USD=21188.52", "committed VND=960000000");
    }

    @Test
    void rows_that_count_alike_are_as_they_say() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết | Loại tiền |
                | 1 | Nước sạch | 2118.5 | triệu đồng |
                | 2 | Mắt sáng  | 350    | triệu đồng |
                | 3 | Trường    | 41000  | USD |
                | 4 | Rừng      | 26000  | USD |
                """));

        assertThat(reviewed.findings()).isEmpty();
    }

    @Test
    void a_commitment_out_of_all_proportion_that_stands_apart_is_held() {
        var reviewed = shares("32175000000", "28957500");

        assertThat(reviewed.findings()).containsExactly("ERROR size-slip VT!C8 \"32175000000\"");
        assertThat(reviewed.arguments("size-slip")).singleElement().asString().contains("ODD_PLACE", "ODD_ROW");
    }

    @Test
    void one_out_of_all_proportion_among_the_others_is_told() {
        var reviewed = shares("12000000000", "11000000");

        assertThat(reviewed.findings()).containsExactly("WARNING size-suspect VT!C8 \"12000000000\"");
    }

    @Test
    void dong_in_the_column_of_dollars_are_held() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết VND | Giá trị cam kết USD |
                | 1 | Nước sạch | 411000000 |           |
                | 2 | Mắt sáng  | 350000000 |           |
                | 3 | Trường    | 220000000 |           |
                | 4 | Rừng      |           | 383225000 |
                | 5 | Y tế      |           | 41000     |
                """));

        assertThat(reviewed.arguments("size-slip")).singleElement().asString().contains("ODD_CURRENCY");
    }

    @Test
    void a_thousand_million_dollars_are_held_though_the_words_are_clear() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (USD) |
                | 1 | Nước sạch | 1 tỷ đô |
                """));

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.arguments("size-slip")).singleElement().asString().contains("ODD_YEAR");
    }

    @Test
    void a_currency_that_only_one_amount_of_its_row_names_is_held_where_the_figures_fit() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | Nước sạch | 8.836.976 đồng | 7.953.278,40 đô la Mỹ |
                """));

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.arguments("size-slip"))
                .singleElement()
                .asString()
                .startsWith("C5")
                .contains("ODD_PAIR", "8.836.976,00 USD");
    }

    @Test
    void a_row_may_commit_dollars_and_disburse_dong() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | Nước sạch | 20.000 USD | 350.000.000 đồng |
                """));

        assertThat(reviewed.findings()).noneMatch(finding -> finding.startsWith("ERROR"));
        assertThat(reviewed.totals()).containsExactly("committed USD=20000.00", "disbursed VND=350000000");
    }

    @Test
    void nothing_committed_is_less_than_what_was_disbursed_in_any_currency() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | Nước sạch | -          | 20.000 USD |
                | 2 | Mắt sáng  | 90.000 USD | 20.000 USD |
                """));

        assertThat(reviewed.findings())
                .contains("WARNING disbursed-above-committed VT!D5 \"20.000 USD\"")
                .noneMatch(finding -> finding.contains("disbursed-above-committed VT!D6"));
    }

    @Test
    void a_decision_on_some_cells_is_told_at_the_first_of_them() {
        Decision decided = new Decision(
                2,
                "2023/bao cao.xlsx",
                "0f",
                "",
                Decision.Kind.UNIT,
                "VT",
                "C6:C7",
                "",
                "x1/1000000",
                "",
                "Nguyễn An",
                "2024-01-05");
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (triệu đồng) |
                | 1 | P1 | 21.188 USD |
                | 2 | P2 | 350000000 |
                | 3 | P3 | 400000000 |
                """), ORIGIN, new Decisions(List.of(decided)));

        assertThat(reviewed.arguments("decision-applied"))
                .singleElement()
                .asString()
                .startsWith("C6 ");
    }

    private static Reviewed shares(String committed, String disbursed) {
        return Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | Nước sạch | 1227600000 | 1104840000 |
                | 2 | Mắt sáng  | 685700000  | 577130000  |
                | 3 | %s        | %s         | %s |
                | 4 | Trường    | 465000000  | 358567500  |
                | 5 | Rừng      | 98901000   | 89010900   |
                """.formatted("Y tế", committed, disbursed)));
    }

    private static Reviewed table(String unit, String committed, String disbursed) {
        return Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: %s
                | STT | Tên dự án | %s | %s |
                | 1 | Nước sạch | 126.84875 | 96.40505  |
                | 2 | Mắt sáng  | 193.44725 | 154.75770 |
                | 3 | Trường    | 410.3125  | 300.1005  |
                | 4 | Rừng      | 346.34    | 120.00515 |
                """.formatted(unit, committed, disbursed)));
    }

    private static Reviewed rows(String stated, Decisions decisions) {
        return Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết | Loại tiền |
                | 1 | Nước sạch | 21188.52  | %s  |
                | 2 | Mắt sáng  | 350000000 | VND |
                | 3 | Trường    | 410000000 | VND |
                | 4 | Rừng      | 200000000 | VND |
                """.formatted(stated)), ORIGIN, decisions);
    }
}
