package tonghop.pipeline.read;

import tonghop.domain.reporting.Unreadable;

/** A file that cannot be opened as a workbook; the reason is for the person who sent it, the cause for the log. */
public final class UnreadableWorkbook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Unreadable reason;

    public UnreadableWorkbook(Unreadable reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
    }

    public UnreadableWorkbook(Unreadable reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    public Unreadable reason() {
        return reason;
    }
}
