package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.run.RunResult.Ending;

class CommandDoorTest {

    @TempDir
    private Path workspace;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lang en --workspace DIR run 2022",
                "run 2022 --lang en --workspace DIR",
                "run --workspace=DIR 2022 --lang=en",
                "--workspace DIR run --lang=en 2022"
            })
    void options_may_stand_before_the_command_or_after_it(String typed) {
        FakeRooms rooms = new FakeRooms(Sample::clean);

        int code = new Typing(rooms, Path.of("elsewhere"))
                .types(typed.replace("DIR", workspace.toString()).split(" "));

        assertThat(code).isZero();
        assertThat(rooms.asked()).containsExactly("runs " + workspace.getFileName() + " en", "run 2022", "closed");
    }

    @Test
    void a_period_can_be_asked_for_in_the_geography_of_a_day() {
        FakeRooms rooms = new FakeRooms(Sample::clean);

        assertThat(new Typing(rooms, workspace).types("run", "2022", "--geography", "2025-07-01"))
                .isZero();
        assertThat(new Typing(rooms, workspace).types("run", "2022", "--geography=none"))
                .isZero();
        assertThat(rooms.asked()).contains("run 2022 in [1970-01-01, 2025-07-01]", "run 2022 in []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run 2022 --geography 2025-02-30",
                "run 2022 --geography 01/07/2025",
                "run 2022 --geography=",
                "run --geography 2025-07-01"
            })
    void a_geography_wants_a_day_of_the_calendar_and_a_period(String typed) {
        FakeRooms rooms = new FakeRooms(Sample::clean);

        assertThat(new Typing(rooms, workspace).types(typed.split(" "))).isEqualTo(2);
        assertThat(rooms.asked()).isEmpty();
    }

    @Test
    void a_dry_run_says_that_it_is_one_and_nothing_of_writing() {
        FakeRooms rooms = new FakeRooms(Sample::incomplete);
        Typing typing = new Typing(rooms, workspace);

        assertThat(typing.types("run", "2022", "--dry-run")).isEqualTo(3);
        assertThat(rooms.asked()).startsWith("rehearsing").contains("run 2022", "closed");
        assertThat(typing.out()).startsWith("Thử kỳ 2022, chưa ghi gì: ");
        assertThat(typing.err()).doesNotContain("Ghi kết quả");
    }

    @Test
    void a_dry_run_without_a_period_is_that_of_the_night() {
        FakeRooms rooms = new FakeRooms(Sample::clean);

        assertThat(new Typing(rooms, workspace).types("run", "--dry-run")).isZero();
        assertThat(rooms.asked()).containsExactly("rehearsed", "nightly vi");
    }

    /** Its log would be the first thing that it writes. */
    @Test
    void a_dry_run_that_fails_leaves_no_log_in_the_workspace() {
        Typing typing = new Typing(
                new FakeRooms(() -> {
                    throw new IllegalStateException("disk full");
                }),
                workspace);

        assertThat(typing.types("run", "2022", "--dry-run")).isEqualTo(1);
        assertThat(workspace).isEmptyDirectory();
    }

    @Test
    void a_run_without_a_period_is_the_nightly_job() {
        FakeRooms rooms = new FakeRooms(Sample::clean);

        assertThat(new Typing(rooms, workspace).types("run")).isZero();
        assertThat(rooms.asked()).containsExactly("nightly vi");
    }

    @Test
    void what_waits_for_a_closed_year_is_named_every_night() {
        Typing typing = new Typing(new FakeRooms(Sample::clean), workspace);

        typing.types("run");

        assertThat(typing.out()).contains("Kỳ 2021 đã khóa sổ, lần 1; số tệp đang chờ: 1", "2021/late.xlsx");
    }

    @Test
    void a_period_that_fails_at_night_does_not_hide_the_others() {
        Typing typing = new Typing(
                new FakeRooms(() -> {
                    throw new IllegalStateException("disk full");
                }),
                workspace);

        assertThat(typing.types("run")).isEqualTo(1);
        assertThat(typing.out()).startsWith("Kỳ 2022: đã tổng hợp, 1 đơn vị có số liệu.");
        assertThat(typing.err()).startsWith("Chương trình gặp lỗi");
    }

    @Test
    void held_rows_and_refused_files_show_in_the_exit_code() {
        assertThat(new Typing(new FakeRooms(Sample::incomplete), workspace).types("run", "2022"))
                .isEqualTo(3);
    }

    @Test
    void nothing_new_is_a_friendly_end() {
        Typing typing = new Typing(new FakeRooms(() -> Sample.nothing(Ending.NOTHING_NEW)), workspace);

        assertThat(typing.types("run", "2022")).isZero();
        assertThat(typing.out()).startsWith("Kỳ 2022: không có gì mới");
    }

    @Test
    void a_period_without_reports_says_where_to_put_them() {
        Typing typing = new Typing(new FakeRooms(() -> Sample.nothing(Ending.NO_FILES)), workspace);

        assertThat(typing.types("run", "2022")).isEqualTo(2);
        assertThat(typing.out()).contains("Để báo cáo vào thư mục input/2022 rồi chạy lại.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run 20x2                | Không hiểu kỳ báo cáo “20x2”.",
                "run 2022 2023           | Không hiểu “2023”.",
                "trace K38               | Không hiểu “trace”.",
                "run 2022 --no-such      | Không có lựa chọn “--no-such”.",
                "check                   | Còn thiếu TỆP.",
                "check no-such-file.xlsx | Không thấy hoặc không được phép đọc tệp “no-such-file.xlsx”.",
                "run --workspace         | Còn thiếu THƯ_MỤC.",
                "run --workspace nowhere | Không thấy thư mục làm việc “nowhere”.",
                "run --lang fr           | Không có ngôn ngữ “fr”.",
                "run --lang en 20x2      | “20x2” is no reporting period.",
                "--lang=en run --nothing | There is no option “--nothing”.",
            })
    void what_is_mistyped_is_told_in_one_sentence_with_a_hint(String typed, String sentence) {
        FakeRooms rooms = new FakeRooms(Sample::clean);
        Typing typing = new Typing(rooms, workspace);

        assertThat(typing.types(typed.split(" "))).isEqualTo(2);
        assertThat(typing.err().lines()).first().isEqualTo(sentence);
        assertThat(typing.err().lines()).hasSizeGreaterThan(1).noneMatch(line -> line.startsWith("\tat "));
        assertThat(typing.out()).isEmpty();
        assertThat(rooms.asked()).doesNotContain("run 2022", "run 2023");
    }

    @Test
    void results_need_a_folder_and_a_file_in_its_place_is_named() throws IOException {
        Files.writeString(workspace.resolve("output"), "a file");
        Typing typing = new Typing(new FakeRooms(Sample::clean), workspace);

        assertThat(typing.types("run", "2022")).isEqualTo(2);
        assertThat(typing.err()).contains("là một tệp, mà phải là thư mục");
    }
}
