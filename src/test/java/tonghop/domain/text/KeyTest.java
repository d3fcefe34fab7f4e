package tonghop.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {

    @ParameterizedTest
    @CsvSource({
        "Hoà Bình, HÒA BÌNH",
        "Uỷ ban, Ủy ban",
        "sức khoẻ, sức khỏe",
        "Thuý, Thúy",
        "Xoá đói, Xóa đói",
        "Kỳ báo cáo, Kì báo cáo",
        "Tỷ đồng, tỉ đồng",
        "Mỹ, Mĩ",
        "Lý do, lí do",
        "Quý II, quí II",
        "Quỹ, qũy",
        "Gía trị, Giá trị",
        "qúa, quá",
        "Bà Rịa – Vũng Tàu, Bà Rịa-Vũng Tàu",
        "Ðơn vị, Đơn vị",
        "Đơn vị tính:, đơn vị  tính",
    })
    void spellings_of_one_text_have_one_key(String one, String other) {
        assertThat(Key.of(one)).isEqualTo(Key.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "thuý, thúi",
        "Hà Nam, Hà Năm",
        "Đình, Dinh",
        "Hoa, Hòa",
        "% giải ngân, giải ngân",
        "US$, US",
        "hay, hai",
        "thay, thai",
    })
    void different_texts_have_different_keys(String one, String other) {
        assertThat(Key.of(one)).isNotEqualTo(Key.of(other));
    }

    @Test
    void the_unicode_form_does_not_matter() {
        assertThat(Key.of("Vie\u0302\u0323t")).isEqualTo(Key.of("Vi\u1EC7t"));
        assertThat(Key.of("Vi\u00EA\u0323t")).isEqualTo(Key.of("Vi\u1EC7t"));
        assertThat(Key.of("Vi\u1EB9\u0302t")).isEqualTo(Key.of("Vi\u1EC7t"));
        assertThat(Key.of("\uFF33\uFF34\uFF34")).isEqualTo(Key.of("STT"));
    }

    @Test
    void spaces_that_nobody_sees_do_not_matter() {
        assertThat(Key.of("\uFEFF\u00A0Tên\u200B dự\u2003án\r\n (1)\u00AD").text())
                .isEqualTo("tên dự án 1");
        assertThat(Key.of("đối\u00ADtác")).isEqualTo(Key.of("đốitác"));
    }

    @Test
    void the_loose_key_has_no_marks() {
        assertThat(Key.loose("ĐẮK LẮK, Ðà Nẵng, Ɖồng Nai").text()).isEqualTo("dak lak da nang dong nai");
        assertThat(Key.loose("Kỳ Tỷ Mỹ").text()).isEqualTo("ki ti mi");
    }

    @Test
    void words_are_found_whole() {
        Key title = Key.of("Liên hiệp các tổ chức hữu nghị tỉnh Hà Nam");

        assertThat(title.contains(Key.of("hà nam"))).isTrue();
        assertThat(title.contains(Key.of("hà na"))).isFalse();
        assertThat(title.contains(Key.of("à nam"))).isFalse();
        assertThat(Key.of("chà nam hà nam").contains(Key.of("hà nam"))).isTrue();
        assertThat(title.startsWith(Key.of("liên hiệp"))).isTrue();
        assertThat(title.startsWith(Key.of("liên hi"))).isFalse();
        assertThat(title.endsWith(Key.of("Hà Nam"))).isTrue();
        assertThat(title.endsWith(Key.of("liên hiệp"))).isFalse();
    }

    @Test
    void nothing_stands_nowhere() {
        Key nothing = Key.of(" …");

        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.words()).isEmpty();
        assertThat(Key.of("tổng cộng").contains(nothing)).isFalse();
        assertThat(Key.of("tổng cộng").startsWith(nothing)).isFalse();
        assertThat(Key.of("tổng cộng").endsWith(nothing)).isFalse();
    }

    @Test
    void signs_that_change_the_meaning_are_words() {
        assertThat(Key.of("Giải ngân(%)").words()).containsExactly("giải", "ngân", "%");
        assertThat(Key.of("US$/năm").words()).containsExactly("us", "$", "năm");
    }

    @Test
    void a_key_of_a_key_is_itself() {
        String all = Arrays.stream(new String[] {"Hoà, Kỳ; Quý-Quí", "ÚY gìơ", "10.5 %", "Nguyễn Thị Thuỷ"})
                .collect(Collectors.joining("|"));

        assertThat(Key.of(Key.of(all).text())).isEqualTo(Key.of(all));
    }
}
