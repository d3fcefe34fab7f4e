package tonghop.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tonghop.domain.reporting.Sheet;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;

class OwnSheetsTest {

    private static final String AID = """
            STT | Tên dự án | Giá trị cam kết (đồng)
            1 | Nước sạch | 5000000
            2 | Trường học | 7000000
            """;

    @Test
    void a_sheet_with_our_mark_is_passed_over_wherever_it_stands_and_whatever_it_is_called() {
        Sketch returned = new Sketch()
                .sheet("Phản hồi", OwnSheets.MARK + "\nBÁO CÁO NĂM 2021 TỈNH ĐỒNG THÁP\n" + AID)
                .sheet("Viện trợ", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH\nBÁO CÁO NĂM 2023\n" + AID)
                .sheet("_tonghop", Sheet.Visibility.VERY_HIDDEN, OwnSheets.MARK + "\nViện trợ | C5\n" + AID);
        Sketch own = new Sketch()
                .sheet("Viện trợ", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH\nBÁO CÁO NĂM 2023\n" + AID);

        assertThat(Reviewed.of(returned).who()).isEqualTo("tra-vinh 2023");
        assertThat(Reviewed.of(returned).examination())
                .isEqualTo(Reviewed.of(own).examination());
        assertThat(Reviewed.of(returned).findings()).isEmpty();
    }

    @Test
    void a_workbook_with_nothing_but_ours_is_a_receipt_though_empty_sheets_were_added() {
        Sketch receipt = new Sketch().sheet("Biên nhận", OwnSheets.MARK + "\nBIÊN NHẬN BÁO CÁO NĂM 2023");

        assertThat(OwnSheets.areAllOf(receipt.sheets())).isTrue();
        assertThat(OwnSheets.areAllOf(receipt.sheet("Sheet1", "").sheets())).isTrue();
        assertThat(OwnSheets.areAllOf(receipt.sheet("Viện trợ", AID).sheets())).isFalse();
        assertThat(OwnSheets.areAllOf(List.of())).isFalse();
    }

    @Test
    void a_sheet_that_only_bears_the_name_is_the_senders_own() {
        List<Sheet> sheets = Sketch.of("Phản hồi", AID).sheets();

        assertThat(OwnSheets.removed(sheets)).isEqualTo(sheets);
        assertThat(Reviewed.of(Sketch.of("Phản hồi", AID)).totals()).containsExactly("committed VND=12000000");
    }

    @Test
    void rows_of_ours_that_were_copied_into_a_sheet_take_no_money_away() {
        Sketch copied = Sketch.of("Viện trợ", AID + OwnSheets.MARK + " | Phản hồi\n");

        assertThat(Reviewed.of(copied).totals()).containsExactly("committed VND=12000000");
    }
}
