package tonghop.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

    private static final List<String> IN_ORDER = List.of(
            "An Giang",
            "Bà Rịa - Vũng Tàu",
            "Bạc Liêu",
            "Bắc Giang",
            "Bắc Kạn",
            "Bến Tre",
            "Cà Mau",
            "Cao Bằng",
            "Cần Thơ",
            "Dân",
            "Đà Nẵng",
            "Đắk Lắk",
            "Đồng Nai",
            "Gia Lai",
            "Hà Giang",
            "Hà Tĩnh",
            "Hải Dương",
            "Hậu Giang",
            "Hòa Bình",
            "Hồ Chí Minh",
            "Ninh Bình",
            "Phú Thọ",
            "Quảng Bình",
            "Quảng Nam",
            "Quảng Ngãi",
            "Quảng Ninh",
            "Thái Bình",
            "Thanh Hóa",
            "Thừa Thiên Huế",
            "Tiền Giang",
            "Yên Bái");

    @Test
    void provinces_stand_as_in_a_vietnamese_list() {
        List<String> names = new ArrayList<>(IN_ORDER);
        Collections.shuffle(names, new Random(1));

        names.sort(VietnameseOrder.INSTANCE);

        assertThat(names).isEqualTo(IN_ORDER);
    }

    @Test
    void letters_come_first_then_tones_then_capitals() {
        assertThat(List.of("mb", "ma", "má", "mạ", "mã", "mả", "mà", "mă", "Ma", "mâ", "ma b", "mA").stream()
                        .sorted(VietnameseOrder.INSTANCE))
                .containsExactly("ma", "mA", "Ma", "mà", "mả", "mã", "má", "mạ", "ma b", "mă", "mâ", "mb");
    }

    @Test
    void equal_only_if_the_same() {
        assertThat(VietnameseOrder.INSTANCE.compare("Bà Rịa-Vũng Tàu", "Bà Rịa – Vũng Tàu"))
                .isNotZero();
        assertThat(VietnameseOrder.INSTANCE.compare("Hà Nội", "Hà Nội")).isZero();
        assertThat(VietnameseOrder.INSTANCE.compare("\u0301", "a")).isNegative();
    }
}
