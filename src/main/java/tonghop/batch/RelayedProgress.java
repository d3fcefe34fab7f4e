package tonghop.batch;

import tonghop.run.Progress;

/** Tells whoever listens to the run that is under way. */
final class RelayedProgress implements Progress {

    private volatile Progress listener = Progress.SILENT;

    void to(Progress next) {
        listener = next;
    }

    @Override
    public void begins(Stage stage, long total) {
        listener.begins(stage, total);
    }

    @Override
    public void advances(long by) {
        listener.advances(by);
    }
}
