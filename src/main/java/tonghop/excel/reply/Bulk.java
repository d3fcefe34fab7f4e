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

/** How much memory a workbook takes when POI opens it whole: some ten times the bytes that are unpacked from it. */
enum Bulk {
    /** Several at a time fit into the memory of a run. */
    SMALL,
    /** Fits alone. */
    LARGE,
    /** Would not fit. */
    TOO_LARGE;

    private static final long MOST_OF_SMALL = 3L << 20;
    private static final long MOST = 16L << 20;

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
            return zip.stream().mapToLong(ZipEntry::getSize).sum();
        }
    }
}
