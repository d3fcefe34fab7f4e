package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCommandTest {

    @TempDir
    private Path workspace;

    private final FakeRooms rooms = new FakeRooms(Sample::clean);

    @Test
    void every_member_with_a_union_gets_a_workbook_and_nobody_is_passed_over_in_silence() {
        Typing typing = new Typing(rooms, workspace);

        assertThat(typing.types("template", "2024", "--lang", "en")).isEqualTo(3);
        assertThat(rooms.asked()).containsExactly("template 2024 ha-noi,tra-vinh");
        assertThat(typing.out())
                .startsWith("Period 2024: workbooks for 1 members written into mau")
                .contains("1 members, 4 running projects, 2 associations")
                .contains("does not say yet whether these have a union")
                .contains("Cà Mau")
                .contains("- mau/tra-vinh.xlsx");
    }

    @Test
    void members_may_be_named_one_by_one_also_those_whose_union_is_not_known() {
        assertThat(new Typing(rooms, workspace)
                        .types("template", "2024-9M", "--member", "ca-mau,ha-noi", "--member", "ca-mau"))
                .isZero();
        assertThat(rooms.asked()).containsExactly("template 2024-9M ca-mau,ha-noi");
    }

    @Test
    void a_member_that_is_not_there_and_a_period_that_is_missing_are_mistyped() {
        Typing typing = new Typing(rooms, workspace);

        assertThat(typing.types("template", "2024", "--member", "ha-tay")).isEqualTo(2);
        assertThat(typing.types("template")).isEqualTo(2);
        assertThat(typing.err()).contains("“ha-tay”", "KỲ");
        assertThat(rooms.asked()).isEmpty();
    }
}
