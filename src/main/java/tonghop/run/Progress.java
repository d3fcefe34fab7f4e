package tonghop.run;

/** Where a run tells how far it is; called from several threads. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void begins(Stage stage, long total) {}

        @Override
        public void advances(long by) {}
    };

    /** The stages as a person sees them, in order. */
    enum Stage {
        INTAKE,
        READ,
        VALIDATE,
        NORMALISE,
        MERGE,
        PUBLISH
    }

    /** A stage begins; total counts files, or is 0 where it is not known. */
    void begins(Stage stage, long total);

    void advances(long by);
}
