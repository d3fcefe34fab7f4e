package tonghop.excel.in;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/** The entries of a zip file by name; all that is read from them is counted against the limits. */
final class Archive implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final Limits limits;
    private final Meter meter;

    private Archive(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        this.meter = new Meter(limits);
        this.entries = byName(zip, limits);
    }

    /** @throws java.util.zip.ZipException if it is no zip file, or half of one */
    static Archive open(Path file, Limits limits) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            throw new UnreadableWorkbook(Unreadable.TOO_LARGE, Files.size(file) + " bytes");
        }
        // any bytes are a name in Latin-1; the names that matter are ASCII
        ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        try {
            return new Archive(zip, limits);
        } catch (UnreadableWorkbook refused) {
            zip.close();
            throw refused;
        }
    }

    boolean has(String part) {
        return entries.containsKey(part);
    }

    /** A part as XML, to be closed by the caller. */
    XmlPart xml(String part) throws IOException {
        return XmlPart.open(bytes(part, limits.ratio()), part, limits);
    }

    /** As {@link #xml}, for a part that repeats itself in honest files so often that its ratio says nothing. */
    XmlPart repetitiveXml(String part) throws IOException {
        return XmlPart.open(bytes(part, Integer.MAX_VALUE), part, limits);
    }

    /** The first bytes of a part, as text of ASCII characters. */
    String start(String part, int length) throws IOException {
        try (InputStream in = bytes(part, limits.ratio())) {
            return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        }
    }

    private InputStream bytes(String part, int ratio) throws IOException {
        @Nullable ZipEntry entry = entries.get(part);
        if (entry == null) {
            throw new UnreadableWorkbook(Unreadable.DAMAGED, "the part " + part + " is missing");
        }
        return meter.of(zip.getInputStream(entry), entry, ratio);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Two entries of one name let two programs read two workbooks in one file (CVE-2025-31672). */
    private static Map<String, ZipEntry> byName(ZipFile zip, Limits limits) {
        if (zip.size() > limits.parts()) {
            throw new UnreadableWorkbook(Unreadable.HOSTILE, zip.size() + " entries");
        }
        Map<String, ZipEntry> entries = new HashMap<>();
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
            if (entries.put(PartName.of(entry.getName()), entry) != null) {
                throw new UnreadableWorkbook(Unreadable.HOSTILE, "two entries are named " + entry.getName());
            }
        });
        return entries;
    }
}
