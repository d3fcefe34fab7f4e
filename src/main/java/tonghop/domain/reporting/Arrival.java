package tonghop.domain.reporting;

import java.util.Comparator;

/**
 * A file as it arrived: where it lay, and which content it had.
 *
 * @param file where it lay below {@code input/}, with forward slashes
 * @param sha256 the content's hash in lower-case hex, or empty where the file could not be opened
 * @param size in bytes
 * @param receipt in which receipt this content first came, from 1; 0 for a file of which no copy is kept
 * @param placed in which receipt it first came under this name, from 1; 0 where nobody noted it
 */
public record Arrival(String file, String sha256, long size, int receipt, int placed, Presence presence) {

    /** By which of several places a content is known: one where it still lies, then the one where it was received first. */
    public static final Comparator<Arrival> BEST_KNOWN = Comparator.comparing(Arrival::presence)
            .thenComparingInt(arrival -> arrival.placed == 0 ? Integer.MAX_VALUE : arrival.placed)
            .thenComparing(Arrival::file);

    private static final String LOCK = "~$";

    /** Whether the file still lies where it arrived. A content that has gone was received all the same. */
    public enum Presence {
        PRESENT,
        GONE
    }

    /** Under the name under which the content first came. */
    public Arrival(String file, String sha256, long size, int receipt, Presence presence) {
        this(file, sha256, size, receipt, receipt, presence);
    }

    /** The label of the period folder, such as {@code 2022-9M}: what the file claims to be about. */
    public String folder() {
        return file.substring(0, Math.max(0, file.indexOf('/')));
    }

    /** The file's name without folders. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** Whether it is the note in which Excel says who has a report open. */
    public boolean isLockFile() {
        return name().startsWith(LOCK);
    }

    public boolean isPresent() {
        return presence == Presence.PRESENT;
    }

    /** Whether a copy of the content is kept, so that it can be read. */
    public boolean isKept() {
        return receipt > 0;
    }
}
