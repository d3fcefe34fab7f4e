package tonghop.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.reporting.ReportingPeriod;

/** The figures below a heading are of the reporting period unless the heading says otherwise. */
class HeadingTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2023, Giá trị giải ngân quý IV",
        "2023, Giá trị giải ngân QUÝ 4/2023",
        "2023, Giá trị giải ngân tháng 12",
        "2023, Giá trị giải ngân tháng 12/2023",
        "2023, Giá trị giải ngân/tháng",
        "2023, Giá trị giải ngân trong tháng",
        "2023, Giá trị giải ngân 6 tháng",
        "2023, Giá trị giải ngân 9 tháng đầu năm",
        "2023, Giá trị giải ngân 2021-2023",
        "2023, Giá trị giải ngân giai đoạn 2021–2025",
        "2023, Giá trị giải ngân năm 2022",
        "2023, Giá trị giải ngân đến 30/6",
        "2023, Giá trị giải ngân đến hết ngày 30/06/2023",
        "2023, Giá trị giải ngân đến 31/2/2023",
        "2023, Giá trị giải ngân đến tháng 6",
        "2023, Giá trị giải ngân từ tháng 1 đến tháng 9",
        "2022-9M, Giá trị giải ngân 6 tháng",
        "2022-9M, Giá trị giải ngân 12 tháng",
        "2022-9M, Giá trị giải ngân quý III",
        "2022-9M, Giá trị giải ngân quý I-IV",
        "2023-Q2, Giá trị giải ngân quý I",
        "2017-2022, Giá trị giải ngân năm 2022",
        "2017-2022, Giá trị giải ngân 2020-2022"
    })
    void of_another_time_or_of_a_part(String period, String heading) {
        assertThat(HeadingTime.of(heading, period(period)).isOther()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023, Giá trị giải ngân",
        "2023, Giá trị giải ngân năm 2023",
        "2023, Giá trị giải ngân 12 tháng năm 2023",
        "2023, Giá trị giải ngân quý I-IV",
        "2023, Giá trị giải ngân (đến ngày 15/12/2023)",
        "2023, Giá trị giải ngân tính đến 31.12.2023",
        "2023, Giá trị giải ngân đến 15/1/2024",
        "2023, Giá trị giải ngân đến hết tháng 11",
        "2023, Giá trị giải ngân từ tháng 1 đến tháng 12",
        "2023, Giá trị giải ngân theo Quyết định 2021/QĐ-UBND",
        "2023, Số kỳ/năm",
        "2022-9M, Giá trị giải ngân 9 tháng",
        "2022-9M, Giá trị giải ngân tháng 1-9",
        "2022-9M, Giá trị giải ngân quý I đến quý III",
        "2022-9M, Giá trị giải ngân năm 2022",
        "2023-H1, Giá trị giải ngân 6 tháng đầu năm 2023",
        "2023-Q2, Giá trị giải ngân quý II",
        "2017-2022, Giá trị giải ngân 2017-2022",
        "2017-2022, Giá trị giải ngân đến hết năm 2022"
    })
    void of_the_reporting_period(String period, String heading) {
        assertThat(HeadingTime.of(heading, period(period)).isOther()).isFalse();
    }

    private static ReportingPeriod period(String label) {
        return ReportingPeriod.parse(label).orElseThrow();
    }
}
