package tonghop.excel.in;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file written entry by entry. */
final class Zip {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    Zip put(String name, String content) {
        return put(name, content, StandardCharsets.UTF_8);
    }

    Zip put(String name, String content, Charset charset) {
        return put(name, content.getBytes(charset));
    }

    Zip put(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    String text(String name) {
        return new String(Objects.requireNonNull(entries.get(name)), StandardCharsets.UTF_8);
    }

    Zip without(String name) {
        entries.remove(name);
        return this;
    }

    Path write(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
