package tonghop.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.rule.Language;

class PeriodPhrasesTest {

    private static final PeriodPhrases VI = PeriodPhrases.in(Language.VI);
    private static final PeriodPhrases EN = PeriodPhrases.in(Language.EN);

    @ParameterizedTest
    @CsvSource({
        "2023, Năm 2023, năm 2023, Cả năm",
        "2022-9M, 9 tháng đầu năm 2022, 9 tháng đầu năm 2022, 9 tháng",
        "2023-H1, 6 tháng đầu năm 2023, 6 tháng đầu năm 2023, 6 tháng",
        "2023-H2, 6 tháng cuối năm 2023, 6 tháng cuối năm 2023, 6 tháng cuối năm",
        "2023-Q3, Lũy kế đến hết quý 3 năm 2023, lũy kế đến hết quý 3 năm 2023, Đến hết quý 3",
        "2017-2022, Giai đoạn 2017–2022, giai đoạn 2017–2022, 2017–2022"
    })
    void a_period_is_told_as_the_office_says_it(String label, String titled, String within, String covers) {
        ReportingPeriod period = ReportingPeriod.parse(label).orElseThrow();

        assertThat(VI.titled(period)).isEqualTo(titled);
        assertThat(VI.within(period)).isEqualTo(within);
        assertThat(VI.covers(period)).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, Year 2023, for 2023, Year",
        "2022-9M, First 9 months of 2022, for the first 9 months of 2022, 9 months",
        "2023-H1, First half of 2023, for the first half of 2023, 6 months",
        "2023-H2, Second half of 2023, for the second half of 2023, Second half",
        "2023-Q3, Up to the end of quarter 3 of 2023, for 2023 up to quarter 3, To end of Q3",
        "2017-2022, 2017–2022, for 2017–2022, 2017–2022"
    })
    void and_in_english(String label, String titled, String within, String covers) {
        ReportingPeriod period = ReportingPeriod.parse(label).orElseThrow();

        assertThat(EN.titled(period)).isEqualTo(titled);
        assertThat(EN.within(period)).isEqualTo(within);
        assertThat(EN.covers(period)).isEqualTo(covers);
    }
}
