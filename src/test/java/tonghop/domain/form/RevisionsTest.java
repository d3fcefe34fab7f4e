package tonghop.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.rule.Language;
import tonghop.workspace.reference.ReferenceFolder;

/** The office's words for corrections, on titles as they are written. */
class RevisionsTest {

    private static final Revisions WORDS = new ReferenceFolder(Path.of("input/reference"), Language.VI)
            .read()
            .vocabulary()
            .revisions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2023 (LẦN 2) | 2",
                "BÁO CÁO NĂM 2023 (bổ sung lần 2) | 2",
                "BÁO CÁO ĐIỀU CHỈNH, BỔ SUNG LẦN THỨ 3 NĂM 2023 | 3",
                "Báo cáo điều chỉnh lần 1 | 1",
                "BÁO CÁO BỔ SUNG NĂM 2023 | 1",
                "(Điều chỉnh lần thứ hai) | 2",
                "(Thay thế báo cáo đã gửi) | 0",
                "BÁO CÁO NĂM 2023 | 0",
                "Thực hiện Nghị quyết Đại hội lần thứ 13 | 0",
                "Tổng hợp dự án điều chỉnh, bổ sung vốn năm 2023 | 0",
                "Lần 2024 | 0"
            })
    void a_title_says_which_revision_it_is(String title, int revision) {
        assertThat(WORDS.inTitle(title)).isEqualTo(revision);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Viện trợ (lần 2) | 2", "Bổ sung lần 1 | 1", "Bổ sung | 0", "Viện trợ (bổ sung) | 0"})
    void a_sheet_says_it_by_a_number_alone(String name, int revision) {
        assertThat(WORDS.inSheetName(name)).isEqualTo(revision);
    }
}
