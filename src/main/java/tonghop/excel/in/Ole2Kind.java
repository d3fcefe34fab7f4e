package tonghop.excel.in;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.intake.Kind;

/** What a compound file is, by the streams it lists. */
record Ole2Kind(Limits limits) {

    private static final int VERSION = 5;
    private static final int EXCEL_97 = 6;

    Kind of(Path file) throws IOException {
        try (POIFSFileSystem ole = Ole2.open(file, limits)) {
            if (Ole2.has(ole, Ole2.ENCRYPTED_PACKAGE)) {
                return encrypted(ole);
            }
            return Ole2.has(ole, Ole2.WORKBOOK) ? workbook(ole) : new Kind.NoWorkbook(other(ole));
        }
    }

    private static Kind encrypted(POIFSFileSystem ole) {
        try {
            return Unlocked.opens(ole)
                    ? new Kind.Workbook(Kind.Format.OOXML)
                    : new Kind.NoWorkbook(Unreadable.ENCRYPTED);
        } catch (IOException | RuntimeException aWayOfEncryptingPoiDoesNotKnow) {
            return new Kind.NoWorkbook(Unreadable.ENCRYPTED);
        }
    }

    private static Kind workbook(POIFSFileSystem ole) throws IOException {
        try (InputStream start = Ole2.stream(ole, Ole2.WORKBOOK)) {
            if (start.readNBytes(VERSION + 1)[VERSION] != EXCEL_97) {
                return new Kind.NoWorkbook(Unreadable.BEFORE_EXCEL_97);
            }
        }
        try (InputStream records = Ole2.stream(ole, Ole2.WORKBOOK)) {
            new RecordFactoryInputStream(records, false);
            return new Kind.Workbook(Kind.Format.BIFF8);
        } catch (EncryptedDocumentException aPasswordOfItsOwn) {
            return new Kind.NoWorkbook(Unreadable.ENCRYPTED);
        }
    }

    private static Unreadable other(POIFSFileSystem ole) {
        if (Ole2.has(ole, "Book")) {
            return Unreadable.BEFORE_EXCEL_97;
        }
        return Ole2.has(ole, "WordDocument") ? Unreadable.WORD_DOCUMENT : Unreadable.OTHER_OFFICE_DOCUMENT;
    }
}
