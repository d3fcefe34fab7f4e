package tonghop.workspace.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Act.Kind;
import tonghop.domain.journal.Act.Signed;

class JournalFileTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T03:04:05.678Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    private Path folder;

    private JournalFile journal() {
        return new JournalFile(folder.resolve("store/journal.tsv"), CLOCK);
    }

    private static Act withdrawn(String why) {
        return Act.on(
                Kind.WITHDRAWN, new Signed("Lan\tAnh", why), "2023", "tra-vinh", "a".repeat(64), "2023/a\nb.xlsx");
    }

    @Test
    void what_was_added_is_read_with_the_time_in_the_offices_zone() {
        journal().add(List.of(Act.received(1, "b".repeat(64), 10, "2023/Trà Vinh.xlsx")));
        journal().add(List.of());
        journal().add(List.of(withdrawn("gửi nhầm")));

        assertThat(journal().acts().all())
                .containsExactly(
                        Act.received(1, "b".repeat(64), 10, "2023/Trà Vinh.xlsx")
                                .at("2026-11-22T10:04:05+07:00"),
                        withdrawn("gửi nhầm").at("2026-11-22T10:04:05+07:00"));
    }

    /** Cut off anywhere, a batch was either added or not, and what comes next is added behind what was whole. */
    @Test
    void a_batch_that_was_torn_is_passed_over_and_cut_away() throws IOException {
        journal().add(List.of(withdrawn("một")));
        Path file = folder.resolve("store/journal.tsv");
        int before = (int) Files.size(file);
        journal().add(List.of(withdrawn("hai"), withdrawn("ba")));
        byte[] whole = Files.readAllBytes(file);

        for (int end = before; end < whole.length; end++) {
            Files.write(file, Arrays.copyOf(whole, end));
            assertThat(journal().acts().all()).extracting(Act::why).containsExactly("một");
            journal().add(List.of(withdrawn("bốn")));
            assertThat(journal().acts().all()).extracting(Act::why).containsExactly("một", "bốn");
        }
        assertThat(new String(whole, StandardCharsets.UTF_8).lines()).hasSize(3);
    }
}
