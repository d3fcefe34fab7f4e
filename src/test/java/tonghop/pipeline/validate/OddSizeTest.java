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

/** Digits too many or too few, and the wrong currency, where the heading counts single đồng or each row names its currency. */
class OddSizeTest {

    private static final Origin ORIGIN = new Origin("bao cao.xlsx", "2023", "0f");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "387325000, ''",
        "387325000000, size-slip ÷1.000",
        "40000000000, ''",
        "387325, cell-suspect ×1.000",
        "950000000000, size-slip ÷1.000"
    })
    void a_cell_of_a_column_in_dong_is_weighed_by_its_size(String written, String told) {
        assertThat(told(column("Giá trị cam kết (đồng)", "350000000", "200000000", "90000000", written, "410000000")))
                .isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"12686.52, ''", "12686520, size-slip ÷1.000", "31000000, size-slip ÷1.000", "12, cell-suspect ×1.000"})
    void a_cell_of_a_column_in_dollars_is_weighed_by_its_size(String written, String told) {
        assertThat(told(column("Giá trị cam kết (USD)", "25000", "8000", "30000", written, "19000")))
                .isEqualTo(told);
    }

    @Test
    void a_project_of_no_usual_size_is_told_even_alone_and_counts() {
        var reviewed = column("Giá trị cam kết (đồng)", "387325000000");

        assertThat(told(reviewed)).isEqualTo("size-suspect ÷1.000");
        assertThat(reviewed.totals()).containsExactly("committed VND=387325000000");
        assertThat(reviewed.arguments("size-suspect"))
                .singleElement()
                .asString()
                .contains("387.325.000 VND (÷1.000), 386.937.675.000 VND, ODD_SIZE");
    }

    /** No cell is held by one finding and counted by the next. */
    @Test
    void an_amount_beyond_all_aid_is_told_once_with_what_it_may_be() {
        assertThat(currencies("20000000000 | USD").findings()).containsExactly("ERROR size-slip VT!C5 \"20000000000\"");
    }

    @Test
    void large_projects_among_large_ones_raise_no_alarm() {
        assertThat(column("Giá trị cam kết (USD)", "3100000", "2800000", "1900000", "3500000", "5200000")
                        .findings())
                .isEmpty();
    }

    /** Neither amount is beyond what a project can have, but the two of the row and the column say the same. */
    @Test
    void a_disbursement_far_from_the_others_and_from_its_commitment_is_held() {
        var reviewed = both("82000000000");

        assertThat(told(reviewed)).isEqualTo("size-slip ÷1.000");
        assertThat(reviewed.totals()).containsExactly("committed VND=560000000", "disbursed VND=430000000");
        assertThat(told(both("82000000"))).isEmpty();
    }

    @Test
    void a_slip_is_seen_in_a_column_whose_rows_name_their_currency() {
        assertThat(told(currencies("210000000000 | VND"))).isEqualTo("size-slip ÷1.000");
        assertThat(told(currencies("9500000 | USD"))).isEqualTo("size-suspect ÷1.000");
        assertThat(told(currencies("210000000 | VND"))).isEmpty();
    }

    @Test
    void dong_that_are_called_dollars_are_held_as_dong() {
        var reviewed = currencies("387325000 | USD");

        assertThat(told(reviewed)).isEqualTo("size-slip VND");
        assertThat(reviewed.totals()).containsExactly("committed USD=7841.98", "committed VND=790000000");
    }

    @Test
    void a_column_of_dong_under_dollars_is_held() {
        assertThat(column("Giá trị cam kết (USD)", "350000000", "200000000", "90000000")
                        .totals())
                .isEmpty();
    }

    @Test
    void what_makes_the_declared_total_is_held_though_its_size_is_usual() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) |
                | 1 | P1 | 35000000000 |
                | 2 | P2 | 20000000 |
                | 3 | P3 | 90000000 |
                | | Tổng cộng | 145000000 |
                """), ORIGIN);

        assertThat(reviewed.totals()).containsExactly("committed VND=110000000");
        assertThat(reviewed.arguments("size-slip")).singleElement().asString().contains("ODD_TOTAL");
    }

    @Test
    void a_person_can_settle_it_either_way() {
        var asked = currencies("387325000 | USD");

        assertThat(decided(asked, 0).totals()).containsExactly("committed USD=387332841.98", "committed VND=790000000");
        assertThat(decided(asked, 1).totals()).containsExactly("committed USD=7841.98", "committed VND=1177325000");
    }

    /** A currency in the cell says nothing of its zeros. */
    @ParameterizedTest
    @CsvSource({"167 đồng, 100275000 VNĐ, C5", "'15,74 USD', '15.113,82 USD', C5"})
    void an_amount_with_its_currency_may_have_lost_its_zeros_as_well(String committed, String disbursed, String cell) {
        Reviewed reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | P1 | %s | %s |
                | 2 | P2 | 469900000 đồng | 366522000 đồng |
                | 3 | P3 | 57900000 đồng | 42267000 đồng |
                | 4 | P4 | 81300000 đồng | 71267000 đồng |
                """.formatted(committed, disbursed)));

        assertThat(reviewed.findings()).singleElement().asString().startsWith("ERROR size-slip VT!" + cell);
    }

    private static Reviewed decided(Reviewed asked, int which) {
        Decision offer = asked.offered(ORIGIN).get(which);
        return currencies("387325000 | USD", new Decisions(List.of(signed(offer))));
    }

    private static Decision signed(Decision offer) {
        return new Decision(
                2,
                offer.file(),
                offer.sha256(),
                offer.member(),
                offer.kind(),
                offer.sheet(),
                offer.at(),
                offer.found(),
                offer.value(),
                "theo công văn",
                "Lan",
                "2024-02-01");
    }

    private static String told(Reviewed reviewed) {
        return reviewed.examination().findings().stream()
                .filter(finding -> finding.ruleId().matches("(size|cell)-.*"))
                .map(finding -> finding.ruleId() + " " + finding.arguments().get(0))
                .reduce("", String::concat);
    }

    private static Reviewed column(String heading, String... cells) {
        StringBuilder table = new StringBuilder("| STT | Tên dự án | " + heading + " |\n");
        for (int row = 0; row < cells.length; row++) {
            table.append("| " + (row + 1) + " | P" + (row + 1) + " | " + cells[row] + " |\n");
        }
        return Reviewed.of(Sketch.of("VT", table.toString()), ORIGIN);
    }

    private static Reviewed both(String disbursed) {
        return Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) | Giá trị giải ngân (đồng) |
                | 1 | P1 | 168000000 | %s |
                | 2 | P2 | 300000000 | 210000000 |
                | 3 | P3 | 90000000 | 80000000 |
                | 4 | P4 | 80000000 | 70000000 |
                | 5 | P5 | 90000000 | 70000000 |
                """.formatted(disbursed)), ORIGIN);
    }

    private static Reviewed currencies(String odd) {
        return currencies(odd, Decisions.NONE);
    }

    private static Reviewed currencies(String odd, Decisions decisions) {
        return Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết | Loại tiền |
                | 1 | P1 | %s |
                | 2 | P2 | 7841.98 | USD |
                | 3 | P3 | 350000000 | VND |
                | 4 | P4 | 200000000 | VND |
                | 5 | P5 | 240000000 | VND |
                """.formatted(odd)), ORIGIN, decisions);
    }
}
