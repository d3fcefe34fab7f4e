package tonghop.excel.in;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import tonghop.domain.reporting.Sheet.Visibility;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/**
 * The records of an .xls: those of the workbook, then those of each sheet, each between a beginning and an end. A chart in
 * a sheet has its own beginning and end inside, with copies of numbers in it that are no cells.
 */
final class BiffBook {

    private static final int EXCEL_97 = 0x0600;

    private final BiffGlobals globals = new BiffGlobals();
    private final Budget budget;
    private final Limits limits;
    private final IdentityHashMap<BoundSheetRecord, SheetDraft> drafts = new IdentityHashMap<>();
    private BiffStream reader = globals;
    private int depth;
    private int begun;
    private int ended;

    BiffBook(Limits limits) {
        this.limits = limits;
        this.budget = new Budget(limits);
    }

    void accept(Record record) {
        if (record instanceof BOFRecord beginning) {
            begin(beginning);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (depth == 1) {
            reader.accept(record);
        }
    }

    /** @throws UnreadableWorkbook if a sheet is missing or broken off */
    BookDraft draft() {
        if (ended <= globals.tabs().size()) {
            throw new UnreadableWorkbook(
                    Unreadable.DAMAGED, ended - 1 + " of " + globals.tabs().size() + " sheets are whole");
        }
        List<SheetDraft> sheets = globals.tabs().stream()
                .map(drafts::get)
                .filter(Objects::nonNull)
                .toList();
        return new BookDraft(sheets, globals.dates());
    }

    private void begin(BOFRecord beginning) {
        depth++;
        if (depth > 1) {
            return;
        }
        if (begun == 0) {
            refuseOldExcel(beginning);
        } else {
            reader = sheet(beginning);
        }
        begun++;
    }

    private void end() {
        depth--;
        if (depth == 0) {
            ended++;
            reader.end();
        }
    }

    /** The n-th stream of records is that of the n-th tab as they are stored; charts and macros are stepped over. */
    private BiffStream sheet(BOFRecord beginning) {
        List<BoundSheetRecord> stored = globals.tabsAsStored();
        boolean cells = beginning.getType() == BOFRecord.TYPE_WORKSHEET;
        if (!cells || begun > Math.min(stored.size(), limits.sheets())) {
            return record -> {};
        }
        BoundSheetRecord tab = stored.get(begun - 1);
        SheetDraft draft = new SheetDraft(tab.getSheetname(), visibility(tab), budget);
        drafts.put(tab, draft);
        return new BiffSheet(globals, draft);
    }

    private static void refuseOldExcel(BOFRecord beginning) {
        if (beginning.getVersion() != EXCEL_97) {
            throw new UnreadableWorkbook(Unreadable.BEFORE_EXCEL_97, "version " + beginning.getVersion());
        }
    }

    private static Visibility visibility(BoundSheetRecord tab) {
        if (tab.isVeryHidden()) {
            return Visibility.VERY_HIDDEN;
        }
        return tab.isHidden() ? Visibility.HIDDEN : Visibility.VISIBLE;
    }
}
