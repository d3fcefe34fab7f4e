package tonghop.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodCodesTest {

    @ParameterizedTest
    @CsvSource({
        "2023-H1, 6 tháng đầu năm 2023",
        "2023-H2, 6 tháng cuối năm 2023",
        "2022-9M, 9 tháng đầu năm 2022",
        "2023-Q2, lũy kế đến hết quý 2 năm 2023",
        "2023, 2023",
        "2017-2022, 2017-2022",
        "2022-9M/tra-vinh.xlsx, 2022-9M/tra-vinh.xlsx"
    })
    void a_part_of_a_year_is_said_in_words(String label, String words) {
        assertThat(new PeriodCodes(Language.VI).worded(label)).isEqualTo(words);
        assertThat(new PeriodCodes(Language.EN).worded(label)).isEqualTo(label);
    }

    @Test
    void periods_before_their_places_are_said_in_words_too() {
        Finding finding = Finding.ofFile(
                Rule.PERIOD_CONTRADICTED, "a.xlsx", "2022-9M (Bìa!B4)", "2022-H1 (A!A2), 2022 (2022-9M (1).xlsx)");

        assertThat(Wording.ofFindings(Language.VI).message(finding))
                .contains("9 tháng đầu năm 2022 (Bìa!B4) và 6 tháng đầu năm 2022 (A!A2), 2022 (2022-9M (1).xlsx)");
    }

    @Test
    void a_finding_names_periods_in_words() {
        Finding finding = Finding.ofFile(Rule.PERIOD_NOT_FOLDER, "2023-H1", "2023-H1", "2022-9M");

        assertThat(Wording.ofFindings(Language.VI).message(finding))
                .contains("của kỳ 6 tháng đầu năm 2023", "thư mục của kỳ 9 tháng đầu năm 2022");
    }
}
