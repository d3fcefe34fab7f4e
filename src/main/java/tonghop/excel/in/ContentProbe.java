package tonghop.excel.in;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.intake.Kind;
import tonghop.pipeline.intake.Probe;
import tonghop.pipeline.read.UnreadableWorkbook;

/** Tells kinds of files apart by their first bytes; of zip files and compound files also by what they list. */
public final class ContentProbe implements Probe {

    /** Enough to see the root element of an HTML or XML file behind its preliminaries. */
    private static final int HEAD = 16 * 1024;

    private final Limits limits;

    public ContentProbe(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Kind kind(Path file) {
        try {
            return kindOf(file);
        } catch (UnreadableWorkbook known) {
            return new Kind.NoWorkbook(known.reason());
        } catch (FileSystemException machine) {
            throw new UncheckedIOException(machine);
        } catch (IOException | RuntimeException | StackOverflowError nonsense) {
            // it begins as a zip or compound file and does not go on as one
            return new Kind.NoWorkbook(Unreadable.DAMAGED);
        }
    }

    private Kind kindOf(Path file) throws IOException {
        byte[] head = head(file);
        if (Signature.ZIP.starts(head)) {
            return new ZipKind(limits).of(file);
        }
        if (Signature.OLE2.starts(head)) {
            return new Ole2Kind(limits).of(file);
        }
        return new Kind.NoWorkbook(reason(head, Files.size(file)));
    }

    private static Unreadable reason(byte[] head, long size) {
        if (head.length == 0) {
            return Unreadable.EMPTY_FILE;
        }
        if (LockFile.is(head, size)) {
            return Unreadable.LOCK_FILE;
        }
        return Signature.reason(head).or(() -> TextKind.of(head)).orElse(Unreadable.NO_WORKBOOK);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
