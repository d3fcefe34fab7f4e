package tonghop.run;

/** Another run holds the workspace; who and since when, as far as that is known. */
public final class WorkspaceBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String since;
    private final String process;

    public WorkspaceBusy(String since, String process, Throwable cause) {
        super("held since " + since + " by process " + process, cause);
        this.since = since;
        this.process = process;
    }

    /** The local time of the office at which the other run began, or empty. */
    public String since() {
        return since;
    }

    /** The other run's process number, or empty. */
    public String process() {
        return process;
    }
}
