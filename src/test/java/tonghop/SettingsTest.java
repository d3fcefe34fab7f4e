package tonghop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.run.BrokenReference;

class SettingsTest {

    @TempDir
    Path workspace;

    @Test
    void without_a_file_of_its_own_a_workspace_runs_at_one_in_the_offices_zone() {
        Settings settings = Settings.of(workspace);

        assertThat(settings.schedule()).hasToString("0 0 1 * * *");
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(settings.readers()).isEqualTo(2);
    }

    @Test
    void a_line_of_the_workspace_overrides_ours_and_leaves_the_others() throws IOException {
        Files.writeString(workspace.resolve("tonghop.properties"), "tonghop.schedule = 0 30 22 * * MON-FRI \n");

        assertThat(Settings.of(workspace).schedule()).hasToString("0 30 22 * * MON-FRI");
        assertThat(Settings.of(workspace).readers()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tonghop.schedule=at one", "tonghop.zone=Hanoi", "tonghop.readers=0", "tonghop.readers=many"})
    void a_line_that_cannot_be_used_is_told_as_it_stands(String line) throws IOException {
        Files.writeString(workspace.resolve("tonghop.properties"), line);
        Settings settings = Settings.of(workspace);

        assertThatThrownBy(() -> {
                    settings.schedule();
                    settings.zone();
                    settings.readers();
                })
                .isInstanceOf(BrokenReference.class)
                .hasMessageContaining("tonghop.properties: " + line);
    }
}
