package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.run.Progress.Stage;

class MeterTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void a_file_gets_a_line_for_each_stage() {
        Meter meter = meter(Terminal.Screen.FILE);
        meter.begins(Stage.INTAKE, 0);
        meter.begins(Stage.INTAKE, 11);
        meter.begins(Stage.READ, 11);
        meter.advances(11);
        meter.begins(Stage.MERGE, 0);
        meter.clear();

        assertThat(text()).isEqualTo("1/6 Nhận tệp\n2/6 Đọc báo cáo (11 tệp)\n5/6 Tổng hợp\n");
    }

    @Test
    void of_many_files_a_file_gets_a_line_every_quarter() {
        Meter meter = meter(Terminal.Screen.FILE);
        meter.begins(Stage.READ, 2_000);
        for (int file = 0; file < 2_000; file++) {
            meter.advances(1);
        }

        assertThat(text().lines())
                .containsExactly(
                        "2/6 Đọc báo cáo (2.000 tệp)",
                        "2/6 Đọc báo cáo: 500/2.000",
                        "2/6 Đọc báo cáo: 1.000/2.000",
                        "2/6 Đọc báo cáo: 1.500/2.000",
                        "2/6 Đọc báo cáo: 2.000/2.000");
    }

    @Test
    void a_screen_gets_one_line_that_moves_and_is_wiped_at_the_end() {
        Meter meter = meter(Terminal.Screen.INTERACTIVE);
        meter.begins(Stage.READ, 2);
        meter.advances(1);
        meter.clear();

        assertThat(text()).doesNotContain("\n").contains("[" + "#".repeat(15) + ".".repeat(15) + "]  1/2");
        assertThat(text()).endsWith("\r" + " ".repeat(79) + "\r");
    }

    private Meter meter(Terminal.Screen screen) {
        PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
        return new Meter(stream, screen, Wording.of("messages/cli", Language.VI));
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
