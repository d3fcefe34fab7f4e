package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.reporting.Field;
import tonghop.domain.rulebook.Rulebook;
import tonghop.pipeline.Office;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Rules;
import tonghop.pipeline.Sketch;
import tonghop.pipeline.read.Origin;

/** Where a column's unit is doubted by nothing in its table: last year's total and the size of projects. */
class UnitWitnessTest {

    private static final Origin IN_2023 = new Origin("bao cao.xlsx", "2023");

    @Test
    void the_one_unit_that_comes_near_to_last_year_is_proposed_and_nothing_is_held() {
        var reviewed = column("tỷ đồng", lastYear(150_000_000), Office.rulebook(), "45", "12", "85");

        assertThat(reviewed.totals()).containsExactly("committed VND=142000000000");
        assertThat(reviewed.findings())
                .containsExactly(
                        "WARNING aid-far-from-last-year VT! \"\"",
                        "WARNING unit-suspect VT!A4 \"Đơn vị tính: tỷ đồng\"");
        assertThat(reviewed.arguments("unit-suspect"))
                .containsExactly("A4 [C6:C8, x1/1000, ÷1.000, 3, C, 142.000.000.000 VND, 142.000.000 VND,"
                        + " 141.858.000.000 VND, , , , , SLIP_LAST_YEAR,  150.000.000 VND, ]");
        assertThat(reviewed.offered(new Origin("a.xlsx", "", "0")))
                .extracting(line -> line.at() + " " + line.value())
                .containsExactly("C6:C8 x1/1000", "C6:C8 x1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000L, 1_500_000_000L, 142_000_000_000L, 14_000_000_000_000L})
    void what_is_as_far_from_last_year_in_any_unit_or_not_far_at_all_is_no_evidence(long before) {
        var reviewed = column("tỷ đồng", lastYear(before), Office.rulebook(), "45", "12", "85");

        assertThat(reviewed.arguments("unit-suspect")).isEmpty();
    }

    @Test
    void last_year_says_nothing_where_the_office_does_not_compare() {
        Rulebook none = Rules.of("donor-missing | no | aid | info | present | donor | ");

        assertThat(column("tỷ đồng", lastYear(150_000_000), none, "45", "12", "85")
                        .findings())
                .isEmpty();
    }

    @Test
    void a_column_without_a_single_project_of_usual_size_is_held() {
        var reviewed = column("tỷ đồng", LastYear.UNKNOWN, Office.rulebook(), "450", "1200", "1050");

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.arguments("unit-slip"))
                .containsExactly("A4 [C6:C8, x1/1000, ÷1.000, 3, C, 2.700.000.000.000 VND, 2.700.000.000 VND,"
                        + " 2.697.300.000.000 VND, , , , SLIP_PROJECTS, , , ]");
    }

    @Test
    void disbursements_that_in_a_smaller_unit_would_not_make_up_a_year_have_one_unit_left() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: tỷ đồng
                | STT | Tên dự án | Giá trị giải ngân |
                | 1 | P1 | 300 |
                | 2 | P2 | 700 |
                | 3 | P3 | 420 |
                """));

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.arguments("unit-slip")).singleElement().asString().contains("x1/1000,");
    }

    @Test
    void a_column_of_mostly_unusual_projects_is_held_with_the_unit_that_mends_it() {
        var reviewed = column("tỷ đồng", LastYear.UNKNOWN, Office.rulebook(), "450", "1200", "85");

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.arguments("unit-slip")).singleElement().asString().contains("x1/1000,", "SLIP_PROJECTS");
    }

    @Test
    void unusual_projects_that_no_unit_mends_are_told_in_the_words_of_the_office() {
        var reviewed = column("đồng", LastYear.UNKNOWN, Office.rulebook(), "450000000000", "200000000000");

        assertThat(reviewed.findings()).containsExactly("WARNING projects-of-unusual-size VT!C6 \"450000000000\"");
        assertThat(reviewed.totals()).containsExactly("committed VND=650000000000");
    }

    @Test
    void where_two_units_give_projects_of_usual_size_both_are_offered_and_the_column_is_held() {
        var reviewed = column("tỷ đồng", LastYear.UNKNOWN, Office.rulebook(), "9000", "8000");

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.offered(new Origin("a.xlsx", "", "0")))
                .extracting(line -> line.value())
                .contains("x1/1000", "x1/1000000", "x1");
    }

    @Test
    void several_years_may_come_to_as_many_times_as_much() {
        var reviewed = Reviewed.of(new Sketch().sheet("VT", """
                LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH
                GIAI ĐOẠN 2017-2022
                Đơn vị tính: tỷ đồng
                | STT | Tên dự án | Giá trị cam kết |
                | 1 | P1 | 300 |
                | 2 | P2 | 450 |
                """), new Origin("a.xlsx", "2017-2022"));

        assertThat(reviewed.who()).isEqualTo("tra-vinh 2017-2022");
        assertThat(reviewed.findings()).isEmpty();
    }

    /** Of a project any small part may be paid out in a period. */
    @Test
    void small_disbursements_beside_large_ones_are_ordinary() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: triệu đồng
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | P1 | 450 | 0.35 |
                | 2 | P2 | 620 | 400  |
                | 3 | P3 | 300 | 0.2  |
                """));

        assertThat(reviewed.findings()).isEmpty();
    }

    @Test
    void the_office_sets_the_size_or_does_without() {
        Rulebook none = Rules.of("donor-missing | no | aid | info | present | donor | ");
        Rulebook large = Rules.of("mine | yes | aid | warning | usual-within | committed | 0 .. 5000 tỷ đồng");

        assertThat(column("tỷ đồng", LastYear.UNKNOWN, none, "450", "1200").findings())
                .isEmpty();
        assertThat(column("tỷ đồng", LastYear.UNKNOWN, large, "450", "1200").findings())
                .isEmpty();
    }

    private static LastYear lastYear(long committed) {
        return (member, period, section, measure) ->
                measure == Field.COMMITTED ? Optional.of(committed) : Optional.empty();
    }

    private static Reviewed column(String unit, LastYear lastYear, Rulebook rules, String... amounts) {
        String rows = IntStream.range(0, amounts.length)
                .mapToObj(at -> "| " + (at + 1) + " | Dự án số " + at + " | " + amounts[at] + " |")
                .collect(Collectors.joining("\n"));
        Sketch sketch = Sketch.of("VT", """
                Đơn vị tính: %s
                | STT | Tên dự án | Giá trị cam kết |
                """.formatted(unit) + rows);
        return Reviewed.of(sketch, IN_2023, rules, lastYear);
    }
}
