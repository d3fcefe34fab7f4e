package tonghop.pipeline.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Everything that was ever received: each content once, by its hash, and when it was received. */
public interface Received {

    /**
     * Keeps a copy of a file's content, unless there is one.
     *
     * @return the hash of the content as it is kept
     * @throws IOException if the file cannot be read
     */
    String keep(Path file) throws IOException;

    /** The journal, in the order of receipt. */
    List<Receipt> journal();

    /** Appends to the journal, all of it or nothing. */
    void add(List<Receipt> receipts);

    /**
     * The kept copy of a content.
     *
     * @throws java.io.UncheckedIOException if it is missing, or is no longer what was received
     */
    Path copy(String sha256);

    /**
     * A line of the journal.
     *
     * @param number what came together has the same number; from 1
     * @param file where it lay below {@code input/}
     */
    record Receipt(int number, String sha256, long size, String file) {

        /** Which content arrived where: that is noted once. */
        String place() {
            return sha256 + ' ' + file;
        }
    }
}
