package tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;

/** The whole job over the sample: reports in, what must be found in them out, exactly. */
class ConsolidationSpec {

    /** One run for all tests: JUnit sets it before any of them. */
    @TempDir
    @SuppressWarnings("NonFinalStaticField")
    private static Path workspace;

    @BeforeAll
    static void consolidate_every_period_of_the_sample() throws IOException {
        copy(Path.of("input"), workspace.resolve("input"));
        // in the order of time: what is published of an earlier period is news for the later ones
        Truth.all().stream().map(Truth::period).distinct().sorted().forEach(trial()::run);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_total_and_every_count_of_a_report_is_found(Truth report) {
        Map<String, BigDecimal> totals = totals(report);

        assertThat(report.figures())
                .allSatisfy((measure, value) -> assertThat(totals.getOrDefault(measure, BigDecimal.ZERO))
                        .as(measure)
                        .isEqualByComparingTo(value));
        assertThat(totals.keySet().stream().filter(ConsolidationSpec::isAidReceived))
                .as("aid in no other currency")
                .allMatch(report.figures()::containsKey);
    }

    static List<Truth> reports() {
        return Truth.all();
    }

    @Test
    void a_year_takes_the_best_report_of_each_member_and_says_which() {
        RunResult result = trial().run("2022");

        assertThat(result.totals())
                .extracting(line -> line.name() + " " + line.covers())
                .containsExactly("Bắc Giang 2022", "Trà Vinh 2022-9M");
    }

    @Test
    void nine_months_are_compared_with_the_plan_of_a_year_and_it_says_so() {
        assertThat(trial().csv("2022-9M", "findings.csv"))
                .filteredOn(finding -> finding.get("rule").equals("plan-compared-with-part-of-year"))
                .extracting(finding -> finding.get("member"))
                .containsExactly("tra-vinh");
    }

    @Test
    void a_second_run_after_success_changes_no_byte() {
        Map<String, String> before = trial().published("2023");

        RunResult again = trial().run("2023");

        assertThat(again.ending()).isEqualTo(Ending.NOTHING_NEW);
        assertThat(trial().published("2023")).isEqualTo(before).isNotEmpty();
    }

    @Test
    void nothing_is_written_into_the_input() {
        assertThat(Trial.contents(workspace.resolve("input"))).isEqualTo(Trial.contents(Path.of("input")));
    }

    private static Trial trial() {
        return new Trial(workspace);
    }

    private static boolean isAidReceived(String measure) {
        return measure.startsWith("aid committed") || measure.startsWith("aid disbursed");
    }

    private static Map<String, BigDecimal> totals(Truth report) {
        return trial().csv(report.period(), "totals.csv").stream()
                .filter(line -> line.get("code").equals(report.code()))
                .collect(Collectors.toMap(ConsolidationSpec::measure, line -> new BigDecimal(line.get("value"))));
    }

    private static String measure(CSVRecord line) {
        return String.join(" ", line.get("section"), line.get("measure"), line.get("currency"))
                .strip();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
