package tonghop.workspace.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.pipeline.intake.Received.Receipt;
import tonghop.pipeline.intake.Sha256;

class ReceivedFolderTest {

    @TempDir
    Path workspace;

    private ReceivedFolder received;
    private Path report;

    @BeforeEach
    void one_report() throws IOException {
        received = new ReceivedFolder(workspace.resolve("received"), journal());
        report = Files.writeString(workspace.resolve("report.xlsx"), "content");
    }

    private JournalFile journal() {
        return new JournalFile(workspace.resolve("journal.tsv"), Clock.systemUTC());
    }

    @Test
    void a_copy_is_kept_by_its_hash() throws IOException {
        String hash = received.keep(report);

        assertThat(hash).isEqualTo(Sha256.ofText("content"));
        Files.delete(report);
        assertThat(received.copy(hash)).hasContent("content");
    }

    @Test
    void what_a_killed_run_left_half_copied_is_copied_again() throws IOException {
        String hash = Sha256.of(report);
        Path folder = Files.createDirectories(workspace.resolve("received"));
        Files.writeString(folder.resolve(hash + ".part"), "con");
        Files.writeString(folder.resolve(hash), "con");

        received.keep(report);

        assertThat(received.copy(hash)).hasContent("content");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_copy_that_is_no_longer_what_was_received_is_not_read() throws IOException {
        String hash = received.keep(report);
        Files.writeString(received.copy(hash), "CONTENT");

        assertThatThrownBy(() -> received.copy(hash)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> received.copy("0".repeat(64))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void the_journal_keeps_its_order_and_any_name() {
        Receipt first = new Receipt(1, "a".repeat(64), 10, "2022/Trà\tVinh\nmới.xlsx");
        Receipt second = new Receipt(2, "b".repeat(64), 20, "2022/b.xlsx");

        received.add(List.of(first));
        received.add(List.of());
        received.add(List.of(second));

        assertThat(new ReceivedFolder(workspace.resolve("received"), journal()).journal())
                .containsExactly(first, second);
    }
}
