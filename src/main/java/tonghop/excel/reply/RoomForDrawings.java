package tonghop.excel.reply;

import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.model.WorkbookRecordList;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CountryRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/**
 * Prepares a workbook of Excel 97 for comments. POI puts the first drawing behind the record of the country; where a
 * program left that out, it would put it before the beginning of the workbook, and no Excel would open it.
 */
final class RoomForDrawings {

    private static final short VIETNAM = 84;

    private RoomForDrawings() {}

    static void in(HSSFWorkbook book) {
        InternalWorkbook records = book.getInternalWorkbook();
        if (records.findFirstRecordLocBySid(CountryRecord.sid) < 0) {
            CountryRecord country = new CountryRecord();
            country.setDefaultCountry(VIETNAM);
            country.setCurrentCountry(VIETNAM);
            records.getWorkbookRecordList().add(afterSheets(records.getWorkbookRecordList()), country);
        }
    }

    private static int afterSheets(WorkbookRecordList records) {
        int last = 0;
        for (int i = 0; i < records.size(); i++) {
            last = records.get(i) instanceof BoundSheetRecord ? i : last;
        }
        return last + 1;
    }
}
