package tonghop.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearUnitTest {

    @ParameterizedTest
    @CsvSource({
        "ĐVT: triêu đồng, MILLION VND",
        "ĐVT: triệu đồg, MILLION VND",
        "Đơn vị tính : ngìn đồng, THOUSAND VND",
        "triu đồng, MILLION VND",
        "Giá trị cam kết (trệu USD), MILLION USD"
    })
    void a_misspelt_unit_is_near_to_one(String text, String unit) {
        assertThat(NearUnit.to(text).map(Flat::of)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giá trị cam kết", "Đơn vị tính", "ĐVT: 100 đồng", "ĐVT: kg", "Giá trị (lượt người)", ""})
    void what_is_near_to_none_suggests_none(String text) {
        assertThat(NearUnit.to(text)).isEmpty();
    }
}
