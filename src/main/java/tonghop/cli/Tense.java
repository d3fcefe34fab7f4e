package tonghop.cli;

import tonghop.run.Progress.Stage;

/** Whether a run does what it says. */
enum Tense {
    DID("run."),
    /** Nothing is written: it is what a run would come to. */
    WOULD("dry-run.");

    private final String keys;

    Tense(String keys) {
        this.keys = keys;
    }

    static Tense of(Typed typed) {
        return typed.has(RunCommand.DRY_RUN) ? WOULD : DID;
    }

    /** With what the keys of its sentences begin. */
    String keys() {
        return keys;
    }

    /** The key of a stage's name: what is not written must not be said to be. */
    String key(Stage stage) {
        return (this == WOULD && stage == Stage.PUBLISH ? keys : "") + "stage." + stage;
    }
}
