package tonghop.excel.out;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that bears one given day wherever it would bear the moment of writing, so that its bytes are the same. */
final class TimelessWorkbook extends SXSSFWorkbook {

    static final int ROWS_IN_MEMORY = 200;

    private final LocalDate asOf;
    private boolean isMakingSheet;

    TimelessWorkbook(LocalDate asOf) {
        super(new XSSFWorkbook(), ROWS_IN_MEMORY);
        this.asOf = asOf;
    }

    @Override
    public SXSSFSheet createSheet(String name) {
        isMakingSheet = true;
        try {
            return super.createSheet(name);
        } finally {
            isMakingSheet = false;
        }
    }

    /**
     * POI measures a letter of the first font for columns that find their own width. Ours are given theirs, and to load
     * the machine's fonts takes longer than to draw a sheet; so POI is told what it would find on a machine without any.
     */
    @Override
    public Font getFontAt(int index) {
        if (isMakingSheet) {
            throw new UnsatisfiedLinkError("X11FontManager is not wanted");
        }
        return super.getFontAt(index);
    }

    void describe(String title, String author) {
        POIXMLProperties.CoreProperties core = getXSSFWorkbook().getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator(author);
        Optional<Date> day =
                Optional.of(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(day);
        core.setModified(day);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new TimelessZip(out, asOf);
    }
}
