package tonghop.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitReaderTest {

    @ParameterizedTest
    @CsvSource({
        "'Cam kết (triệu\nđồng)',MILLION VND",
        "'Giải ngân\n(nghìn\nUSD)',THOUSAND USD",
        "'1.000\nđồng',THOUSAND VND",
        "'VND\nUSD',UNSTATED EITHER",
        "'triệu đồng\nnghìn USD',UNSTATED EITHER"
    })
    void a_unit_may_be_broken_over_lines_and_two_stay_two(String heading, String unit) {
        assertThat(Flat.of(UnitReader.in(heading))).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đơn vị tính: triệu đồng               | MILLION VND
            ĐVT; nghìn USD                        | THOUSAND USD
            Đơn vị tỉnh: 1.000 đồng               | THOUSAND VND
            Đơn vị: 1.000.000 đ                   | MILLION VND
            ĐVT: 1000 VNĐ                         | THOUSAND VND
            (Đơn vị tính: Tỷ đồng)                | BILLION VND
            Biểu số 2     Đơn vị tính: đồng       | ONE VND
            ĐVT: triệu đồng, người                | MILLION VND
            ĐVT: Triệu đồng      ĐVT: Triệu đồng  | MILLION VND
            Triệu đồng - Million dong             | MILLION VND
            Triệu đồng/Million VND                | MILLION VND
            Tr. đồng                              | MILLION VND
            Tr.đ                                  | MILLION VND
            ngàn đồng                             | THOUSAND VND
            Triệu                                 | MILLION UNSTATED
            đồng                                  | ONE VND
            VND                                   | UNSTATED VND
            VNĐ                                   | UNSTATED VND
            USD                                   | UNSTATED USD
            đô la Mỹ                              | UNSTATED USD
            $                                     | UNSTATED USD
            Giá trị cam kết (USD)                 | UNSTATED USD
            Giá trị cam kết (triệu đồng) (*)      | MILLION VND
            Giá trị cam kết [1.000 USD]           | THOUSAND USD
            Số tiền (nghìn đồng) năm 2023         | THOUSAND VND
            Quy đổi triệu đồng                    | MILLION VND
            Giá trị cam kết / VND                 | UNSTATED VND
            Giá trị cam kết / đồng                | ONE VND
            Cam kết USD                           | UNSTATED USD
            USD cam kết                           | UNSTATED USD
            Cam kết USD (nghìn)                   | THOUSAND USD
            Giá trị (VND million)                 | MILLION VND
            Giá trị giải ngân (quy đổi USD)       | UNSTATED USD
            Quy đổi VND (tỷ giá 23.787 VND/USD)   | UNSTATED VND
            Giá trị cam kết năm 2023 USD          | UNSTATED USD
            Loại tiền: USD                        | UNSTATED USD
            ĐVT: Triệu đồng - Unit: Million VND   | MILLION VND
            Giá trị (USD 1.000)                   | UNSTATED EITHER
            Đơn vị tính: USD 1.000                | UNSTATED EITHER
            Đơn vị tính: triệu đồng (làm tròn)    | MILLION VND
            Đơn vị tính: Triệu đồng (VNĐ)         | MILLION VND
            ĐVT: triệu đồng (không gồm đối ứng)   | MILLION VND
            ĐVT: triệu đồng, tính đến 15/12/2023  | MILLION VND
            ĐVT: triệu đồng, tỷ giá 23.800        | MILLION VND
            Đơn vị tính tiền: triệu đồng          | MILLION VND
            Đơn vị tính giá trị: nghìn USD        | THOUSAND USD
            Số tiền tính bằng triệu đồng          | MILLION VND
            ĐVT: triệu đồng (trừ giải ngân: tỷ đồng) | UNSTATED EITHER
            ĐVT: triệu đồng (nghìn USD)           | UNSTATED EITHER
            ĐVT: USD (1.000)                      | UNSTATED EITHER
            Đơn vị tính: đồng (x1000)             | UNSTATED EITHER
            Đơn vị tính: đồng (trăm)              | UNSTATED EITHER
            ĐVT: triệu đồng (trừ cột giải ngân)   | UNSTATED EITHER
            ĐVT: triệu đồng, riêng cột 12 theo từng ô | UNSTATED EITHER
            Tính bằng tiền Việt Nam               | UNSTATED VND
            Tiền đồng                             | ONE VND
            Giá trị (tiền đồng)                   | ONE VND
            Giá trị (bằng đồng)                   | ONE VND
            Tiền VN                               | UNSTATED VND
            Bằng tiền Việt Nam                    | UNSTATED VND
            Tiền Mỹ                               | UNSTATED USD
            Nguyên tệ USD                         | UNSTATED USD
            Nguyên tệ: USD                        | UNSTATED USD
            Nguyên tệ - USD                       | UNSTATED USD
            Nguyên tệ/USD                         | UNSTATED EITHER
            Vốn VND (quy đổi USD)                 | UNSTATED EITHER
            Nguyên tệ                             | UNSTATED EITHER
            Giá trị (VND/USD)                     | UNSTATED EITHER
            Giá trị (triệu đồng; nghìn USD)       | UNSTATED EITHER
            ĐVT: 100 đồng                         | UNSTATED EITHER
            EUR                                   | UNSTATED OTHER
            Giá trị cam kết (EUR)                 | UNSTATED OTHER
            Cam kết EUR                           | UNSTATED OTHER
            đô la Úc                              | UNSTATED OTHER
            Cam kết (triêu đồng)                  | MILLION VND
            ĐVT: triệu đòng                       | MILLION VND
            Cam kết (nghìng đồng)                 | UNSTATED EITHER
            Cam kết (triu đồng)                   | UNSTATED EITHER
            Cam kết (triu   đồng)                 | UNSTATED EITHER
            Cam kết (K   USD)                     | UNSTATED EITHER
            Cam kết (trăm triệu đồng)             | UNSTATED EITHER
            Cam kết (nghìn tỷ đồng)               | UNSTATED EITHER
            Cam kết chục triệu đồng               | UNSTATED EITHER
            Cam kết 100 nghìn đồng                | UNSTATED EITHER
            Cam kết năm 2023 triệu đồng           | MILLION VND
            Cam kết (K USD)                       | UNSTATED EITHER
            Cam kết K USD                         | UNSTATED EITHER
            Cam kết (mil VND)                     | UNSTATED EITHER
            Cam kết (kVND)                        | UNSTATED EITHER
            Cam kết (ngđ)                         | UNSTATED EITHER
            Cam kết (ngh.đ)                       | UNSTATED EITHER
            Cam kết (1.000)                       | UNSTATED EITHER
            ĐVT: 1.000                            | UNSTATED EITHER
            ĐVT: ngđ                              | UNSTATED EITHER
            """)
    void a_unit_is_read_where_units_are_written(String text, String unit) {
        assertThat(Flat.of(UnitReader.in(text))).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Giá trị cam kết",
                "Đồng Tháp",
                "Đồng Nai",
                "Tỷ lệ giải ngân",
                "Tỷ lệ (%)",
                "Tỷ giá",
                "Hợp đồng",
                "Số hợp\nđồng",
                "Số hợp đồng",
                "Hội đồng",
                "Cộng đồng",
                "Lao động",
                "Triệu Phong",
                "Thủ đô",
                "Phú Yên",
                "Bảng 1",
                "Đơn vị",
                "Đơn vị tính",
                "Đơn vị tiếp nhận",
                "Đơn vị: Sở Ngoại vụ",
                "Đơn vị: Hội đồng nhân dân tỉnh Đồng Tháp",
                "Ý kiến (Hội đồng)",
                "Giá trị (hợp đồng)",
                "Ý kiến (cộng đồng)",
                "Giá trị (1)",
                "1.000",
                "Đông",
                "Đông Hà",
                "Đơn vị tính: người",
                "Số người",
                "Quy đổi",
                "Giá trị giải ngân (lũy kế)",
                "2023"
            })
    void words_of_money_elsewhere_state_no_unit(String text) {
        assertThat(UnitReader.in(text)).isEqualTo(Unit.NONE);
    }

    @Test
    void a_unit_below_a_line_break_with_decomposed_text_is_read() {
        String heading = Normalizer.normalize("Trị giá\n(Triệu USD)", Normalizer.Form.NFD);
        assertThat(Flat.of(UnitReader.in(heading))).isEqualTo("MILLION USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn vị tính: triệu đồng", "   ĐVT; USD", "Triệu đồng - Million dong", "(Triệu đồng)"})
    void a_unit_line_is_there_to_state_a_unit(String text) {
        assertThat(UnitReader.isUnitLine(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giá trị cam kết (USD)", "Tổng số 5 triệu USD", "Đơn vị báo cáo", "", "Tỉnh Đồng Tháp"})
    void a_text_that_mentions_a_unit_is_no_unit_line(String text) {
        assertThat(UnitReader.isUnitLine(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "VN, UNSTATED VND",
        "V N Đ, UNSTATED VND",
        "V.N.Đ, UNSTATED VND",
        "VNĐ., UNSTATED VND",
        "đ., ONE VND",
        "US, UNSTATED USD",
        "U.S.D, UNSTATED USD",
        "US$, UNSTATED USD",
        "$, UNSTATED USD",
        "đô-la, UNSTATED USD",
        "USA, UNSTATED OTHER",
        "VN/US, UNSTATED OTHER",
        "A$, UNSTATED OTHER"
    })
    void the_letters_of_a_currency_are_enough_where_one_is_asked_for(String cell, String unit) {
        assertThat(Flat.of(UnitReader.ofCurrencyCell(cell))).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"VNĐ, UNSTATED VND", "Triệu đồng, MILLION VND", "Euro, UNSTATED OTHER", "Mỹ kim, UNSTATED OTHER"})
    void a_currency_that_is_not_known_is_another_one(String cell, String unit) {
        assertThat(Flat.of(UnitReader.ofCurrencyCell(cell))).isEqualTo(unit);
        assertThat(UnitReader.ofCurrencyCell(" ")).isEqualTo(Unit.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ĐVT: triệu đồng; nghìn USD | VND             | MILLION VND
            ĐVT: triệu đồng; nghìn USD | USD             | THOUSAND USD
            ĐVT: triệu đồng; nghìn USD | Giá trị         | UNSTATED EITHER
            ĐVT: triệu đồng và tỷ đồng | VND             | UNSTATED EITHER
            ĐVT: triệu đồng và tỷ đồng | (đồng)          | ONE VND
            ĐVT: triệu đồng            | Giá trị         | MILLION VND
            ĐVT: triệu đồng            | VND             | MILLION VND
            ĐVT: triệu đồng            | USD             | UNSTATED USD
            ĐVT: triệu đồng            | Giá trị (USD)   | UNSTATED USD
            ĐVT: triệu đồng            | Nguyên tệ       | UNSTATED EITHER
            ĐVT: triệu đồng            | Giá trị (EUR)   | UNSTATED OTHER
            ĐVT: triệu                 | VND             | MILLION VND
            Tên dự án                  | VND             | UNSTATED VND
            ĐVT: USD 1.000             | USD             | UNSTATED EITHER
            ĐVT: VND/USD               | USD             | UNSTATED USD
            """)
    void the_line_above_completes_the_heading_of_its_currency(String line, String heading, String unit) {
        assertThat(Flat.of(UnitReader.line(line).around(UnitReader.in(heading))))
                .isEqualTo(unit);
    }
}
