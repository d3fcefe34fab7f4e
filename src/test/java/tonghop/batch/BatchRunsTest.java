package tonghop.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.reporting.ReportingPeriod;
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
                .extracting(RunResult.MemberLine::name, RunResult.MemberLine::covers, line -> line.committed()
                        .amount()
                        .toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("An Giang", "2022", "965424250"),
                        org.assertj.core.groups.Tuple.tuple("Đà Nẵng", "2022", "2"),
                        org.assertj.core.groups.Tuple.tuple("Trà Vinh", "2022-9M", "16104216000"));
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
}
