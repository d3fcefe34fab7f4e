package tonghop.excel.in;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/** Compound files: what old Office and encrypted new Office put their streams into. */
final class Ole2 {

    /** The stream of a workbook of Excel 97 to 2003. */
    static final String WORKBOOK = "Workbook";

    /** The stream of an encrypted Office Open XML file. */
    static final String ENCRYPTED_PACKAGE = "EncryptedPackage";

    private static final int MAGIC_LENGTH = 8;

    private Ole2() {}

    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return FileMagic.valueOf(in.readNBytes(MAGIC_LENGTH)) == FileMagic.OLE2;
        }
    }

    /** @throws IOException if its directory or its chains of sectors make no sense; POI sees a chain that is a ring */
    static POIFSFileSystem open(Path file, Limits limits) throws IOException {
        if (Files.size(file) > limits.partBytes()) {
            throw new UnreadableWorkbook(Unreadable.TOO_LARGE, Files.size(file) + " bytes");
        }
        return new POIFSFileSystem(file.toFile(), true);
    }

    /** Some programs write the names of streams in capitals. */
    static boolean has(POIFSFileSystem ole, String stream) {
        return ole.getRoot().hasEntryCaseInsensitive(stream);
    }

    static InputStream stream(POIFSFileSystem ole, String name) throws IOException {
        return ole.getRoot().createDocumentInputStream(ole.getRoot().getEntryCaseInsensitive(name));
    }
}
