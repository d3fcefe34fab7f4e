package tonghop.run;

/** The process was told to end: the run was left at a file's end, and goes on from there when it is started again. */
public final class RunStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunStopped() {
        super("told to end");
    }
}
