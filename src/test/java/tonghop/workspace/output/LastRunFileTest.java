package tonghop.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.Night;
import tonghop.run.Night.Told;
import tonghop.run.ReconciliationFailed;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;

class LastRunFileTest {

    private static final ZonedDateTime ONE = ZonedDateTime.parse("2026-11-22T01:00:00.123+07:00[Asia/Ho_Chi_Minh]");

    @TempDir
    Path output;

    @Test
    void the_morning_finds_when_it_ran_and_how_it_ended() throws Exception {
        RunResult done =
                new RunResult(ReportingPeriod.year(2022), Ending.PUBLISHED, List.of(), List.of(), List.of(), List.of());
        LastRunFile file = new LastRunFile(output.resolve("not yet there"));
        file.note(new Night(ONE, ONE, List.of()));

        file.note(new Night(
                ONE,
                ONE.plusSeconds(90),
                List.of(
                        new Told.Done(done),
                        new Told.Failed("2023", new ReconciliationFailed(List.of("kho 1 \"và\" 2"))))));

        assertThat(output.resolve("not yet there/last-run.json")).hasContent("""
                {
                  "started": "2026-11-22T01:00:00+07:00",
                  "ended": "2026-11-22T01:01:30+07:00",
                  "zone": "Asia/Ho_Chi_Minh",
                  "exit_code": 5,
                  "periods": [
                    {
                      "period": "2022",
                      "outcome": "published",
                      "files": 0,
                      "members": 0,
                      "rows_held": 0
                    },
                    {
                      "period": "2023",
                      "outcome": "failed",
                      "reason": "kho 1 \\"và\\" 2"
                    }
                  ]
                }
                """);
        try (var files = Files.list(output.resolve("not yet there"))) {
            assertThat(files).hasSize(1);
        }
    }
}
