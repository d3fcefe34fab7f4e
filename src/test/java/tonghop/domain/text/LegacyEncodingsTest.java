package tonghop.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.text.LegacyEncodings.Mapping;
import tonghop.domain.text.LegacyEncodings.Typed;

class LegacyEncodingsTest {

    private final LegacyEncodings encodings = new LegacyEncodings(table());

    @ParameterizedTest
    @CsvSource({
        "Céng hßa x· héi chñ nghÜa, Cộng hòa xã hội chủ nghĩa",
        "Tªn ch\u00AD¬ng tr×nh, Tên chương trình",
        "'Hßa b×nh, ®oµn kÕt', 'Hòa bình, đoàn kết'",
        "3227/Q§-UBND, 3227/QĐ-UBND",
        "huyÖn §¨k P¬, huyện Đăk Pơ",
        "LI£N HIÖP C¸C Tæ CHøC H÷U NGHÞ THµNH PHè §µ N½NG, LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ THÀNH PHỐ ĐÀ NẴNG",
        "§µ N½NG – ngµy, Đà NẴNG – ngày",
        "Sè VND, Số VND",
    })
    void tcvn3_is_decoded_by_its_font(String raw, String text) {
        assertThat(encodings.decode(raw, ".VnTime")).isEqualTo(new Decoded.Converted(text, LegacyEncoding.TCVN3));
    }

    @Test
    void a_font_of_capitals_shows_capitals() {
        assertThat(encodings.decode("tØnh trµ vinh", ".VnTimeH").text()).isEqualTo("TỈNH TRÀ VINH");
    }

    @ParameterizedTest
    @CsvSource({
        "Vieät Nam, Việt Nam",
        "LIEÂN HIEÄP CAÙC TOÅ CHÖÙC, LIÊN HIỆP CÁC TỔ CHỨC",
        "Ñôn vò tính: trieäu ñoàng, Đơn vị tính: triệu đồng",
        "Quyõ, Quỹ",
    })
    void vni_is_decoded_by_its_font(String raw, String text) {
        assertThat(encodings.decode(raw, "VNI-Times"))
                .isEqualTo(new Decoded.Converted(text, LegacyEncoding.VNI_WINDOWS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giá trị cam kết",
                "Đơn vị",
                "H\u0103ng",
                "Vie\u0302\u0323t",
                "Lào",
                "Pháp",
                "USD",
                "World Vision",
                "§ 5",
                "",
            })
    void unicode_in_a_legacy_font_stays(String raw) {
        assertThat(encodings.decode(raw, ".VnTime")).isEqualTo(new Decoded.AsItWas(raw));
    }

    @Test
    void without_the_font_nothing_is_converted_only_noticed() {
        String raw = "Céng hßa x· héi";

        assertThat(encodings.decode(raw, "Times New Roman")).isEqualTo(new Decoded.AsItWas(raw));
        assertThat(encodings.looksLegacy(raw)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cộng hòa xã hội",
                "Hà Nam",
                "Médecins du Monde",
                "Société Française",
                "Müller & Söhne",
                "Zürich",
                "São Paulo",
                "§ 5",
                "35 °C ± 2",
                "© 2023",
                "plain",
            })
    void foreign_and_plain_words_do_not_look_legacy(String text) {
        assertThat(encodings.looksLegacy(text)).isFalse();
    }

    @Test
    void what_could_be_either_goes_with_the_rest_of_its_workbook() {
        var unicode = List.of(new Typed("Giá trị", ".VnTime"), new Typed("Hóa", ".VnTime"));
        var legacy = List.of(new Typed("Gi¸ trÞ", ".VnTime"), new Typed("Giá trị", "Arial"));

        assertThat(encodings.seeing(unicode).decode("Hóa", ".VnTime").text()).isEqualTo("Hóa");
        assertThat(encodings.seeing(legacy).decode("Hóa", ".VnTime").text()).isEqualTo("Húa");
        assertThat(encodings.decode("Hóa", ".VnTime").text()).isEqualTo("Húa");
    }

    @ParameterizedTest
    @CsvSource({
        "ViÖn trî PCPNN, Viện trợ PCPNN",
        "§oµn ra - ®oµn vµo, Đoàn ra - đoàn vào",
        "Th«ng tin ®èi ngo¹i, Thông tin đối ngoại",
        "Viện trợ, Viện trợ",
        "Hòa bình, Hòa bình",
        "Sheet1, Sheet1",
    })
    void a_sheets_name_has_no_font_and_goes_by_its_content(String raw, String text) {
        assertThat(encodings.decodeName(raw).text()).isEqualTo(text);
    }

    private static List<Mapping> table() {
        try {
            return Files.readAllLines(Path.of("input/reference/legacy-encodings.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(row -> new Mapping(LegacyEncoding.of(row[0]).orElseThrow(), legacy(row[1]), row[2]))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String legacy(String codePoints) {
        return Arrays.stream(codePoints.split(" "))
                .map(code -> Character.toString(Integer.parseInt(code.substring(2), 16)))
                .collect(Collectors.joining());
    }
}
