package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.run.BrokenReference;
import tonghop.run.ReconciliationFailed;
import tonghop.run.RunStopped;
import tonghop.run.WorkspaceBusy;

class FaultsTest {

    @TempDir
    private Path workspace;

    @Test
    void a_busy_workspace_says_who_holds_it() {
        Typing typing = failing(new WorkspaceBusy("01:00", "1234", new IOException("locked")));

        assertThat(typing.types("run", "2022")).isEqualTo(75);
        assertThat(typing.err())
                .contains("Một lần chạy khác đang dùng thư mục này từ 01:00, tiến trình số 1234.")
                .contains("Chờ lần chạy ấy xong rồi chạy lại.");
    }

    @Test
    void a_busy_workspace_of_which_nothing_is_known_is_still_a_sentence() {
        Typing typing = failing(new WorkspaceBusy("", "", new IOException("locked")));

        assertThat(typing.types("run", "2022", "--lang", "en")).isEqualTo(75);
        assertThat(typing.err()).contains("Another run holds this workspace.\n");
    }

    @Test
    void sums_that_differ_are_all_told_and_nothing_was_published() {
        Typing typing = failing(new ReconciliationFailed(List.of("nguồn 1.000, sổ 999", "nguồn 5, sổ 6")));

        assertThat(typing.types("run", "2022")).isEqualTo(5);
        assertThat(typing.err()).contains("không phát hành gì", "  - nguồn 1.000, sổ 999\n  - nguồn 5, sổ 6\n");
    }

    @Test
    void reference_data_that_cannot_be_used_is_a_matter_of_usage() {
        Typing typing = failing(new BrokenReference(List.of("members.csv, dòng 3: thiếu mã")));

        assertThat(typing.types("run", "2022")).isEqualTo(2);
        assertThat(typing.err()).contains("  - members.csv, dòng 3: thiếu mã\n");
    }

    @Test
    void what_is_known_is_found_inside_what_wraps_it() {
        Typing typing = failing(new IllegalStateException("step failed", new BrokenReference(List.of("rates.csv"))));

        assertThat(typing.types("run", "2022")).isEqualTo(2);
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_with_what_to_do_and_is_no_fault_of_ours() {
        Typing typing = failing(new UncheckedIOException(new AccessDeniedException("/chi-doc/output/store")));

        assertThat(typing.types("run", "2022")).isEqualTo(2);
        assertThat(typing.err())
                .contains("Không ghi được vào “/chi-doc/output/store”", "quyền ghi")
                .doesNotContain("Chương trình gặp lỗi");
        assertThat(workspace.resolve("output")).doesNotExist();
    }

    @Test
    void a_file_of_ours_that_is_missing_stays_our_fault() {
        assertThat(failing(new UncheckedIOException(new NoSuchFileException("x")))
                        .types("run", "2022"))
                .isEqualTo(1);
    }

    @Test
    void a_run_that_was_told_to_end_is_no_fault_and_leaves_no_log() {
        Typing typing = failing(new RunStopped());

        assertThat(typing.types("run", "2022")).isEqualTo(1);
        assertThat(typing.err()).contains("Đã dừng theo yêu cầu", "chương trình sẽ làm tiếp");
        assertThat(workspace.resolve("output")).doesNotExist();
    }

    @Test
    void a_fault_of_ours_says_what_was_being_done_how_to_resume_and_where_the_log_is() throws IOException {
        Typing typing = failing(new IllegalStateException("index 7 out of bounds"));

        assertThat(typing.types("run", "2022")).isEqualTo(1);
        assertThat(typing.err())
                .contains("Chương trình gặp lỗi ở bước “Đọc báo cáo”", "Chạy lại đúng lệnh vừa rồi", "tonghop.log")
                .doesNotContain("index 7", "\tat ");
        assertThat(Files.readString(workspace.resolve("output").resolve("tonghop.log")))
                .startsWith("1970-01-01T00:00:00Z Đọc báo cáo")
                .contains("IllegalStateException: index 7 out of bounds", "\tat tonghop");
    }

    private Typing failing(RuntimeException fault) {
        return new Typing(
                new FakeRooms(() -> {
                    throw fault;
                }),
                workspace);
    }
}
