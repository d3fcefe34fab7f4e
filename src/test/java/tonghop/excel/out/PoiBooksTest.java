package tonghop.excel.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.rule.Language;
import tonghop.pipeline.publish.book.SamplePeriods;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoiBooksTest {

    private Path folder = Path.of("");

    @BeforeAll
    void draw(@TempDir Path drawn) throws IOException {
        folder = drawn;
        for (Language language : Language.values()) {
            new PoiBooks(language).write(SamplePeriods.small(), Files.createDirectory(folder.resolve(language.id())));
        }
    }

    @Test
    void the_country_comes_first_then_each_cluster_with_reports_then_those_without_a_cluster() {
        assertThat(new PoiBooks(Language.VI).write(SamplePeriods.small(), folder))
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactly("toan-quoc.xlsx", "cum-5.xlsx", "ngoai-cum.xlsx");
    }

    @ParameterizedTest
    @CsvSource({"VI, toan-quoc", "VI, cum-5", "VI, ngoai-cum", "EN, cum-5"})
    void every_cell_of_every_sheet_is_as_it_was_looked_at(Language language, String name) {
        assertThat(Dump.of(folder.resolve(language.id()).resolve(name + ".xlsx")))
                .containsExactlyElementsOf(golden(name + "." + language.id() + ".txt"));
    }

    @Test
    void the_same_book_written_again_has_the_same_bytes() {
        assertThat(new PoiBooks(Language.VI).write(SamplePeriods.small(), folder))
                .allSatisfy(again -> assertThat(again)
                        .hasSameBinaryContentAs(folder.resolve("vi").resolve(again.getFileName())));
    }

    private static List<String> golden(String name) {
        try (InputStream in = PoiBooksTest.class.getResourceAsStream("/golden/workbooks/" + name)) {
            return in == null
                    ? List.of("no golden file " + name)
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
