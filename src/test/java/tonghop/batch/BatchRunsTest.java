package tonghop.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;
import tonghop.run.InDong;
import tonghop.run.Progress;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.Runs;

class BatchRunsTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);

    @TempDir
    Path workspace;

    private Office office;

    @BeforeEach
    void three_reports() {
        office = new Office(workspace)
                .file("2022/an giang.txt", "report an-giang 2022", "500000000 VND", "20000 USD", "note")
                .file("2022/sub/da nang.txt", "report da-nang 2022", "1 VND held", "2 VND")
                .file("2022-9M/tra vinh.txt", "report tra-vinh 2022-9M", "16104216000 VND");
    }

    private static RunResult run(Office office, ReportingPeriod period) {
        try (Runs runs = office.open()) {
            return runs.run(period, Progress.SILENT);
        }
    }

    @Test
    void a_year_is_made_of_its_own_folder_and_of_its_parts() {
        RunResult result = run(office, YEAR);

        assertThat(result.ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(result.totals())
                .extracting(RunResult.MemberLine::name, RunResult.MemberLine::covers, line -> dong(line.committed()))
                .containsExactly(
                        tuple("An Giang", "2022", "965424250"),
                        tuple("Đà Nẵng", "2022", "2"),
                        tuple("Trà Vinh", "2022-9M", "16104216000"));
        assertThat(result.absent()).containsExactly("Vĩnh Long");
        assertThat(result.outputs()).containsExactly(office.output().resolve("2022/book.txt"));
        assertThat(result.isIncomplete()).isTrue();
    }

    @Test
    void a_second_run_finds_nothing_new() {
        run(office, YEAR);
        String before = office.published("2022");

        RunResult again = run(office, YEAR);

        assertThat(again.ending()).isEqualTo(Ending.NOTHING_NEW);
        assertThat(again.totals()).hasSize(3);
        assertThat(again.outputs()).containsExactly(office.output().resolve("2022/book.txt"));
        assertThat(office.published("2022")).isEqualTo(before);
    }

    @Test
    void what_somebody_damaged_in_the_output_is_published_again() throws IOException {
        run(office, YEAR);
        String before = office.published("2022");
        Files.delete(office.output().resolve("2022/book.txt"));

        assertThat(run(office, YEAR).ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(office.published("2022")).isEqualTo(before);
    }

    @Test
    void a_period_without_files_is_no_run() {
        assertThat(run(office, ReportingPeriod.year(2019)).ending()).isEqualTo(Ending.NO_FILES);
    }

    @Test
    void a_report_that_has_left_its_folder_still_counts() throws IOException {
        run(office, YEAR);
        office.remove("2022/an giang.txt");

        RunResult result = run(office, YEAR);

        assertThat(result.totals()).extracting(RunResult.MemberLine::name).contains("An Giang");
        assertThat(reason(result, "2022/an giang.txt")).contains("không còn trong thư mục");
    }

    @Test
    void a_correction_under_the_old_name_replaces_the_report_and_keeps_it_in_the_history() {
        run(office, YEAR);
        office.file("2022/an giang.txt", "report an-giang 2022", "7 VND");

        RunResult result = run(office, YEAR);

        assertThat(dong(result.totals().get(0).committed())).isEqualTo("7");
        assertThat(result.files())
                .filteredOn(file -> file.member().equals("an-giang"))
                .extracting(Submission::version, Submission::status)
                .containsExactlyInAnyOrder(
                        tuple(1, Submission.Status.SUPERSEDED), tuple(2, Submission.Status.ACCEPTED));
    }

    @Test
    void other_rules_read_everything_again_from_what_was_received() throws IOException {
        run(office, YEAR);
        office.remove("2022/an giang.txt");
        List<String> calls = Collections.synchronizedList(new ArrayList<>());

        RunResult result = run(office.under("other rules").with(calls::add), YEAR);

        assertThat(result.ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(result.totals()).hasSize(3);
        assertThat(calls).filteredOn("Staging.stage"::equals).hasSize(3);
    }

    @Test
    void a_file_that_was_read_before_is_not_read_again_for_another_period() {
        run(office, YEAR);
        List<String> calls = Collections.synchronizedList(new ArrayList<>());

        RunResult part = run(office.with(calls::add), ReportingPeriod.months(2022, 9));

        assertThat(part.totals()).extracting(RunResult.MemberLine::name).containsExactly("Trà Vinh");
        assertThat(calls).doesNotContain("Staging.stage");
    }

    @Test
    void a_fault_of_ours_in_one_file_is_told_and_stops_no_other() {
        office.file("2022/broken.txt", "report an-giang 2022", "not an amount");

        RunResult result = run(office, YEAR);

        assertThat(result.totals()).hasSize(3);
        assertThat(reason(result, "2022/broken.txt")).contains("lỗi không phải do đơn vị gửi");
    }

    @Test
    void a_file_that_is_no_workbook_is_set_aside_with_its_sentence() {
        office.file("2022/note.txt", "just words").file("2022/~$note.txt", "somebody");

        RunResult result = run(office, YEAR);

        assertThat(reason(result, "2022/note.txt")).startsWith("Tệp chỉ là văn bản thuần");
        assertThat(reason(result, "2022/~$note.txt")).contains("~$");
    }

    @Test
    void a_part_of_a_year_is_news_for_itself_and_for_the_year() {
        ReportingPeriod part = ReportingPeriod.months(2022, 9);
        try (Runs runs = office.open()) {
            assertThat(runs.withNews()).containsExactly(part, YEAR);

            runs.run(YEAR, Progress.SILENT);
            assertThat(runs.withNews()).containsExactly(part);

            runs.run(part, Progress.SILENT);
            assertThat(runs.withNews()).isEmpty();

            office.file("2022-9M/an giang.txt", "report an-giang 2022-9M", "1 VND");
            assertThat(runs.withNews()).containsExactly(part, YEAR);
        }
    }

    @Test
    void other_rules_are_news_for_every_period() {
        run(office, YEAR);

        try (Runs runs = office.under("other rules").open()) {
            assertThat(runs.withNews()).contains(YEAR);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_in_which_files_arrive_together_does_not_change_the_book(long seed, @TempDir Path other) {
        List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
        order.forEach(file -> sketched(office, file));
        run(office, YEAR);
        Collections.shuffle(order, new Random(seed));
        Office shuffled = new Office(other);

        order.forEach(file -> sketched(shuffled, file));
        shuffled.file("2022-9M/tra vinh.txt", "report tra-vinh 2022-9M", "16104216000 VND")
                .file("2022/sub/da nang.txt", "report da-nang 2022", "1 VND held", "2 VND")
                .file("2022/an giang.txt", "report an-giang 2022", "500000000 VND", "20000 USD", "note");
        run(shuffled, YEAR);

        assertThat(shuffled.published("2022")).isEqualTo(office.published("2022"));
    }

    private static void sketched(Office office, int file) {
        String signedOn = file % 2 == 0 ? "" : " 2023-01-0" + file;
        office.file("2022/v" + file + ".txt", "report vinh-long 2022" + signedOn, file + " VND");
    }

    private static String reason(RunResult result, String file) {
        return result.files().stream()
                .filter(one -> one.file().equals(file))
                .map(Submission::reason)
                .findFirst()
                .orElseThrow();
    }

    private static String dong(InDong amount) {
        return amount instanceof InDong.Whole whole ? whole.amount().amount().toPlainString() : "no rate";
    }
}
