package tonghop.excel.in;

import java.util.List;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.jspecify.annotations.Nullable;

/** The sheets that formulas of an .xls mean by their numbers; names are not kept, so formulas with names stay unread. */
record BiffReferences(List<String> tabs, List<SupBookRecord> books, List<ExternSheetRecord> references)
        implements FormulaRenderingWorkbook {

    BiffReferences {
        tabs = List.copyOf(tabs);
        books = List.copyOf(books);
        references = List.copyOf(references);
    }

    /** Nothing, which is POI's sign for a sheet of this workbook; another workbook is written as such, in brackets. */
    @Override
    public @Nullable ExternalSheet getExternalSheet(int reference) {
        boolean here = books.get(all().getExtbookIndexFromRefIndex(reference)).isInternalReferences();
        return here ? null : new ExternalSheet("another workbook", "?");
    }

    @Override
    public String getSheetFirstNameByExternSheet(int reference) {
        return tabs.get(all().getFirstSheetIndexFromRefIndex(reference));
    }

    @Override
    public String getSheetLastNameByExternSheet(int reference) {
        return tabs.get(all().getLastSheetIndexFromRefIndex(reference));
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        throw new IllegalStateException("a name");
    }

    @Override
    public String getNameText(NamePtg name) {
        throw new IllegalStateException("a name");
    }

    private ExternSheetRecord all() {
        return ExternSheetRecord.combine(references.toArray(ExternSheetRecord[]::new));
    }
}
