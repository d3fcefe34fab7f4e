package tonghop.excel.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.excel.reply.Original.cell;
import static tonghop.excel.reply.Original.edited;
import static tonghop.excel.reply.Original.error;
import static tonghop.excel.reply.Original.opened;
import static tonghop.excel.reply.Original.returned;
import static tonghop.excel.reply.Original.warning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tonghop.domain.form.OwnSheets;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.excel.in.AnyWorkbooks;
import tonghop.excel.in.Limits;

class ReturnedWorkbookTest {

    private static final Finding OF_FILE = Finding.ofFile(Rule.NO_SECTION, "");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void what_is_not_marked_stays_as_it_was(Original original) {
        List<String> before = Portrait.of(original.drawn());
        List<String> after = Portrait.of(returned(original.drawn(), error("B3"), warning("A8")));

        assertThat(after).hasSameSizeAs(before);
        assertThat(after)
                .filteredOn(line -> !before.contains(line))
                .hasSize(2)
                .allMatch(line -> line.contains("tonghop#"))
                .anyMatch(line -> line.startsWith("Viện trợ!B3 21.0 "))
                .anyMatch(line -> line.startsWith("Viện trợ!A8 70.0 "));
    }

    @ParameterizedTest
    @EnumSource
    void a_returned_workbook_reads_as_the_original(Original original) throws IOException {
        assertThat(OwnSheets.removed(read(returned(original.drawn(), error("C3"), error("C4"), warning("C6")))))
                .isEqualTo(read(original.drawn()));
    }

    @ParameterizedTest
    @EnumSource
    void returned_again_with_nothing_to_mark_it_is_the_original(Original original) {
        byte[] marked = returned(original.drawn(), error("B3"), error("C3"), error("C4"), warning("C6"), error("A1"));

        assertThat(Portrait.of(returned(marked, OF_FILE))).isEqualTo(Portrait.of(original.drawn()));
        assertThat(opened(returned(marked, OF_FILE)).getNumberOfSheets()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void returning_twice_is_returning_once(Original original) {
        byte[] once = returned(original.drawn(), error("C3"), warning("C4"));

        assertThat(Portrait.of(returned(once, error("C3"), warning("C4")))).isEqualTo(Portrait.of(once));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_reply_has_the_same_bytes(Original original) {
        byte[] drawn = original.drawn();

        assertThat(returned(drawn, error("B3"))).isEqualTo(returned(drawn, error("B3")));
    }

    @ParameterizedTest
    @EnumSource
    void severities_differ_by_colour_and_comments_say_what_is_wrong(Original original) {
        Workbook book = opened(returned(original.drawn(), error("B3"), warning("B4"), error("B4")));

        assertThat(fill(book, "B3"))
                .isEqualTo(fill(book, "B4"))
                .isNotEqualTo(fill(opened(returned(original.drawn(), warning("B4"))), "B4"));
        assertThat(comment(book, "B4"))
                .contains("2. Lỗi: Không đọc được số tiền \"1.2O0\"", "3. Cảnh báo: Không đọc được ngày", "Cần ghi: ");
    }

    @ParameterizedTest
    @EnumSource
    void the_senders_own_comment_stays_above_ours_with_its_bold_letters(Original original) {
        Workbook book = opened(returned(original.drawn(), error("C4")));

        assertThat(comment(book, "C4")).startsWith("Hà: xem lại\n\n── tonghop#k1 ──\nĐiểm 1. Lỗi: ");
        assertThat(cell(book, "Viện trợ", "C4").getCellComment().getString().numFormattingRuns())
                .isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_the_sender_wrote_below_our_remark_stays_when_ours_goes(Original original) {
        byte[] answered = edited(returned(original.drawn(), error("B3")), book -> {
            var comment = cell(book, "Viện trợ", "B3").getCellComment();
            comment.setString(book.getCreationHelper().createRichTextString(comment.getString() + "\nđã sửa, Hà"));
        });

        assertThat(comment(opened(returned(answered, OF_FILE)), "B3").strip()).isEqualTo("đã sửa, Hà");
    }

    @ParameterizedTest
    @EnumSource
    void of_merged_cells_the_one_that_is_seen_is_marked_once(Original original) {
        Workbook book = opened(returned(original.drawn(), error("C6"), warning("C5")));

        assertThat(comment(book, "C5")).contains("1. Lỗi", "2. Cảnh báo");
        assertThat(cell(book, "Viện trợ", "C6").getCellComment()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_mended_cell_gets_its_own_fill_back_and_keeps_the_format_it_was_mended_in(Original original) {
        byte[] mended = edited(returned(original.drawn(), error("C3")), book -> {
            var cell = cell(book, "Viện trợ", "C3");
            var style = book.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setDataFormat(book.createDataFormat().getFormat("d/m/yyyy"));
            cell.setCellStyle(style);
        });

        var style = cell(opened(returned(mended, OF_FILE)), "Viện trợ", "C3").getCellStyle();
        assertThat(style.getFillForegroundColor()).isEqualTo(IndexedColors.BRIGHT_GREEN.getIndex());
        assertThat(style.getDataFormatString()).isEqualTo("d/m/yyyy");
    }

    @ParameterizedTest
    @EnumSource
    void a_fill_that_the_sender_has_chosen_since_stays(Original original) {
        byte[] recoloured = edited(returned(original.drawn(), error("B3")), book -> cell(book, "Viện trợ", "B3")
                .setCellStyle(cell(book, "Viện trợ", "C3").getCellStyle()));

        assertThat(fill(opened(returned(recoloured, OF_FILE)), "B3")).isEqualTo(fill(opened(original.drawn()), "C3"));
    }

    @ParameterizedTest
    @EnumSource
    void a_mark_is_found_where_the_sender_moved_it_or_deleted_its_comment(Original original) {
        byte[] moved = edited(returned(original.drawn(), error("B3"), error("B4")), book -> {
            cell(book, "Viện trợ", "B4").removeCellComment();
            book.getSheet("Viện trợ").shiftRows(2, 2, 30);
            book.removeSheetAt(0);
        });

        Workbook again = opened(returned(moved, OF_FILE));
        assertThat(cell(again, "Viện trợ", "B33").getCellStyle().getFillPattern())
                .isEqualTo(FillPatternType.NO_FILL);
        assertThat(cell(again, "Viện trợ", "B4").getCellStyle().getFillPattern())
                .isEqualTo(FillPatternType.NO_FILL);
    }

    @ParameterizedTest
    @EnumSource
    void the_list_comes_first_alone_selected_and_the_memory_is_very_hidden(Original original) {
        Workbook book = opened(returned(original.drawn(), error("B3")));

        assertThat(book.getSheetName(0)).isEqualTo("Phản hồi");
        assertThat(book.getActiveSheetIndex()).isZero();
        assertThat(book).extracting(sheet -> sheet.isSelected()).containsExactly(true, false, false, false, false);
        assertThat(book.getSheetVisibility(4)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(book.getSheetAt(0).getHyperlinkList())
                .singleElement()
                .extracting(link -> link.getAddress())
                .isEqualTo("'Viện trợ'!B3");
    }

    @ParameterizedTest
    @EnumSource
    void a_sheet_of_the_senders_that_has_the_name_of_ours_stays_his(Original original) throws IOException {
        byte[] named = edited(original.drawn(), book -> book.setSheetName(1, "Phản hồi"));

        Workbook book = opened(returned(named, error("B3")));
        assertThat(book.getSheetName(0)).isEqualTo("Phản hồi (2)");
        assertThat(OwnSheets.removed(read(returned(named, error("B3"))))).isEqualTo(read(named));
    }

    private List<Sheet> read(byte[] bytes) throws IOException {
        return new AnyWorkbooks(Limits.standard()).sheets(Files.write(folder.resolve("read"), bytes));
    }

    private static String fill(Workbook book, String at) {
        var color = cell(book, "Viện trợ", at).getCellStyle().getFillForegroundColorColor();
        return color instanceof XSSFColor open ? open.getARGBHex() : ((HSSFColor) color).getHexString();
    }

    private static String comment(Workbook book, String at) {
        return cell(book, "Viện trợ", at).getCellComment().getString().getString();
    }
}
