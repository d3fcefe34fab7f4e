package tonghop.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.reporting.MemberMatch.Found;
import tonghop.domain.reporting.MemberMatch.None;
import tonghop.domain.reporting.MemberMatch.NotInPeriod;
import tonghop.domain.reporting.MemberMatch.Several;
import tonghop.domain.text.Key;

class MembersTest {

    private static final Window OF_2023 = Window.ofMonths(2023, 1, 12);

    private final Members members = ReferenceTables.members();

    @ParameterizedTest
    @CsvSource({
        "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH, tra-vinh",
        "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ THÀNH PHỐ HỒ CHÍ MINH, ho-chi-minh",
        "Liên hiệp các tổ chức hữu nghị TP.HCM, ho-chi-minh",
        "LIÊN HIỆP HỮU NGHỊ T.P ĐÀ NẴNG, da-nang",
        "Liên hiệp các tổ chức hữu nghị tỉnh Thừa Thiên - Huế, hue",
        "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ THÀNH PHỐ HUẾ, hue",
        "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH BÀ RỊA – VŨNG TÀU, ba-ria-vung-tau",
        "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH HOÀ BÌNH, hoa-binh",
        "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ HÒA BÌNH, hoa-binh",
        "'CÔNG TÁC HÒA BÌNH, ĐOÀN KẾT, HỮU NGHỊ TỈNH HÀ TĨNH', ha-tinh",
        "Hòa Bình, hoa-binh",
        "TỈNH QUẢNG NINH, quang-ninh",
        "TỈNH NINH BÌNH, ninh-binh",
        "LIEN HIEP CAC TO CHUC HUU NGHI TINH DAK LAK, dak-lak",
        "UBND TỈNH ĐĂK LĂK, dak-lak",
        "Tỉnh: Trà Vinh, tra-vinh",
    })
    void a_title_names_a_member(String line, String id) {
        assertThat(found(members.inTitle(line, OF_2023))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ VIỆT NAM",
                "CÔNG TÁC HÒA BÌNH, ĐOÀN KẾT, HỮU NGHỊ NĂM 2023",
                "HÒA BÌNH HỮU NGHỊ",
                "TỔNG HỢP CÔNG TÁC VẬN ĐỘNG VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI NĂM 2023",
                "KHU VỰC CHÂU Á - THÁI BÌNH DƯƠNG",
                "Trà Vinh, ngày 15 tháng 9 năm 2022",
                "LIEN HIEP CAC TO CHUC HUU NGHI VIET NAM",
                "",
            })
    void a_title_that_names_nobody(String line) {
        assertThat(members.inTitle(line, OF_2023)).isEqualTo(new None());
    }

    @ParameterizedTest
    @CsvSource({
        "Liên hiệp các tổ chức hữu nghị tỉnh Trà Vinh, tra-vinh",
        "Trà Vinh, tra-vinh",
        "Liên hiệp hòa bình hữu nghị Hà Nội, ha-noi",
        "Liên hiệp Hòa Bình, hoa-binh",
        "Hoà Bình, hoa-binh",
        "TPHCM, ho-chi-minh",
        "tra-vinh, tra-vinh",
        "Cụm 5 - Cà Mau, ca-mau",
    })
    void a_labelled_text_names_a_member(String text, String id) {
        assertThat(found(members.named(text, OF_2023))).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "tra-vinh-9-thang-2022.xlsx, tra-vinh",
        "BacGiang_2022.xlsx, bac-giang",
        "BACGIANG_2022.xlsx, bac-giang",
        "hatinh2023.xls, ha-tinh",
        "TP.HCM 2017-2022.xlsx, ho-chi-minh",
        "bao cao Hau Giang (2017-2022).xls, hau-giang",
        "hai-phong-2018.xlsx, hai-phong",
        "04 thua-thien-hue 2023.xls, hue",
        "10 dak-lak 2023.xlsx, dak-lak",
        "hoa-binh-2023.xlsx, hoa-binh",
        "cong tac hoa binh doan ket huu nghi - ha tinh 2023.xlsx, ha-tinh",
        "BRVT-2023.xlsx, ba-ria-vung-tau",
        "Báo cáo Bà Rịa - Vũng Tàu.xlsx, ba-ria-vung-tau",
        "LHHN tinh Quang Nam 2023.xlsx, quang-nam",
        "TT-Hue.xlsx, hue",
    })
    void a_file_name_names_a_member(String name, String id) {
        assertThat(found(members.inFileName(name, OF_2023))).isEqualTo(id);
    }

    @Test
    void a_file_name_of_decomposed_letters_is_read_too() {
        String name = java.text.Normalizer.normalize("HàTĩnh_2023.xlsx", java.text.Normalizer.Form.NFD);

        assertThat(found(members.inFileName(name, OF_2023))).isEqualTo("ha-tinh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bao cao viet nam 2023.xlsx", "Book1.xlsx", "hoa binh huu nghi 2023.xlsx", "84 2023.xlsx"})
    void a_file_name_that_names_nobody(String name) {
        assertThat(members.inFileName(name, OF_2023)).isEqualTo(new None());
    }

    @Test
    void of_two_names_none_is_taken() {
        assertThat(members.named("Quảng Nam - Đà Nẵng", OF_2023))
                .isInstanceOfSatisfying(Several.class, several -> assertThat(several.members())
                        .extracting(Member::id)
                        .containsExactlyInAnyOrder("quang-nam", "da-nang"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-12-31, Bắc Ninh, bac-ninh",
        "2026-01-01, 2026-12-31, Bắc Ninh, bac-ninh-2025",
        "2025-01-01, 2025-12-31, Bắc Ninh, bac-ninh-2025",
        "2025-01-01, 2025-06-30, Bắc Ninh, bac-ninh",
        "2025-01-01, 2025-12-31, Bắc Giang, bac-giang",
        "2017-01-01, 2022-12-31, Bắc Giang, bac-giang",
        "2026-01-01, 2026-12-31, TP.HCM, ho-chi-minh-2025",
        "2026-01-01, 2026-12-31, Thừa Thiên Huế, hue",
        "2026-01-01, 2026-12-31, Vĩnh Long, vinh-long-2025",
    })
    void a_name_means_who_bore_it_in_the_period(LocalDate from, LocalDate until, String name, String id) {
        assertThat(found(members.named(name, new Window(from, until)))).isEqualTo(id);
    }

    @Test
    void who_did_not_exist_in_the_period_is_told() {
        assertThat(members.inTitle("TỈNH BẮC GIANG", Window.ofMonths(2026, 1, 12)))
                .isEqualTo(new NotInPeriod(List.of(member("bac-giang", "2022-01-01"))));
        assertThat(members.inFileName("bac-giang-2007.xlsx", Window.ofMonths(2007, 1, 12)))
                .isEqualTo(new NotInPeriod(List.of(member("bac-giang", "2022-01-01"))));
    }

    @Test
    void a_code_means_another_member_since_2025() {
        assertThat(members.byCode("24", LocalDate.of(2022, 12, 31))).contains(member("bac-giang", "2022-01-01"));
        assertThat(members.byCode("24", LocalDate.of(2025, 7, 1))).contains(member("bac-ninh-2025", "2026-01-01"));
        assertThat(members.byCode("99", LocalDate.of(2022, 12, 31))).isEmpty();
    }

    @Test
    void a_province_is_what_it_was_at_the_time() {
        assertThat(member("hue", "2024-12-31").fullName()).isEqualTo("tỉnh Thừa Thiên Huế");
        assertThat(member("hue", "2025-01-01").fullName()).isEqualTo("thành phố Huế");
        assertThat(members.inForce(LocalDate.of(2025, 6, 30))).hasSize(63);
        assertThat(members.inForce(LocalDate.of(2025, 7, 1))).hasSize(34);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2026-06-30"})
    void no_two_members_of_a_day_look_alike_without_marks(LocalDate day) {
        var keys = members.inForce(day).stream()
                .map(member -> Key.loose(member.name()))
                .collect(Collectors.toList());

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(members.inForce(day)).allSatisfy(member -> assertThat(
                        found(members.inFileName(Key.loose(member.name()).text(), new Window(day, day))))
                .isEqualTo(member.id()));
    }

    private Member member(String id, String day) {
        return members.byId(id, LocalDate.parse(day)).orElseThrow();
    }

    private static String found(MemberMatch match) {
        return match instanceof Found found ? found.member().id() : match.toString();
    }
}
