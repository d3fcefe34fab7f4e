package tonghop.pipeline.publish.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Room to Read", "CBM", "3M", "Quỹ Hòa Bình & Phát triển", "(không ghi)", "-Tổ chức"})
    void a_name_can_be_looked_for(String name) {
        assertThat(Conditions.isPlain(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "<>x", ">5", "Bill * Melinda", "Ai?", "x~y", "123", "1/2", "5 %", "1.234,5"})
    void a_spreadsheet_would_take_these_for_something_else(String name) {
        assertThat(Conditions.isPlain(name)).isFalse();
    }

    @Test
    void it_would_not_look_for_more_than_255_letters() {
        assertThat(Conditions.isPlain("a".repeat(255))).isTrue();
        assertThat(Conditions.isPlain("a".repeat(256))).isFalse();
    }
}
