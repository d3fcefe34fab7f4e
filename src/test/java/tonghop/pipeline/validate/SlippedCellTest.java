package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;

/** One cell among few in another unit is proposed for the cell; only what explains the cells of a column, for the column. */
class SlippedCellTest {

    private static final BigDecimal DONG_PER_DOLLAR = new BigDecimal("23.8");
    private static final List<Integer> MILLIONS = List.of(450, 350, 200, 1250, 90, 600, 310, 75, 820, 140);

    /** What is drawn from a figure that nobody takes for true is no second mistake. */
    @ParameterizedTest
    @CsvSource({
        "đồng, 000000, 45000, 132999000, ERROR cell-slip",
        "triệu đồng, '', 871367040, 132, ERROR cell-slip",
        "đồng, 000000, -309300000, 132999000, WARNING amount-negative"
    })
    void nothing_is_said_besides_of_a_figure_in_doubt(
            String unit, String zeros, String committed, String disbursed, String told) {
        String others = IntStream.range(0, 5)
                .mapToObj(at -> row(at, MILLIONS.get(at) + zeros, MILLIONS.get(at) + zeros + " |"))
                .collect(Collectors.joining("\n"));
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: %s
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                %s
                | 6 | P6 | %s | %s |
                """.formatted(unit, others, committed, disbursed)));

        assertThat(reviewed.findings()).containsExactly(told + " VT!C11 \"" + committed + "\"");
    }

    /** The second of so many cells under "triệu đồng" is written so many powers of ten too large. */
    @ParameterizedTest(name = "{0} cells, 10^{1}, {2}: {3} {4}")
    @CsvSource({
        "2, 3, TOTAL, cell-slip, SLIP_TOTAL",
        "3, 3, TOTAL, cell-slip, SLIP_TOTAL",
        "4, 3, TOTAL, cell-slip, SLIP_TOTAL",
        "5, 3, TOTAL, cell-slip, SLIP_TOTAL",
        "10, 3, TOTAL, cell-slip, SLIP_TOTAL",
        "2, 6, TOTAL, cell-slip, SLIP_TOTAL",
        "3, 6, TOTAL, cell-slip, SLIP_TOTAL",
        "4, 6, TOTAL, cell-slip, SLIP_TOTAL",
        "5, 6, TOTAL, cell-slip, SLIP_TOTAL",
        "10, 6, TOTAL, cell-slip, SLIP_TOTAL",
        "2, -3, TOTAL, cell-slip, SLIP_TOTAL",
        "3, -3, TOTAL, cell-slip, SLIP_TOTAL",
        "4, -3, TOTAL, cell-slip, SLIP_TOTAL",
        "5, -3, TOTAL, cell-slip, SLIP_TOTAL",
        "10, -3, TOTAL, cell-slip, SLIP_TOTAL",
        "2, 3, USD, cell-slip, SLIP_RATES",
        "3, 3, USD, cell-slip, SLIP_RATES",
        "4, 3, USD, cell-slip, SLIP_RATES",
        "5, 3, USD, cell-slip, SLIP_RATES",
        "10, 3, USD, cell-slip, SLIP_RATES",
        "2, 6, USD, cell-slip, SLIP_RATES",
        "3, 6, USD, cell-slip, SLIP_RATES",
        "4, 6, USD, cell-slip, SLIP_RATES",
        "5, 6, USD, cell-slip, SLIP_RATES",
        "10, 6, USD, cell-slip, SLIP_RATES",
        "2, -3, USD, cell-slip, SLIP_RATES",
        "3, -3, USD, cell-slip, SLIP_RATES",
        "4, -3, USD, cell-slip, SLIP_RATES",
        "5, -3, USD, cell-slip, SLIP_RATES",
        "10, -3, USD, cell-slip, SLIP_RATES",
        "2, 6, NOTHING, cell-slip, ''",
        "3, 6, NOTHING, cell-slip, ''",
        "4, 6, NOTHING, cell-slip, ''",
        "5, 6, NOTHING, cell-slip, ''",
        "10, 6, NOTHING, cell-slip, ''",
        "2, 3, NOTHING, size-slip, ''",
        "3, 3, NOTHING, size-slip, ''",
        "4, 3, NOTHING, size-slip, ''",
        "2, -3, NOTHING, cell-suspect, ''",
        "3, -3, NOTHING, cell-suspect, ''",
        "4, -3, NOTHING, cell-suspect, ''",
        "5, 3, NOTHING, size-slip, ''",
        "10, 3, NOTHING, size-slip, ''",
        "5, -3, NOTHING, cell-suspect, ''",
        "10, -3, NOTHING, cell-suspect, ''"
    })
    void a_slipped_cell_is_proposed_for_the_cell(int cells, int zeros, Beside beside, String rule, String evidence) {
        var reviewed = reviewed(cells, 1, zeros, beside);

        assertThat(slips(reviewed)).as(reviewed.findings().toString()).containsExactly(rule);
        assertThat(reviewed.arguments(rule))
                .singleElement()
                .asString()
                .startsWith("C7 [" + (zeros == 3 ? "÷1.000," : zeros == 6 ? "÷1.000.000," : "×1.000,"))
                .contains("350.000.000 VND")
                .contains(evidence);
        assertThat(reviewed.entries().stream().filter(entry -> entry.contains("HELD")))
                .hasSize(rule.endsWith("-slip") ? 1 : 0);
    }

    /** All cells are: where the amounts cannot be aid, or something else proves it, the column waits. */
    @ParameterizedTest(name = "{0} cells, 10^{1}, {2}: {3} {4}")
    @CsvSource({
        "2, 3, NOTHING, unit-slip, x1/1000",
        "3, 3, NOTHING, unit-slip, x1/1000",
        "4, 3, NOTHING, unit-slip, x1/1000",
        "2, -3, NOTHING, unit-slip, x1000",
        "3, -3, NOTHING, unit-slip, x1000",
        "2, 6, NOTHING, unit-slip, x1/1000000",
        "3, 6, NOTHING, unit-slip, x1/1000000",
        "5, 6, NOTHING, unit-slip, x1/1000000",
        "10, 6, NOTHING, unit-slip, x1/1000000",
        "2, 6, TOTAL, unit-slip, x1/1000000",
        "3, 6, TOTAL, unit-slip, x1/1000000",
        "2, 3, USD, unit-slip, x1/1000",
        "3, 3, USD, unit-slip, x1/1000",
        "10, 3, USD, unit-slip, x1/1000",
        "2, -3, USD, unit-slip, x1000",
        "4, -3, USD, unit-slip, x1000"
    })
    void a_slipped_column_is_proposed_for_the_column(int cells, int zeros, Beside beside, String rule, String factor) {
        var reviewed = reviewed(cells, cells, zeros, beside);

        assertThat(slips(reviewed).get(0)).as(reviewed.findings().toString()).isEqualTo(rule);
        assertThat(reviewed.arguments(rule)).singleElement().asString().contains(factor + ",");
        assertThat(reviewed.entries()).allMatch(entry -> entry.contains("HELD"));
    }

    @Test
    void two_of_four_cells_in_another_unit_are_two_cells() {
        var reviewed = column("450", "200", "45000000", "300000000");

        assertThat(slips(reviewed)).containsExactly("cell-slip", "cell-slip");
        assertThat(reviewed.totals()).containsExactly("committed VND=650000000");
    }

    @Test
    void three_of_four_cells_are_the_column_and_nothing_counts() {
        var reviewed = column("45000000", "200000000", "300000000", "450");

        assertThat(reviewed.totals()).isEmpty();
    }

    /** One of them alone is beyond all aid; that the others are ordinary is said by no one. */
    @Test
    void a_column_whose_other_cells_would_be_enormous_waits_as_a_whole() {
        var reviewed = column("450000", "12000000", "85000", "50000");

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.arguments("unit-slip")).singleElement().asString().contains("x1/1000,");
    }

    private enum Beside {
        NOTHING,
        TOTAL,
        USD
    }

    private static List<String> slips(Reviewed reviewed) {
        return reviewed.examination().findings().stream()
                .map(finding -> finding.ruleId())
                .filter(rule -> rule.startsWith("unit-") || rule.startsWith("cell-") || rule.startsWith("size-"))
                .toList();
    }

    private static Reviewed column(String... cells) {
        return table(
                "",
                IntStream.range(0, cells.length)
                        .mapToObj(at -> row(at, cells[at], ""))
                        .toList());
    }

    private static Reviewed reviewed(int cells, int slipped, int zeros, Beside beside) {
        List<String> rows = IntStream.range(0, cells)
                .mapToObj(at -> row(
                        at,
                        slipped == cells || at == 1
                                ? BigDecimal.valueOf(MILLIONS.get(at))
                                        .scaleByPowerOfTen(zeros)
                                        .stripTrailingZeros()
                                        .toPlainString()
                                : MILLIONS.get(at).toString(),
                        beside == Beside.USD ? dollars(MILLIONS.get(at)) : ""))
                .collect(Collectors.toCollection(ArrayList::new));
        if (beside == Beside.TOTAL) {
            int sum = MILLIONS.subList(0, cells).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            rows.add("|  | Tổng cộng | " + sum + " |");
        }
        return table(beside == Beside.USD ? " Giá trị cam kết (USD) |" : "", rows);
    }

    private static String dollars(int million) {
        return BigDecimal.valueOf(million)
                        .movePointRight(3)
                        .divide(DONG_PER_DOLLAR, 0, RoundingMode.HALF_UP)
                        .toPlainString()
                + " |";
    }

    private static String row(int at, String amount, String more) {
        return "| " + (at + 1) + " | Dự án số " + at + " | " + amount + " | " + more;
    }

    private static Reviewed table(String columns, List<String> rows) {
        String heading = columns.isEmpty() ? "Giá trị cam kết" : "Giá trị cam kết (triệu đồng)";
        return Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: triệu đồng
                | STT | Tên dự án | %s |%s
                """.formatted(heading, columns) + String.join("\n", rows)));
    }
}
