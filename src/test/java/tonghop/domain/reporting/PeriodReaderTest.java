package tonghop.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TỔNG HỢP CÔNG TÁC VẬN ĐỘNG VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI NĂM 2023 | 2023",
                "năm 2023 | 2023",
                "BÁO CÁO NĂM: 2023 | 2023",
                "BAO CAO NAM 2023 | 2023",
                "CÔNG TÁC ĐOÀN RA, ĐOÀN VÀO 9 THÁNG ĐẦU NĂM 2022 | 2022-9M",
                "9 tháng năm 2022 | 2022-9M",
                "9 tháng/2022 | 2022-9M",
                "9T/2022 | 2022-9M",
                "CHÍN THÁNG ĐẦU NĂM 2022 | 2022-9M",
                "BÁO CÁO NĂM 2022 (9 tháng đầu năm) | 2022-9M",
                "6 tháng đầu năm 2023 | 2023-H1",
                "sáu tháng đầu năm 2023 | 2023-H1",
                "năm tháng đầu năm 2023 | 2023-5M",
                "mười một tháng năm 2023 | 2023-11M",
                "6 THÁNG CUỐI NĂM 2023 | 2023-H2",
                "12 tháng năm 2023 | 2023",
                "QUÝ II/2023 | 2023-Q2",
                "quí 2 năm 2023 | 2023-Q2",
                "Quý II NĂM 2023 | 2023-Q2",
                "QUÝ IV - NĂM 2023 | 2023-Q4",
                "QUÝ I, II NĂM 2023 | 2023-Q2",
                "quý I và quý II năm 2023 | 2023-Q2",
                "2 QUÝ ĐẦU NĂM 2023 | 2023-H1",
                "HAI QUÝ ĐẦU NĂM 2023 | 2023-H1",
                "3 QUÝ NĂM 2023 | 2023-9M",
                "BA QUÝ ĐẦU NĂM 2023 | 2023-9M",
                "BA QUÝ/2023 | 2023-9M",
                "NĂM 2023 (3 quý đầu năm) | 2023-9M",
                "hai quý cuối năm 2023 | 2023-H2",
                "NỬA ĐẦU NĂM 2023 | 2023-H1",
                "NỬA NĂM ĐẦU 2023 | 2023-H1",
                "NỬA CUỐI NĂM 2023 | 2023-H2",
                "NĂM 2023 (nửa đầu năm) | 2023-H1",
                "NĂM 2023 (ĐẾN 30/9/2023) | 2023-9M",
                "NĂM 2023 (tính đến hết ngày 30 tháng 9 năm 2023) | 2023-9M",
                "NĂM 2023 (đến 14/9/2023) | 2023-9M",
                "NĂM 2023 (đến hết tháng 9/2023) | 2023-9M",
                "NĂM 2023 (ĐẾN 15/12/2023) | 2023",
                "NĂM 2023 (số liệu đến 20/11/2023) | 2023",
                "NĂM 2023 (giải ngân đến 31/01/2024) | 2023",
                "NĂM 2023 (từ 15/12/2022 đến 14/12/2023) | 2023",
                "GIAI ĐOẠN 2017-2022 | 2017-2022",
                "2017 – 2022 | 2017-2022",
                "từ năm 2017 đến năm 2022 | 2017-2022",
                "Từ năm 2017 đến hết năm 2022 | 2017-2022",
                "NĂM 2022 - 2023 | 2022-2023",
                "từ 15/12/2022 đến 14/12/2023 | 2023",
                "Từ ngày 15 tháng 12 năm 2022 đến ngày 14 tháng 12 năm 2023 | 2023",
                "(15/12/2021 - 14/9/2022) | 2022-9M",
                "từ ngày 01/01/2022 đến hết ngày 30/9/2022 | 2022-9M",
                "từ 01/01 đến 30/6/2023 | 2023-H1",
                "01/01/2017-31/12/2022 | 2017-2022",
                "01/07/2023 - 31/12/2023 | 2023-H2",
                "từ tháng 1 đến tháng 9 năm 2022 | 2022-9M",
                "tháng 01-9/2022 | 2022-9M",
                "KẾT QUẢ NĂM 2023 VÀ PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024 | 2023",
                "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023 | 2023-H1",
                "KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2023 | 2023",
                "THỰC HIỆN CÁC NHIỆM VỤ, CHỈ TIÊU 9 THÁNG ĐẦU NĂM 2022 | 2022-9M",
                "Kết quả năm 2023 so với năm 2022 | 2023",
                "NĂM 2023 (Kèm theo Công văn số 12/LHHN ngày 03 tháng 01 năm 2024) | 2023",
                "Năm 2023 (theo Nghị định số 80/2020/NĐ-CP ngày 08/7/2020) | 2023",
                "NĂM 2022 VÀ NĂM 2023 | 2022 2023",
                "các năm 2020, 2021, 2022 | 2020 2021 2022",
            })
    void a_title_names_its_period(String line, String labels) {
        assertThat(labels(PeriodReader.inTitle(line))).isEqualTo(labels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trà Vinh, ngày 15 tháng 9 năm 2022",
                "Trà Vinh, ngày … tháng … năm 2022",
                "Hà Tĩnh, tháng 12 năm 2023",
                "THÁNG 9/2023",
                "ngày 15/12/2023",
                "Số liệu tính đến 15/12/2023",
                "Nghị định 80/2020/NĐ-CP",
                "Nghị định số 80 năm 2020",
                "202/2025/QH15",
                "nhiệm kỳ 2022-2027",
                "Đại hội nhiệm kỳ 2022 – 2027",
                "Quyết định số 12/QĐ-UBND ngày 3/5/2022",
                "Kế hoạch giải ngân năm 2022",
                "Phương hướng, nhiệm vụ 3 tháng cuối năm 2022",
                "Hội thành lập năm 2005",
                "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ VIỆT NAM 2023",
                "BÁO CÁO 9 THÁNG ĐẦU NĂM",
                "3 THÁNG CUỐI NĂM 2023",
                "NỬA NĂM 2023",
                "NĂM 2023 (NỬA NĂM)",
                "NĂM 2023 (3 tháng cuối năm)",
                "NĂM 2023 (đến 20/9/2023)",
                "5 quý năm 2023",
                "năm 23",
                "từ 01/01/2023 đến 15/12/2023",
                "từ 31/2/2023 đến 14/12/2023",
                "Dự án 2023",
                "quý III và quý IV năm 2023",
                "15 tháng năm 2023",
                "",
            })
    void a_title_that_names_no_period(String line) {
        assertThat(PeriodReader.inTitle(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023 | 2023",
                "Năm 2023 | 2023",
                "9 tháng đầu năm 2022 | 2022-9M",
                "2022-9M | 2022-9M",
                "2023-Q2 | 2023-Q2",
                "2023, quý 2 | 2023-Q2",
                "2017-2022 | 2017-2022",
                "15/12/2022 - 14/12/2023 | 2023",
                "kỳ báo cáo: 2023 | 2023",
                "12/2023 | ''",
                "15/12/2023 | ''",
            })
    void beside_a_label_a_year_may_stand_alone(String text, String labels) {
        assertThat(labels(PeriodReader.inLabel(text))).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01 ha-tinh 2023.xlsx | 2023",
                "06 quang-nam 2023.xlsx | 2023",
                "tra-vinh-9-thang-2022.xlsx | 2022-9M",
                "tra-vinh-9-thang-dau-nam-2022.xlsx | 2022-9M",
                "BacGiang_2022.xlsx | 2022",
                "BacGiang2022.xlsx | 2022",
                "bao cao Hau Giang (2017-2022).xls | 2017-2022",
                "TP.HCM 2017_2022.xlsx | 2017-2022",
                "BC_6T_2023.xlsx | 2023-H1",
                "9T2022.xlsx | 2022-9M",
                "9T tra vinh 2022.xlsx | 2022-9M",
                "2022-9M | 2022-9M",
                "2022-9M.xlsx | 2022-9M",
                "2023 6 thang tra vinh.xlsx | 2023-H1",
                "2023-H1.xlsx | 2023-H1",
                "Q2-2023.xlsx | 2023-Q2",
                "quy II 2023.xlsx | 2023-Q2",
                "3 quy dau nam 2022.xlsx | 2022-9M",
                "2022 ba quy.xlsx | 2022-9M",
                "nua nam 2022.xlsx | ''",
                "Báo cáo năm 2023 Trà Vinh.xlsx | 2023",
                "84-2022.xlsx | 2022",
                "bao cao 15-12-2023.xlsx | ''",
                "bao cao 2023-12-15.xlsx | ''",
                "20231215 bao cao.xlsx | ''",
                "thang 9-2023.xlsx | ''",
                "ke hoach nam 2024.xlsx | ''",
                "Book1.xlsx | ''",
                "2022 va 2023.xlsx | 2022 2023",
            })
    void a_file_name_names_its_period(String name, String labels) {
        assertThat(labels(PeriodReader.inFileName(name))).isEqualTo(labels);
    }

    @Test
    void a_title_of_two_lines_in_one_cell_is_one_title() {
        assertThat(labels(PeriodReader.inTitle("9 THÁNG ĐẦU NĂM\nNĂM 2022"))).isEqualTo("2022-9M");
    }

    @Test
    void the_days_that_a_report_states_are_kept() {
        ReportingPeriod stated =
                PeriodReader.inTitle("NĂM 2023 (từ 15/12/2022 đến 14/12/2023)").get(0);

        assertThat(stated.window()).isEqualTo(new Window(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 12, 14)));
    }

    @Test
    void a_period_named_twice_is_one() {
        assertThat(labels(PeriodReader.inTitle("NĂM 2023 - BÁO CÁO NĂM 2023"))).isEqualTo("2023");
    }

    private static String labels(List<ReportingPeriod> periods) {
        return periods.stream().map(ReportingPeriod::label).collect(Collectors.joining(" "));
    }
}
