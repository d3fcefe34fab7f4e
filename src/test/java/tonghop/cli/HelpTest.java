package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private final FakeRooms rooms = new FakeRooms(Sample::clean);
    private final Typing typing = new Typing(rooms, Path.of("no such folder"));

    @Test
    void examples_come_first() {
        assertThat(typing.types("--help")).isZero();
        assertThat(typing.out().lines())
                .startsWith("Ví dụ:", "  ./tonghop run 2023                 tổng hợp báo cáo của năm 2023");
    }

    @Test
    void every_command_is_listed_with_what_it_does() {
        typing.types("--help", "--lang", "en");

        assertThat(typing.out())
                .startsWith("Examples:")
                .contains(
                        "  run       Consolidate a period",
                        "  check     ",
                        "  inspect   ",
                        "  template  ",
                        "  status    ")
                .contains("  serve     ")
                .contains("75 another run is under way")
                .doesNotContain("COMMAND...", "null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "check",
                "template",
                "status",
                "history",
                "diff",
                "withdraw",
                "close",
                "journal",
                "rebuild"
            })
    void a_command_explains_itself_in_both_languages(String command) {
        assertThat(typing.types(command, "--help")).isZero();
        assertThat(typing.types("--lang=en", command, "-h")).isZero();

        assertThat(typing.out()).contains("Cách dùng: tonghop " + command, "Usage: tonghop " + command);
    }

    @Test
    void help_opens_nothing_and_needs_no_workspace() {
        typing.types("--help");
        typing.types("run", "--help");
        typing.types("--version");

        assertThat(rooms.asked()).isEmpty();
        assertThat(typing.err()).isEmpty();
    }

    @Test
    void no_command_at_all_shows_the_help_as_a_mistake() {
        assertThat(typing.types()).isEqualTo(2);
        assertThat(typing.out()).startsWith("Ví dụ:");
    }
}
