package tonghop.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.reporting.DateReading.Backwards;
import tonghop.domain.reporting.DateReading.Between;
import tonghop.domain.reporting.DateReading.Impossible;
import tonghop.domain.reporting.DateReading.InMonth;
import tonghop.domain.reporting.DateReading.InQuarter;
import tonghop.domain.reporting.DateReading.InYear;
import tonghop.domain.reporting.DateReading.Missing;
import tonghop.domain.reporting.DateReading.OnDay;
import tonghop.domain.reporting.DateReading.Unreadable;

class DateReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5/3/2023",
                "05-03-2023",
                "5.3.2023",
                "05 / 03 / 2023",
                "ngày 5 tháng 3 năm 2023",
                "Ngày 05/03/2023",
                "5 tháng 3, năm 2023",
                "2023-03-05",
                "2023/03/05",
                "2023.3.5",
                "2023 / 03 / 05",
                "2023-03-05T00:00",
                "2023-03-05 00:00:00",
                "5/3/2023 08:30",
                "ngay 5 thang 3 nam 2023",
            })
    void the_day_comes_first_unless_the_year_does(String text) {
        assertThat(DateReader.read(text)).isEqualTo(new OnDay(LocalDate.of(2023, 3, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tháng 3/2023", "03/2023", "3-2023", "tháng 3 năm 2023", "Tháng 03 - 2023"})
    void a_month(String text) {
        assertThat(DateReader.read(text)).isEqualTo(new InMonth(YearMonth.of(2023, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quý II/2023", "quí 2 năm 2023", "Q2/2023", "QUÝ II - 2023", "Q.2 2023"})
    void a_quarter(String text) {
        assertThat(DateReader.read(text)).isEqualTo(new InQuarter(2023, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "năm 2023", " Năm 2023 "})
    void a_year(String text) {
        assertThat(DateReader.read(text)).isEqualTo(new InYear(2023));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-2024, 2022-01-01, 2024-12-31",
        "2022 – 2024, 2022-01-01, 2024-12-31",
        "từ năm 2022 đến năm 2024, 2022-01-01, 2024-12-31",
        "03/2022 - 12/2023, 2022-03-01, 2023-12-31",
        "Từ tháng 3/2022 đến tháng 12/2023, 2022-03-01, 2023-12-31",
        "3-5/2023, 2023-03-01, 2023-05-31",
        "15/3/2023-20/4/2023, 2023-03-15, 2023-04-20",
        "15-03-2023 - 20-04-2023, 2023-03-15, 2023-04-20",
        "15-20/3/2023, 2023-03-15, 2023-03-20",
        "15/3 - 20/4/2023, 2023-03-15, 2023-04-20",
        "từ ngày 15/3 đến hết ngày 20/4/2023, 2023-03-15, 2023-04-20",
        "Quý I/2023 - Quý III/2023, 2023-01-01, 2023-09-30",
        "03/2022 - 2023, 2022-03-01, 2023-12-31",
    })
    void a_stretch(String text, LocalDate from, LocalDate until) {
        assertThat(DateReader.read(text)).isEqualTo(new Between(new Window(from, until)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/4/2023",
                "29/2/2023",
                "3/15/2023",
                "00/00/2023",
                "15/3/0203",
                "13/2023",
                "2023-02-30",
                "30/2 - 3/3/2023",
            })
    void an_impossible_date_is_not_repaired(String text) {
        assertThat(DateReader.read(text)).isEqualTo(new Impossible(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20/3/2023 - 15/3/2023", "2024-2022", "12/2023 - 01/2022"})
    void a_stretch_that_ends_before_it_begins_is_told_from_a_day_that_no_calendar_has(String text) {
        assertThat(DateReader.read(text)).isEqualTo(new Backwards(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/3/23",
                "15/3",
                "3/2023/15",
                "2022 - nay",
                "2010-12",
                "2022-2023-2024",
                "đang thực hiện",
                "1234",
                "5/3-2023",
                "Quý V/2023",
            })
    void what_is_no_date_or_could_be_two_is_refused(String text) {
        assertThat(DateReader.read(text)).isEqualTo(new Unreadable(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28/2-31/2/2023",
                "15/3/2023; 31/4/2023",
                "31/04/2023 (dự kiến)",
                "tuần đầu, 31/04/2023",
                "30/2 và 5/3/2023",
                "12 và 31 tháng 6 năm 2023",
                "ngày 31 tháng 4",
                "31/2/23",
                "Quý V/2023",
                "Quý 0 năm 2023",
                "quý 5",
                "tháng 13",
                "Tháng 11-13/2023",
                "từ 10/2023 đến 14/2023",
                "từ tháng 10 đến hết tháng 13",
                "2023-02-31 (dự kiến)",
            })
    void a_date_among_others_is_not_repaired_either(String text) {
        assertThat(DateReader.within(text)).isEqualTo(new Impossible(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "??",
                "15/3/2O23",
                "l5/3/2023",
                "tháng 3/2O23",
                "15/3/23",
                "15/3",
                "3/2023/15",
                "45000",
                "12-15",
                "15/3/20233"
            })
    void digits_that_come_to_no_date_are_told(String text) {
        assertThat(DateReader.within(text)).isEqualTo(new Unreadable(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cả năm",
                "thường xuyên",
                "hằng năm",
                "Hàng tháng, quý",
                "đầu năm 2023",
                "6 tháng đầu năm",
                "6 tháng đầu năm 2023",
                "24 tháng",
                "18 tháng 15 ngày",
                "2022 - nay",
                "Quý 1-2/2023",
                "Quý I, II/2023",
                "quý I và quý II",
                "quý IV",
                "Q1-Q2/2023",
                "tháng 4, 5/2023",
                "Tháng 4 và tháng 12/2023",
                "T3/2023",
                "T.3 - T.5/2023",
                "12, 13/3/2023",
                "12/3 & 15/4/2023",
                "15/3/2023; 20/4/2023",
                "15/3/2023 (dự kiến)",
                "từ ngày 12 đến 15 tháng 3 năm 2023",
                "8h30 ngày 15/3/2023",
                "8.30 ngày 15/3/2023",
                "02 ngày (12-13/3/2023)",
                "đợt 2/3, tháng 5/2023",
                "theo Kế hoạch số 45/2023",
                "theo KH 45/2023/KH-LH",
                "quý vị đại biểu",
                "Tết Quý Mão 2023",
                "tuần thứ 3, tháng 11",
                "2022-24",
                "2010-12",
            })
    void words_and_lists_of_dates_are_let_be(String text) {
        assertThat(DateReader.within(text)).isEqualTo(new Missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "–", "…", "..."})
    void a_dash_in_place_of_a_date_is_missing(String text) {
        assertThat(DateReader.read(text)).isEqualTo(new Missing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123/QĐ-UBND ngày 15/3/2023",
                "QĐ số 123/2023/QĐ-UBND ngày 15 tháng 3 năm 2023",
                "123/QĐ-UBND, 15.3.2023",
                "15/3/2023 (123/QĐ-UBND)",
                "Trà Vinh, ngày 15 tháng 3 năm 2023",
                "2023-03-15",
            })
    void the_date_of_a_decision_is_found_beside_its_number(String text) {
        assertThat(DateReader.find(text)).isEqualTo(new OnDay(LocalDate.of(2023, 3, 15)));
    }

    @ParameterizedTest
    @CsvSource({
        "123/QĐ-UBND, Missing",
        "80/2020/NĐ-CP, Missing",
        "123/QĐ-UBND ngày 15/3/23, Missing",
        "'12/QĐ ngày 1/3/2023, 13/QĐ ngày 2/3/2023', Unreadable",
        "12/QĐ-UBND ngày 31/4/2023, Impossible",
        "'12/QĐ ngày 1/3/2023, 13/QĐ ngày 31/4/2023', Impossible",
        "12/45/2023/QĐ-UBND, Missing",
    })
    void of_no_or_several_dates_none_is_taken(String text, String kind) {
        assertThat(DateReader.find(text).getClass().getSimpleName()).isEqualTo(kind);
    }
}
