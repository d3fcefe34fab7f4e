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
 * @param number of the receipt, of the version or of the issue
 */
public record Act(
        Kind kind, String at, String who, String why, String period, String member, String sha256, int number) {

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

    /** The day alone, as ISO-8601. */
    public String day() {
        return at.substring(0, Math.max(0, at.indexOf('T')));
    }
}
