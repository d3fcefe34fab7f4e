package tonghop.excel.out;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that bears one given day wherever it would bear the moment of writing, so that its bytes are the same. */
final class TimelessWorkbook extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    private final Instant asOf;

    TimelessWorkbook(LocalDate asOf) {
        super(new XSSFWorkbook(), ROWS_IN_MEMORY);
        this.asOf = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    void describe(String title, String author) {
        POIXMLProperties.CoreProperties core = getXSSFWorkbook().getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator(author);
        core.setCreated(Optional.of(Date.from(asOf)));
        core.setModified(Optional.of(Date.from(asOf)));
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                entry.setTime(FileTime.from(asOf));
                super.putArchiveEntry(entry);
            }
        };
    }
}
