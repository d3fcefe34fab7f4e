package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;

/** What stands in a total is compared, or told: no total is wrong in silence, and no right one is doubted. */
class TotalCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "68.000 USD | ",
                "750.000.000 đồng | ",
                "68000 | ",
                "750000000 | ",
                "2391920000 | ",
                "68000 | USD",
                "- | ",
                " | "
            })
    void a_total_of_one_currency_or_of_all_converted_is_right(String total) {
        assertThat(inTwoCurrencies(total).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"68.000,01 USD | ", "99 | VND", "68.000,55 | "})
    void a_total_that_is_of_one_currency_and_none_of_its_sums_differs(String total) {
        assertThat(inTwoCurrencies(total).findings())
                .singleElement()
                .asString()
                .startsWith("WARNING total-differs VT!C8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99 | ", "5000000 | ", "99 | EUR"})
    void a_total_without_a_currency_that_is_none_of_them_is_told(String total) {
        assertThat(inTwoCurrencies(total).arguments("total-unreadable")).containsExactly("C8 [TOTAL_WITHOUT_CURRENCY]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"75O.000.000 | ", "75O.000.000 | VND", "#REF! | ", "'#REF! | "})
    void a_total_of_two_currencies_that_is_no_number_is_told_so(String total) {
        assertThat(inTwoCurrencies(total).findings())
                .singleElement()
                .asString()
                .startsWith("WARNING total-unreadable VT!C8");
    }

    @ParameterizedTest
    @CsvSource({
        "75O.000.000, TOTAL_NO_FIGURE",
        "#REF!, TOTAL_CELL_BROKEN",
        "453.1255, TOTAL_WITH_FRACTION",
        "0.5, TOTAL_WITH_FRACTION",
        "'''#N/A', TOTAL_CELL_BROKEN"
    })
    void a_subtotal_that_is_no_number_is_told_as_a_total_is(String sum, String why) {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) | Giá trị giải ngân (đồng) |
                | I | Y tế | %s | 500000000 |
                | 1 | P1 | 350000000 | 300000000 |
                | 2 | P2 | 400000000 | 200000000 |
                """.formatted(sum)));

        assertThat(reviewed.arguments("total-unreadable")).containsExactly("C5 [" + why + "]");
        assertThat(reviewed.findings()).hasSize(1);
        assertThat(reviewed.totals()).containsExactly("committed VND=750000000", "disbursed VND=500000000");
    }

    @ParameterizedTest
    @CsvSource({"-13, total-differs", "13.5, total-unreadable", "'''#REF!', total-unreadable"})
    void a_total_of_people_that_no_rows_can_come_to_is_told(String total, String rule) {
        var reviewed = people(total);

        assertThat(reviewed.findings())
                .singleElement()
                .asString()
                .startsWith("WARNING " + rule + " ĐOÀN RA, ĐOÀN VÀO!D7");
        assertThat(reviewed.totals()).containsExactly("people=13");
    }

    @ParameterizedTest
    @CsvSource({
        "VND, 1154.9225, '1.154,9225 VND'",
        "VND, 123651.83, '123.651,83 VND'",
        "VND, 0.5, '0,5 VND'",
        "nghìn đồng, 750000.0005, '750.000.000,5 VND'",
        "USD, 750000.00025, '750.000,00025 USD'"
    })
    void a_total_finer_than_its_currency_differs(String unit, String total, String told) {
        assertThat(inOneCurrency(unit, total).arguments("total-differs"))
                .singleElement()
                .asString()
                .startsWith("C7 [" + told);
    }

    @ParameterizedTest
    @CsvSource({
        "VND, 750000.0000000001",
        "VND, 749999.99999999988",
        "USD, 750000.0000000001",
        "tỷ đồng, 750000.0000000001"
    })
    void what_a_formula_rounds_off_is_no_fraction(String unit, String total) {
        assertThat(inOneCurrency(unit, total).findings()).noneMatch(finding -> finding.contains("total-"));
    }

    @Test
    void a_fraction_that_a_row_brings_into_the_total_is_told_at_the_row() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) |
                | 1 | P1 | 350000000.5 |
                | 2 | P2 | 400000000 |
                | | Tổng cộng | 750000000.5 |
                """));

        assertThat(reviewed.findings()).noneMatch(finding -> finding.contains("total-"));
    }

    @Test
    void a_fraction_that_nothing_can_be_compared_with_is_told() {
        assertThat(inTwoCurrencies("1154.9225 | ").arguments("total-unreadable"))
                .containsExactly("C8 [TOTAL_WITH_FRACTION]");
    }

    private static Reviewed inOneCurrency(String unit, String total) {
        return Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (%s) |
                | 1 | P1 | 350000 |
                | 2 | P2 | 400000 |
                | | Tổng cộng | %s |
                """.formatted(unit, total)));
    }

    @Test
    void words_under_a_column_are_no_total() {
        assertThat(people("người").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Tổng cộng, 68000.39, VND, TOTAL_WITH_FRACTION",
        "Tổng cộng (VND), 68000.39, '', TOTAL_WITH_FRACTION",
    })
    void a_total_is_in_the_currency_that_its_row_names(String label, String total, String currency, String why) {
        assertThat(inTwoCurrencies(label, total + " | " + currency).arguments("total-unreadable"))
                .containsExactly("C8 [" + why + "]");
    }

    @ParameterizedTest
    @CsvSource({"Tổng cộng (VND), 750000", "Tổng cộng (USD), 99", "Tổng cộng (VND), 68000"})
    void a_total_whose_label_names_its_currency_differs_in_it(String label, String total) {
        assertThat(inTwoCurrencies(label, total + " | ").findings())
                .singleElement()
                .asString()
                .startsWith("WARNING total-differs VT!C8");
    }

    @ParameterizedTest
    @CsvSource({"Tổng cộng (VND), 750000000", "Tổng cộng (USD), 68000", "Tổng cộng (quy đổi VND), 2391920000"})
    void a_total_whose_label_names_its_currency_is_right_in_it(String label, String total) {
        assertThat(inTwoCurrencies(label, total + " | ").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000000000, 0", "2386920000, 0", "5000000000, 1"})
    void a_converted_total_is_that_of_both_columns(String total, int told) {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Nhà tài trợ | Giá trị cam kết (VND) | Giá trị cam kết (USD) |
                | 1 | P1 | Oxfam | 350000000 | |
                | 2 | P2 | Plan | 400000000 | |
                | 3 | P3 | Plan | 250000000 | |
                | 4 | P4 | Plan | | 60000 |
                | | Tổng cộng | | 1000000000 | 60000 |
                | | Tổng cộng quy đổi VND | | %s | |
                """.formatted(total)));

        assertThat(reviewed.arguments("total-differs")).hasSize(told);
    }

    private static Reviewed people(String total) {
        return Reviewed.of(Sketch.of("ĐOÀN RA, ĐOÀN VÀO", """
                | STT | Loại đoàn | Tên đoàn | Số người |
                | 1 | Đoàn vào | Oxfam | 8 |
                | 2 | Đoàn ra  | Plan  | 5 |
                | | | Tổng cộng | %s |
                """.formatted(total)));
    }

    /** A total with all converted need only come near to it. */
    private static Reviewed inTwoCurrencies(String total) {
        return inTwoCurrencies("Tổng cộng", total);
    }

    private static Reviewed inTwoCurrencies(String label, String total) {
        return Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết | Loại tiền |
                | 1 | P1 | 350000000 | VND |
                | 2 | P2 | 400000000 | VND |
                | 3 | P3 | 68000 | USD |
                | | %s | %s |
                """.formatted(label, total)));
    }
}
