package tonghop.excel.in;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.intake.Kind;
import tonghop.pipeline.read.UnreadableWorkbook;
import tonghop.pipeline.read.Workbooks;

/**
 * Opens a workbook of any kind by its content, and lets out no exception but {@link UnreadableWorkbook}, whose reason is
 * about the file, and {@link UncheckedIOException} if the machine does not give the file out.
 */
public final class AnyWorkbooks implements Workbooks {

    private final ContentProbe probe;
    private final WorkbookReader xlsx;
    private final WorkbookReader xls;

    public AnyWorkbooks(Limits limits) {
        PoiLimits.set(limits);
        this.probe = new ContentProbe(limits);
        this.xlsx = new XlsxWorkbooks(limits);
        this.xls = new XlsWorkbooks(limits);
    }

    @Override
    public List<Sheet> sheets(Path file) {
        Kind kind = probe.kind(file);
        if (kind instanceof Kind.Workbook workbook) {
            return read(file, workbook.format() == Kind.Format.OOXML ? xlsx : xls);
        }
        throw new UnreadableWorkbook(((Kind.NoWorkbook) kind).reason(), "by its content");
    }

    private static List<Sheet> read(Path file, WorkbookReader reader) {
        try {
            return reader.read(file);
        } catch (UnreadableWorkbook known) {
            throw known;
        } catch (FileSystemException machine) {
            throw new UncheckedIOException(machine);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableWorkbook(Unreadable.ENCRYPTED, "a password of its own", e);
        } catch (StackOverflowError e) {
            throw new UnreadableWorkbook(Unreadable.HOSTILE, "nested without end", e);
        } catch (IOException | RuntimeException e) {
            // zip, Aalto and POI throw whatever comes up on bytes that make no sense
            throw new UnreadableWorkbook(Unreadable.DAMAGED, String.valueOf(e.getMessage()), e);
        }
    }
}
