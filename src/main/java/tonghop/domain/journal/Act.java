package tonghop.domain.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was done, as the journal has it for ever.
 *
 * @param at when, in the office's time as ISO-8601 with its offset, or empty where nobody noted it
 * @param who the person, or empty where it was a run
 * @param period the label of the period it was about, or empty
 * @param member the id of the member it was about, or empty
 * @param sha256 the hash of the content or of the inventory it was about, or empty
 * @param number of the receipt or of the issue; 0 where there is none
 * @param size of the content in bytes, or 0
 * @param file where the content lay below {@code input/}, or empty
 */
public record Act(
        Kind kind,
        String at,
        String who,
        String why,
        String period,
        String member,
        String sha256,
        int number,
        long size,
        String file) {

    /** What can be done. */
    public enum Kind {
        RECEIVED,
        WITHDRAWN,
        RESTORED,
        CLOSED,
        REOPENED,
        PUBLISHED;

        /** The word in the journal. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }

    /** Who says so, and why. */
    public record Signed(String who, String why) {}

    /** The period folder in which a content lay is the period it was received for. */
    public static Act received(int receipt, String sha256, long size, String file) {
        String folder = file.substring(0, Math.max(0, file.indexOf('/')));
        return new Act(Kind.RECEIVED, "", "", "", folder, "", sha256, receipt, size, file);
    }

    /** A content that is withdrawn or restored. */
    public static Act on(Kind kind, Signed signed, String period, String member, String sha256, String file) {
        return new Act(kind, "", signed.who(), signed.why(), period, member, sha256, 0, 0, file);
    }

    /** An issue of a period that is published, closed or opened again; by the inventory it was made from. */
    public static Act onIssue(Kind kind, Signed signed, String period, int issue, String inventory) {
        return new Act(kind, "", signed.who(), signed.why(), period, "", inventory, issue, 0, "");
    }

    /** The same, noted at a time. */
    public Act at(String time) {
        return new Act(kind, time, who, why, period, member, sha256, number, size, file);
    }

    /** The day alone, as ISO-8601. */
    public String day() {
        return at.substring(0, Math.max(0, at.indexOf('T')));
    }
}
