package tonghop.domain.reporting;

/**
 * A file as it arrived: where it lay, and which content it had.
 *
 * @param file where it lay below {@code input/}, with forward slashes
 * @param sha256 the content's hash in lower-case hex, or empty where the file could not be opened
 * @param size in bytes
 * @param receipt in which receipt this content first came, from 1; 0 for a file of which no copy is kept
 */
public record Arrival(String file, String sha256, long size, int receipt, Presence presence) {

    private static final String LOCK = "~$";

    /** Whether the file still lies where it arrived. A content that has gone was received all the same. */
    public enum Presence {
        PRESENT,
        GONE
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
