package tonghop.excel.in;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/**
 * A workbook while it is read.
 *
 * @param sheets in the order of the tabs
 */
record BookDraft(List<SheetDraft> sheets, DateSystem dates) {

    BookDraft {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new UnreadableWorkbook(Unreadable.NO_SHEET, "no sheet with cells");
        }
        refuseTwins(sheets);
    }

    List<Sheet> finished() {
        return sheets.stream().map(SheetDraft::sheet).toList();
    }

    /** Two sheets of one name would give two cells one address; Excel refuses such a file too. */
    private static void refuseTwins(List<SheetDraft> sheets) {
        Set<String> names = new HashSet<>();
        for (SheetDraft sheet : sheets) {
            if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
                throw new UnreadableWorkbook(Unreadable.DAMAGED, "two sheets are named " + sheet.name());
            }
        }
    }
}
