package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path workspace;

    private final FakeRooms rooms = new FakeRooms(Sample::clean);
    private String file = "";

    @BeforeEach
    void a_file_to_check() throws IOException {
        file = Files.createFile(workspace.resolve("bao-cao.xlsx")).toString();
    }

    @Test
    void programs_get_one_document_for_all_files_and_nothing_else() {
        Typing typing = new Typing(rooms, workspace);

        assertThat(typing.types("check", file, "--json", file)).isEqualTo(3);
        assertThat(typing.out()).isEqualTo("2 in JSON\n");
        assertThat(rooms.asked()).isEmpty();
    }

    @Test
    void what_is_returned_goes_into_the_folder_that_was_named() {
        Typing typing = new Typing(rooms, workspace);
        Path folder = workspace.resolve("tra lai");

        assertThat(typing.types("check", "--return", folder.toString(), file)).isEqualTo(3);
        assertThat(rooms.asked()).containsExactly("give back " + folder);
        assertThat(typing.out()).contains("Đã ghi bản đánh dấu", "bao-cao-phan-hoi.xlsx");
    }

    @Test
    void a_file_is_no_folder_to_return_anything_into() {
        Typing typing = new Typing(rooms, workspace);

        assertThat(typing.types("check", "--return", file, file)).isEqualTo(2);
        assertThat(typing.err()).contains("không phải là thư mục");
        assertThat(typing.types("check", file, "--return")).isEqualTo(2);
    }
}
