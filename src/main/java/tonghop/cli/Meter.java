package tonghop.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import tonghop.domain.rule.Wording;
import tonghop.run.Progress;

/** Shows how far a run is: one line that moves on a screen, a line now and then in a file. */
final class Meter implements Progress {

    private static final int BAR = 30;
    private static final int QUARTERS = 4;
    /** Below this many files the lines of a log would come faster than anyone reads. */
    private static final int WORTH_QUARTERS = 100;

    private static final String WIPE = "\r" + " ".repeat(79) + "\r";

    private final PrintStream to;
    private final Terminal.Screen screen;
    private final Wording wording;
    private final Tense tense;
    private Optional<Stage> stage = Optional.empty();
    private long total;
    private long done;

    Meter(PrintStream to, Terminal.Screen screen, Wording wording) {
        this(to, screen, wording, Tense.DID);
    }

    Meter(PrintStream to, Terminal.Screen screen, Wording wording, Tense tense) {
        this.tense = tense;
        this.to = to;
        this.screen = screen;
        this.wording = wording;
    }

    /** What was being done last, in words; empty before anything began. */
    synchronized String doing() {
        return stage.map(this::named).orElse("");
    }

    @Override
    public synchronized void begins(Stage next, long files) {
        boolean told = stage.equals(Optional.of(next));
        stage = Optional.of(next);
        total = files;
        done = 0;
        if (screen == Terminal.Screen.INTERACTIVE) {
            draw();
        } else if (!told) {
            to.println(step() + (total > 0 ? wording.say("progress.files", figure(total)) : ""));
        }
    }

    @Override
    public synchronized void advances(long by) {
        long before = done;
        done += by;
        if (screen == Terminal.Screen.INTERACTIVE) {
            draw();
        } else if (total >= WORTH_QUARTERS && quarter(done) > quarter(before)) {
            to.println(step() + ": " + figure(done) + "/" + figure(total));
        }
    }

    /** Leaves the screen's line empty for what is said next. */
    synchronized void clear() {
        if (screen == Terminal.Screen.INTERACTIVE && stage.isPresent()) {
            to.print(WIPE);
            to.flush();
        }
    }

    private void draw() {
        to.print(WIPE + step() + bar());
        to.flush();
    }

    private String bar() {
        if (total <= 0) {
            return " …";
        }
        int filled = (int) (BAR * Math.min(done, total) / total);
        return "  [" + "#".repeat(filled) + ".".repeat(BAR - filled) + "]  " + figure(done) + "/" + figure(total);
    }

    private String step() {
        return stage.map(now ->
                        List.of(Stage.values()).indexOf(now) + 1 + "/" + Stage.values().length + " " + named(now))
                .orElse("");
    }

    private String named(Stage one) {
        return wording.say(tense.key(one));
    }

    private String figure(long number) {
        return new Figures(wording.language()).count(number);
    }

    private long quarter(long files) {
        return files * QUARTERS / total;
    }
}
