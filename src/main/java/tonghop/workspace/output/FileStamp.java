package tonghop.workspace.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * By what a file is known to be the one that was read before, without reading it again.
 *
 * @param size in bytes; negative where there is no such file, or none that can be looked at
 * @param key of the file system, or empty where it gives none
 */
record FileStamp(Path file, long size, FileTime changed, String key) {

    private static final int ABSENT = -1;

    static FileStamp of(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(file, seen.size(), seen.lastModifiedTime(), String.valueOf(seen.fileKey()));
        } catch (IOException absent) {
            return new FileStamp(file, ABSENT, FileTime.fromMillis(0), "");
        }
    }
}
