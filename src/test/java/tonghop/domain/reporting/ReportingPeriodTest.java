package tonghop.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023, YEAR, 2023-01-01, 2023-12-31, 12",
        "2022-9M, MONTHS, 2022-01-01, 2022-09-30, 9",
        "2023-H1, HALF, 2023-01-01, 2023-06-30, 6",
        "2023-H2, HALF, 2023-07-01, 2023-12-31, 6",
        "2023-Q1, QUARTER, 2023-01-01, 2023-03-31, 3",
        "2023-Q2, QUARTER, 2023-01-01, 2023-06-30, 6",
        "2017-2022, SPAN, 2017-01-01, 2022-12-31, 72",
    })
    void a_label_says_kind_and_days(
            String label, ReportingPeriod.Kind kind, LocalDate from, LocalDate until, int months) {
        ReportingPeriod period = period(label);

        assertThat(period.label()).isEqualTo(label);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.window()).isEqualTo(new Window(from, until));
        assertThat(period.months()).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({"2022-9m, 2022-9M", " 2023-q2 , 2023-Q2", "2023-6M, 2023-H1", "2023-12M, 2023", "2023-3M, 2023-Q1"})
    void one_period_has_one_label(String typed, String label) {
        assertThat(period(typed).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "1823",
                "2023-13M",
                "2023-0M",
                "2023-H3",
                "2023-Q5",
                "2022-2022",
                "2023-2022",
                "2023 9M",
                "x"
            })
    void what_is_no_label_is_no_period(String text) {
        assertThat(ReportingPeriod.parse(text)).isEmpty();
    }

    @Test
    void a_span_runs_forwards() {
        assertThatThrownBy(() -> ReportingPeriod.span(2022, 2022)).hasMessageContaining("2022-2022");
    }

    @Test
    void a_shifted_window_is_still_the_same_period() {
        ReportingPeriod shifted =
                period("2023").over(new Window(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 12, 14)));

        assertThat(shifted).isEqualTo(period("2023")).hasSameHashCodeAs(period("2023"));
        assertThat(shifted.window()).isNotEqualTo(period("2023").window());
        assertThat(shifted).isNotEqualTo(period("2023-9M"));
    }

    @Test
    void a_year_is_answered_by_its_parts_that_count_from_its_start() {
        assertThat(Stream.of("2022", "2022-9M", "2022-H1", "2022-Q3", "2022-H2", "2021", "2017-2022", "2023-9M")
                        .filter(label -> period(label).answers(period("2022"))))
                .containsExactly("2022", "2022-9M", "2022-H1", "2022-Q3");
    }

    @Test
    void a_second_half_concerns_its_year_though_it_does_not_answer_it() {
        assertThat(Stream.of("2022", "2022-9M", "2022-H2", "2021-H2", "2021", "2017-2022", "2022-2023")
                        .filter(label -> period(label).concerns(period("2022"))))
                .containsExactly("2022", "2022-9M", "2022-H2");
        assertThat(period("2022-H2").concerns(period("2022-H1"))).isFalse();
        assertThat(period("2022-H2").concerns(period("2022-H2"))).isTrue();
    }

    @Test
    void a_part_or_a_span_is_answered_by_itself_alone() {
        assertThat(period("2022-9M").answers(period("2022-9M"))).isTrue();
        assertThat(period("2022").answers(period("2022-9M"))).isFalse();
        assertThat(period("2022-H1").answers(period("2022-9M"))).isFalse();
        assertThat(period("2022").answers(period("2017-2022"))).isFalse();
    }

    @Test
    void the_best_report_is_the_year_else_the_most_months() {
        assertThat(Stream.of("2022-Q1", "2022-H1", "2022-Q3", "2022", "2022-8M", "2022-9M")
                        .map(ReportingPeriodTest::period)
                        .sorted(ReportingPeriod.bestFirst())
                        .map(ReportingPeriod::label))
                .containsExactly("2022", "2022-9M", "2022-8M", "2022-H1", "2022-Q3", "2022-Q1");
    }

    @Test
    void periods_stand_in_the_order_of_time() {
        assertThat(Stream.of("2023", "2017-2022", "2022-H2", "2022-9M", "2022", "2022-Q1", "2023-Q2", "2023-H1")
                        .map(ReportingPeriodTest::period)
                        .sorted()
                        .map(ReportingPeriod::label))
                .containsExactly("2017-2022", "2022-Q1", "2022-9M", "2022-H2", "2022", "2023-Q2", "2023-H1", "2023");
    }

    private static ReportingPeriod period(String label) {
        return ReportingPeriod.parse(label).orElseThrow();
    }
}
