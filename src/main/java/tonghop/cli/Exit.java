package tonghop.cli;

/** What the program's exit code says to a script. */
enum Exit {
    /** All is done, or there was nothing to do. */
    DONE(0),
    /** A fault of ours or of the machine. */
    INTERNAL(1),
    /** What was typed, or the workspace, cannot be used. */
    USAGE(2),
    /** Done, but some file or row was held or rejected. */
    INCOMPLETE(3),
    /** The control totals do not agree: nothing was published. */
    NOT_RECONCILED(5),
    /** Another run holds the workspace. */
    BUSY(75);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
