package tonghop.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.reporting.ReportingPeriod;

class TemplateFolderTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2024);

    @TempDir
    private Path output;

    @Test
    void a_form_takes_the_place_of_the_one_before() {
        TemplateFolder folder = new TemplateFolder(output);

        folder.lay(YEAR, "a.xlsx", file -> write(file, "one"));
        folder.lay(YEAR, "a.xlsx", file -> write(file, "two"));

        assertThat(output.resolve("mau/2024/a.xlsx")).hasContent("two");
    }

    @Test
    void a_drawing_that_fails_leaves_the_form_before_and_nothing_else() {
        TemplateFolder folder = new TemplateFolder(output);
        folder.lay(YEAR, "a.xlsx", file -> write(file, "one"));

        assertThatThrownBy(() -> folder.lay(YEAR, "a.xlsx", file -> {
                    write(file, "half");
                    throw new IllegalStateException("no ink");
                }))
                .hasMessage("no ink");

        assertThat(output.resolve("mau/2024/a.xlsx")).hasContent("one");
        assertThat(folder.folder(YEAR).toFile().list()).containsExactly("a.xlsx");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
