package tonghop.excel.in;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import tonghop.domain.reporting.Sheet;

/** Reads workbooks of Excel 97 to 2003 record by record, so that what is not asked for takes no memory. */
final class XlsWorkbooks implements WorkbookReader {

    private final Limits limits;

    XlsWorkbooks(Limits limits) {
        this.limits = limits;
    }

    @Override
    public List<Sheet> read(Path file) throws IOException {
        try (POIFSFileSystem ole = Ole2.open(file, limits);
                InputStream stream = Ole2.stream(ole, Ole2.WORKBOOK)) {
            BookDraft book = draft(new RecordFactoryInputStream(stream, false));
            new Calculation(book, limits).settle();
            return book.finished();
        }
    }

    private BookDraft draft(RecordFactoryInputStream records) {
        var book = new BiffBook(limits);
        @Nullable Record record = records.nextRecord();
        while (record != null) {
            book.accept(record);
            record = records.nextRecord();
        }
        return book.draft();
    }
}
