package tonghop.run;

import java.util.Locale;

/** What was asked for cannot be done as things stand; nothing was changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String subject;

    public Refused(Why why, String subject) {
        super(why + ": " + subject);
        this.why = why;
        this.subject = subject;
    }

    /** Why it cannot be done. */
    public enum Why {
        NOT_PUBLISHED,
        NOT_CURRENT,
        NO_REPORT,
        NO_VERSION,
        ALREADY_WITHDRAWN,
        NOT_WITHDRAWN,
        CLOSED,
        NOT_CLOSED,
        ONE_VERSION,
        GEOGRAPHY_UNKNOWN,
        RECEIVED_LOST;

        /** The name in the message bundles. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether something else has to be typed. */
        public boolean isMistyped() {
            return this == NO_REPORT || this == NO_VERSION || this == ONE_VERSION || this == GEOGRAPHY_UNKNOWN;
        }
    }

    public Why why() {
        return why;
    }

    /** What the sentence is about. */
    public String subject() {
        return subject;
    }
}
