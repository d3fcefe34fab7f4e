package tonghop.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What libraries say and what only a programmer wants to read, in a file beside the results instead of on the screen.
 * The file is not made before there is something to write.
 */
final class ErrorLog extends OutputStream {

    private final Path file;
    private OutputStream opened = OutputStream.nullOutputStream();
    private boolean isOpen;

    private ErrorLog(Path file) {
        this.file = file;
    }

    static Path of(Path workspace) {
        return workspace.resolve("output").resolve("tonghop.log");
    }

    /** Outside of every workspace. */
    static Path aside() {
        return Path.of(System.getProperty("java.io.tmpdir"), "tonghop-" + System.getProperty("user.name") + ".log");
    }

    static PrintStream appendingTo(Path file) {
        return new PrintStream(new ErrorLog(file), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] octets, int from, int length) throws IOException {
        if (!isOpen) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            opened = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            isOpen = true;
        }
        opened.write(octets, from, length);
    }

    @Override
    public synchronized void close() throws IOException {
        opened.close();
    }
}
