package tonghop.excel.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * How much memory a workbook takes when POI opens it whole: measured, up to twenty times the XML that is unpacked from it,
 * where a run has 256 MiB for everything. Fixed, so that what is published does not depend on the machine.
 */
enum Bulk {
    /** Several at a time fit into the memory of a run. */
    SMALL,
    /** Fits alone. */
    LARGE,
    /** Would not fit. */
    TOO_LARGE;

    private static final long MOST_OF_SMALL = 1L << 20;
    private static final long MOST = 6L << 20;

    /** Pictures and the like are kept as they are, and weigh less than XML. */
    private static final int PICTURES = 20;

    /** What Excel 97 writes, or encrypts, unpacks to as much as this. */
    private static final int DENSITY = 3;

    static Bulk of(Path file) {
        long bytes = unpacked(file);
        if (bytes <= MOST_OF_SMALL) {
            return SMALL;
        }
        return bytes <= MOST ? LARGE : TOO_LARGE;
    }

    private static long unpacked(Path file) {
        try {
            return isZip(file) ? entries(file) : Files.size(file) * DENSITY;
        } catch (ZipException odd) {
            return Long.MAX_VALUE;
        } catch (IOException machine) {
            throw new UncheckedIOException(machine);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P';
        }
    }

    private static long entries(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            return zip.stream().mapToLong(Bulk::weight).sum();
        }
    }

    private static long weight(ZipEntry entry) {
        return entry.getName().endsWith("ml") ? entry.getSize() : entry.getSize() / PICTURES;
    }
}
