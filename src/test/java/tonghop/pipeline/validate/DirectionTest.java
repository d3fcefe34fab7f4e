package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.reporting.Field;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;

/** Whether a delegation went out or came in, as people write it. */
class DirectionTest {

    @ParameterizedTest
    @CsvSource({
        "Đoàn vào, inbound",
        "đoàn vô, inbound",
        "Doan vao, inbound",
        "Đoàn nước ngoài vào, inbound",
        "VÔ, inbound",
        "Đoàn ra nước ngoài, outbound",
        "Doan ra, outbound",
        "ra, outbound",
        "Đoàn đến, inbound",
        "Đoàn đi, outbound",
        "Đoàn đi Lào, outbound"
    })
    void a_clear_direction_is_read(String written, String direction) {
        var reviewed = delegation("Đoàn ra - đoàn vào", written);

        assertThat(reviewed.findings()).isEmpty();
        assertThat(reviewed.examination().entries())
                .extracting(entry -> entry.texts().get(Field.DIRECTION))
                .containsExactly(direction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đoàn đi, đến",
                "Đoàn đến/đi",
                "Đoàn đi và đến",
                "Đoàn ra/vào",
                "đoàn vào, ra",
                "Ra và vào",
                "Đoàn ra, đoàn vào"
            })
    void both_directions_are_none_whatever_the_sheet_is_called(String written) {
        assertThat(delegation("Đoàn ra", written).findings())
                .containsExactly("ERROR direction-unknown Đoàn ra!B5 \"" + written + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đoàn ra vào", "Đoàn ra - vào"})
    void a_sheet_of_both_directions_says_none(String sheet) {
        assertThat(delegation(sheet, "").findings()).singleElement().asString().startsWith("ERROR direction-unknown");
    }

    private static Reviewed delegation(String sheet, String direction) {
        return Reviewed.of(Sketch.of(sheet, """
                | STT | Loại đoàn | Tên đoàn | Quốc gia | Số người | Thời gian |
                | 1 | %s | Đoàn hữu nghị | Lào | 12 | 15/3/2023 |
                """.formatted(direction)));
    }
}
