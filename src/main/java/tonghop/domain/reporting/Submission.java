package tonghop.domain.reporting;

import java.util.Locale;

/**
 * One workbook's content as received (báo cáo).
 *
 * @param sha256 the content's hash in lower-case hex: its identity; a renamed copy is the same submission
 * @param file where it was first found, below {@code input/}, with forward slashes
 * @param member the member's id, or empty while nobody was recognised
 * @param period the period it reports on, or empty while none was recognised
 * @param version 1, 2, … among the member's submissions for the period, the oldest first; 0 while rejected
 * @param reason why it does not count or not wholly, in words of the message bundles; empty if there is nothing to say
 */
public record Submission(
        String sha256,
        String file,
        String member,
        String period,
        int version,
        Status status,
        Rows rows,
        String reason) {

    /** Where a submission stands; received is what can be read and can count in another period only. */
    public enum Status {
        RECEIVED,
        ACCEPTED,
        ACCEPTED_WITH_HELD_ROWS,
        REJECTED,
        SUPERSEDED,
        QUARANTINED,
        WITHDRAWN,
        /** What was returned to its sender and came back as it was: it counts as what it was made of. */
        UNMENDED,
        /** No report: what tonghop itself sent has come back. */
        RECEIPT;

        /** The stable name in data files, such as {@code accepted-with-held-rows}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it is no longer for itself that it is looked at: another stands for it, or it was taken back. */
        public boolean isPast() {
            return this == SUPERSEDED || this == WITHDRAWN || this == UNMENDED;
        }

        public boolean isAccepted() {
            return this == ACCEPTED || this == ACCEPTED_WITH_HELD_ROWS;
        }
    }

    /** Control counts: read is always accepted plus held plus ignored. */
    public record Rows(long read, long accepted, long held, long ignored) {
        public static final Rows NONE = new Rows(0, 0, 0, 0);

        /** The same rows in a report that does not count: none of them is accepted, whatever could be read. */
        public Rows withheld() {
            return new Rows(read, 0, accepted + held, ignored);
        }
    }
}
