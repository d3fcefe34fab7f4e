package tonghop.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Where words go, in UTF-8 whatever the machine's locale.
 *
 * @param out results
 * @param err progress and faults
 * @param paint whether results are coloured
 * @param screen whether progress is seen as it happens
 * @param columns how many a line of the results has
 * @param noise takes the stream that is to receive what libraries print to the standard error
 */
public record Terminal(
        PrintStream out, PrintStream err, Paint paint, Screen screen, int columns, Consumer<PrintStream> noise) {

    /** Less is no screen, but a mistake about it. */
    private static final int NARROWEST = 20;

    /** What a stream ends in. */
    enum Screen {
        INTERACTIVE,
        FILE
    }

    /** The streams of this process; the launcher says in {@code tonghop.terminal} which of them a person watches. */
    public static Terminal ofThisProcess() {
        String watched = System.getProperty("tonghop.terminal", "");
        return new Terminal(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                watched.contains("out") && wantsColour() ? Paint.COLOURED : Paint.PLAIN,
                watched.contains("err") ? Screen.INTERACTIVE : Screen.FILE,
                width(),
                System::setErr);
    }

    /** As wide as the launcher found the screen, else as a page; nobody reads lines that are longer. */
    private static int width() {
        int found = Integer.getInteger("tonghop.columns", Page.WIDTH);
        return found < NARROWEST ? Page.WIDTH : Math.min(found, Page.WIDTH);
    }

    private static boolean wantsColour() {
        return System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(System.getenv().getOrDefault("TERM", "dumb"));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
