package tonghop.cli;

/** What was typed cannot be done; the key of the sentence to say, and what fills it in. */
final class UsageFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String subject;

    UsageFault(String key, String subject) {
        super(key + ": " + subject);
        this.key = key;
        this.subject = subject;
    }

    String key() {
        return key;
    }

    String subject() {
        return subject;
    }
}
