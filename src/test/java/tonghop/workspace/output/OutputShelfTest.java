package tonghop.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.ledger.BookSketch;
import tonghop.pipeline.publish.Manifest;
import tonghop.pipeline.publish.Provenance;
import tonghop.pipeline.publish.Reconciliation;

class OutputShelfTest {

    private static final Manifest MANIFEST =
            new Manifest(SampleBook.sketch().book(), new Provenance(Map.of(), "1.0"), new Reconciliation(List.of()));

    @TempDir
    private Path output;

    @Test
    void a_publication_is_whole_and_knows_its_files() throws IOException {
        publish(new OutputShelf(output), "old", "cum-1.xlsx", "data/totals.csv");

        assertThat(below(output)).containsExactly("2023/cum-1.xlsx", "2023/data/totals.csv", "2023/manifest.json");
        assertThat(new OutputShelf(output).isIntact(BookSketch.PERIOD)).isTrue();
    }

    @Test
    void a_new_publication_takes_the_place_of_the_whole_old_one() throws IOException {
        publish(new OutputShelf(output), "old", "cum-1.xlsx", "cum-2.xlsx");
        publish(new OutputShelf(output), "new", "cum-1.xlsx");

        assertThat(below(output)).containsExactly("2023/cum-1.xlsx", "2023/manifest.json");
        assertThat(output.resolve("2023/cum-1.xlsx")).hasContent("new");
    }

    @Test
    void the_same_publication_again_touches_nothing() throws IOException {
        publish(new OutputShelf(output), "same", "cum-1.xlsx");
        FileTime then = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));
        for (String file : below(output)) {
            Files.setLastModifiedTime(output.resolve(file), then);
        }
        publish(new OutputShelf(output), "same", "cum-1.xlsx");

        assertThat(below(output)).containsExactly("2023/cum-1.xlsx", "2023/manifest.json");
        for (String file : below(output)) {
            assertThat(Files.getLastModifiedTime(output.resolve(file))).isEqualTo(then);
        }
    }

    @Test
    void a_file_that_was_changed_lost_or_renamed_is_noticed_and_mended() throws IOException {
        OutputShelf shelf = new OutputShelf(output);
        publish(shelf, "right", "cum-1.xlsx");
        Files.writeString(output.resolve("2023/cum-1.xlsx"), "wrong");
        assertThat(shelf.isIntact(BookSketch.PERIOD)).isFalse();

        publish(shelf, "right", "cum-1.xlsx");
        assertThat(output.resolve("2023/cum-1.xlsx")).hasContent("right");
        assertThat(shelf.isIntact(BookSketch.PERIOD)).isTrue();

        Files.delete(output.resolve("2023/cum-1.xlsx"));
        assertThat(shelf.isIntact(BookSketch.PERIOD)).isFalse();
    }

    @Test
    void without_a_manifest_that_can_be_read_nothing_is_intact() throws IOException {
        OutputShelf shelf = new OutputShelf(output);
        assertThat(shelf.isIntact(BookSketch.PERIOD)).isFalse();

        publish(shelf, "right", "cum-1.xlsx");
        Files.writeString(output.resolve("2023/manifest.json"), "{\"outputs\": {\"cum-1");
        assertThat(shelf.isIntact(BookSketch.PERIOD)).isFalse();
    }

    @Test
    void what_somebody_else_put_there_is_carried_over() throws IOException {
        publish(new OutputShelf(output), "old", "cum-1.xlsx", "cum-2.xlsx");
        Files.createDirectories(output.resolve("2023/scan"));
        Files.writeString(output.resolve("2023/scan/toan-quoc da ky.pdf"), "signed");
        publish(new OutputShelf(output), "new", "cum-1.xlsx");

        assertThat(below(output))
                .containsExactly("2023/cum-1.xlsx", "2023/manifest.json", "2023/scan/toan-quoc da ky.pdf");
        assertThat(new OutputShelf(output).isIntact(BookSketch.PERIOD)).isTrue();
    }

    @Test
    void a_discarded_draft_leaves_the_publication_as_it_was() throws IOException {
        OutputShelf shelf = new OutputShelf(output);
        publish(shelf, "old", "cum-1.xlsx");
        Files.writeString(shelf.draft(BookSketch.PERIOD).resolve("cum-1.xlsx"), "new");
        shelf.discard(BookSketch.PERIOD);

        assertThat(below(output)).containsExactly("2023/cum-1.xlsx", "2023/manifest.json");
        assertThat(output.resolve("2023/cum-1.xlsx")).hasContent("old");
    }

    /** Publishing the second time does seven things to folders: one is cut off before each of them, one never. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void cut_off_anywhere_the_next_run_ends_the_same(int steps) throws IOException {
        publish(new OutputShelf(output), "old", "cum-1.xlsx", "cum-2.xlsx");
        Files.writeString(output.resolve("2023/signed.pdf"), "signed");
        boolean killed = cutOffAfter(steps);

        assertThat(killed).isEqualTo(steps < 7);
        assertThat(wholeOrHidden()).isTrue();
        publish(new OutputShelf(output), "new", "cum-1.xlsx");
        assertThat(below(output)).containsExactly("2023/cum-1.xlsx", "2023/manifest.json", "2023/signed.pdf");
        assertThat(output.resolve("2023/cum-1.xlsx")).hasContent("new");
    }

    /** The same, but the next run has something else to publish or nothing, and only the earlier one is left to show. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void cut_off_anywhere_a_whole_publication_comes_back(int steps) throws IOException {
        publish(new OutputShelf(output), "old", "cum-1.xlsx", "cum-2.xlsx");
        cutOffAfter(steps);
        OutputShelf next = new OutputShelf(output);
        next.tidy();

        assertThat(next.isIntact(BookSketch.PERIOD)).isTrue();
        assertThat(below(output))
                .isIn(
                        List.of("2023/cum-1.xlsx", "2023/cum-2.xlsx", "2023/manifest.json"),
                        List.of("2023/cum-1.xlsx", "2023/manifest.json"));
    }

    @Test
    void a_half_deleted_predecessor_is_not_taken_for_somebody_elses_files() throws IOException {
        publish(new OutputShelf(output), "new", "cum-1.xlsx");
        Files.createDirectories(output.resolve(".deleted-2023"));
        Files.writeString(output.resolve(".deleted-2023/cum-2.xlsx"), "old, its manifest already deleted");
        publish(new OutputShelf(output), "new", "cum-1.xlsx");

        assertThat(below(output)).containsExactly("2023/cum-1.xlsx", "2023/manifest.json");
    }

    @Test
    void a_folder_that_was_there_before_the_first_publication_keeps_its_files() throws IOException {
        Files.createDirectories(output.resolve("2023"));
        Files.writeString(output.resolve("2023/notes.docx"), "mine");
        publish(new OutputShelf(output), "new", "cum-1.xlsx");

        assertThat(below(output)).containsExactly("2023/cum-1.xlsx", "2023/manifest.json", "2023/notes.docx");
    }

    private boolean cutOffAfter(int steps) throws IOException {
        try {
            publish(new OutputShelf(output, new MortalDisk(steps)), "new", "cum-1.xlsx");
            return false;
        } catch (MortalDisk.Killed killed) {
            return true;
        }
    }

    /** What a reader finds under the period's name is a publication with all of its files, or for a moment nothing. */
    private boolean wholeOrHidden() {
        return !Files.exists(output.resolve("2023")) || new OutputShelf(output).isIntact(BookSketch.PERIOD);
    }

    private static void publish(OutputShelf shelf, String content, String... files) throws IOException {
        Path draft = shelf.draft(BookSketch.PERIOD);
        for (String file : files) {
            Files.createDirectories(draft.resolve(file).getParent());
            Files.writeString(draft.resolve(file), content);
        }
        shelf.publish(MANIFEST);
    }

    private static List<String> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
