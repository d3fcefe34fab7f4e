package tonghop.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.6361292E10          | đồng       | 16361292000 VND
            1.0E+2                | USD        | 100.00 USD
            64.099999999999994    | tỷ đồng    | 64100000000 VND
            1934.4347299999999    | triệu đồng | 1934434730 VND
            16104.216000000001    | triệu đồng | 16104216000 VND
            7841.9799999999996    | USD        | 7841.98 USD
            9007199254740993      | đồng       | 9007199254740993 VND
            9876543210987.65      | USD        | 9876543210987.65 USD
            98765432109876.54     | USD        | 98765432109876.54 USD
            -1234567              | đồng       | -1234567 VND NEGATIVE
            0                     | đồng       | 0 VND
            0.0                   |            | Nil
            1.500                 | triệu đồng | 1500000 VND
            1500.5                | đồng       | FRACTION_OF_MINOR_UNIT
            12345.678             | USD        | FRACTION_OF_MINOR_UNIT
            1234567.8912345678    | đồng       | FRACTION_OF_MINOR_UNIT
            250                   |            | NO_UNIT
            250                   | triệu      | 250000000 VND or 250000000.00 USD
            1E+999999999          | đồng       | UNREADABLE
            #REF!                 | đồng       | UNREADABLE
            NaN                   | đồng       | UNREADABLE
            1,5                   | đồng       | UNREADABLE
            """)
    void a_number_is_what_the_file_writes_without_the_noise_of_binary(String raw, String heading, String reading) {
        Unit unit = heading == null ? Unit.NONE : UnitReader.in(heading);
        assertThat(Flat.of(AmountReader.number(raw, unit))).isEqualTo(reading);
    }
}
