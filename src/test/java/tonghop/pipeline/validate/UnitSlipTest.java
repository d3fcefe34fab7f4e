package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.decision.UnitFactor;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;
import tonghop.pipeline.read.Origin;

/** A heading's unit is weighed against what else the report says; nothing is changed, one factor is proposed. */
class UnitSlipTest {

    @Test
    void dong_under_a_heading_of_million_are_held_with_the_one_factor_and_the_money_at_stake() {
        var reviewed = column("triệu đồng", "450000000", "1200000000", "85000000");

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.arguments("unit-slip"))
                .containsExactly(
                        "A4 [C6:C8, x1/1000000, ÷1.000.000, 3, C, 1.735.000.000.000.000 VND, 1.735.000.000 VND,"
                                + " 1.734.998.265.000.000 VND, SLIP_SIZE, , , , , , ]");
        assertThat(reviewed.entries()).hasSize(3).allMatch(entry -> entry.contains(" HELD"));
        assertThat(reviewed.findings()).hasSize(1);
    }

    @Test
    void million_under_a_heading_of_dong_are_held_also_where_a_fraction_stands_among_them() {
        var reviewed = column("đồng", "450", "1200.5", "85");

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.arguments("unit-slip"))
                .containsExactly("A4 [C6:C8, x1000000, ×1.000.000, 3, C, SLIP_SOME_READ, 1.735.500.000 VND,"
                        + " 1.735.499.465 VND, SLIP_SIZE, , , , , , ]");
        assertThat(reviewed.findings()).hasSize(1);
    }

    @Test
    void where_no_amount_can_be_read_no_sum_is_told() {
        var reviewed = column("đồng", "450.5", "1200.5", "85.25");

        assertThat(reviewed.arguments("unit-slip")).singleElement().asString().contains("SLIP_NONE_READ");
    }

    @Test
    void a_total_that_agrees_in_another_unit_is_evidence_but_no_proof() {
        var reviewed = table("nghìn đồng", "| 1 | P1 | 45000 |", "| 2 | P2 | 80000 |", "|  | Tổng cộng | 125000000 |");

        assertThat(reviewed.totals()).containsExactly("committed VND=125000000");
        assertThat(reviewed.arguments("unit-suspect"))
                .singleElement()
                .asString()
                .contains("SLIP_TOTAL");
    }

    @Test
    void two_rows_in_both_currencies_prove_the_unit_of_the_rows_in_one() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (nghìn đồng) | Giá trị cam kết (USD) |
                | 1 | P1 | 2380000000 | 100000 |
                | 2 | P2 | 1190000000 | 50000  |
                | 3 | P3 | 500000000  |        |
                """));

        assertThat(reviewed.entries()).allMatch(entry -> entry.contains("HELD"));
        assertThat(reviewed.arguments("unit-slip")).singleElement().asString().contains("x1/1000,", "SLIP_RATES");
    }

    @Test
    void one_cell_below_all_aid_is_held_and_the_others_count() {
        var reviewed = column("đồng", "450000000", "350", "1200000000");

        assertThat(reviewed.totals()).containsExactly("committed VND=1650000000");
        assertThat(reviewed.arguments("cell-slip"))
                .containsExactly(
                        "C7 [×1.000.000, 350 VND, 350.000.000 VND, 349.999.650 VND, , 350 VND, 350.000.000 VND]");
    }

    @Test
    void a_cell_that_makes_the_total_in_another_unit_is_held() {
        var reviewed = table(
                "triệu đồng", "| 1 | P1 | 450 |", "| 2 | P2 | 350000 |", "| 3 | P3 | 200 |", "|  | Tổng cộng | 1000 |");

        assertThat(reviewed.arguments("cell-slip")).singleElement().asString().contains("÷1.000,", "SLIP_TOTAL");
    }

    @Test
    void where_more_than_one_unit_is_possible_all_of_them_are_named() {
        var reviewed = column("đồng", "450", "85");

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.offered(new Origin("a.xlsx", "", "0")))
                .extracting(line -> line.at() + " " + line.value())
                .contains("C6:C7 x1000000", "C6:C7 x1");
    }

    @Test
    void a_large_project_among_small_ones_is_left_alone() {
        var reviewed = column("đồng", "25000000", "38000000", "41000000", "52000000000");

        assertThat(reviewed.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"đồng", "nghìn đồng", "triệu đồng", "tỷ đồng", "USD"})
    void no_amount_with_a_unit_of_its_own_hangs_on_the_heading(String unit) {
        var reviewed = column(unit.equals("USD") ? "đồng" : unit, "450 triệu đồng", "1,2 tỷ đồng");

        assertThat(reviewed.examination().findings())
                .extracting(finding -> finding.rule().id())
                .doesNotContain("unit-slip", "unit-suspect", "unit-unclear", "cell-slip", "cell-suspect");
    }

    /** Ordinary columns: amounts of a union from some million to some ten billion đồng, in the unit that the heading says. */
    @ParameterizedTest
    @MethodSource("seeds")
    void an_ordinary_column_raises_no_alarm(long seed) {
        List<Long> dong = amounts(new Random(seed));

        for (Said said : Said.values()) {
            assertThat(column(said.unit, cells(dong, said)).findings())
                    .as(said + " " + dong)
                    .isEmpty();
        }
    }

    /** A column in đồng under a heading of million, and the other way round: no đồng counts, and the factor is the right one. */
    @ParameterizedTest
    @MethodSource("seeds")
    void a_column_in_another_unit_than_its_heading_never_counts(long seed) {
        List<Long> dong = amounts(new Random(seed));

        var asMillion = column(Said.MILLION.unit, cells(dong, Said.DONG));
        var asDong = column(Said.DONG.unit, cells(dong, Said.MILLION));

        assertThat(asMillion.totals()).as("under triệu " + dong).isEmpty();
        assertThat(asMillion.arguments("unit-slip")).as(dong.toString()).allMatch(told -> told.contains("x1/1000000,"));
        assertThat(asDong.totals()).as("under đồng " + dong).isEmpty();
        assertThat(asDong.arguments("unit-slip")).as(dong.toString()).allMatch(told -> told.contains("x1000000,"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @CsvSource({"x1000,3", "×1.000,3", "x1/1000000,-6", "x1,0", "X1000000000,9"})
    void a_factor_is_read_as_it_is_written(String text, int zeros) {
        assertThat(UnitFactor.of(text)).contains(new UnitFactor(zeros));
    }

    private enum Said {
        DONG("đồng", 0),
        THOUSAND("nghìn đồng", 3),
        MILLION("triệu đồng", 6);

        private final String unit;
        private final int zeros;

        Said(String unit, int zeros) {
            this.unit = unit;
            this.zeros = zeros;
        }
    }

    private static List<Long> amounts(Random random) {
        return IntStream.range(0, 2 + random.nextInt(30))
                .mapToObj(at ->
                        5_000_000L * Math.round(Math.pow(10, random.nextDouble() * 3.3)) + 1_000L * random.nextInt(999))
                .toList();
    }

    private static String[] cells(List<Long> dong, Said said) {
        return dong.stream()
                .map(amount -> BigDecimal.valueOf(amount)
                        .movePointLeft(said.zeros)
                        .stripTrailingZeros()
                        .toPlainString())
                .toArray(String[]::new);
    }

    private static Reviewed column(String unit, String... amounts) {
        return table(
                unit,
                IntStream.range(0, amounts.length)
                        .mapToObj(at -> "| " + (at + 1) + " | Dự án số " + at + " | " + amounts[at] + " |")
                        .toArray(String[]::new));
    }

    private static Reviewed table(String unit, String... rows) {
        return Reviewed.of(
                Sketch.of("VT", """
                Đơn vị tính: %s
                | STT | Tên dự án | Giá trị cam kết |
                """.formatted(unit) + List.of(rows).stream().collect(Collectors.joining("\n"))));
    }
}
