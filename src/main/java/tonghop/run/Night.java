package tonghop.run;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A nightly run and how it ended, in the office's time. One period that fails never stops the others.
 *
 * @param periods every period that had news, in order; a night that could not begin has one failure that names none
 */
public record Night(ZonedDateTime started, ZonedDateTime ended, List<Told> periods) {

    private static final int DONE = 0;
    private static final int INTERNAL = 1;
    private static final int REFERENCE = 2;
    private static final int INCOMPLETE = 3;
    private static final int NOT_RECONCILED = 5;
    private static final int BUSY = 75;

    public Night {
        periods = List.copyOf(periods);
    }

    /** What is told of one period. */
    public sealed interface Told {

        record Done(RunResult result) implements Told {}

        /** The period's label, or empty where the night could not begin. */
        record Failed(String period, RuntimeException fault) implements Told {}
    }

    public List<RunResult> results() {
        return periods.stream()
                .filter(Told.Done.class::isInstance)
                .map(told -> ((Told.Done) told).result())
                .toList();
    }

    public List<RuntimeException> faults() {
        return periods.stream()
                .filter(Told.Failed.class::isInstance)
                .map(told -> ((Told.Failed) told).fault())
                .toList();
    }

    /** The exit code of the program for the night: that of the worst that happened. */
    public int exitCode() {
        Stream<Integer> codes = periods.stream().map(Night::exitCode);
        List<Integer> worstFirst = List.of(INTERNAL, BUSY, REFERENCE, NOT_RECONCILED, INCOMPLETE);
        List<Integer> all = codes.toList();
        return worstFirst.stream().filter(all::contains).findFirst().orElse(DONE);
    }

    private static int exitCode(Told told) {
        if (told instanceof Told.Failed failed) {
            return exitCode(failed.fault());
        }
        return ((Told.Done) told).result().isIncomplete() ? INCOMPLETE : DONE;
    }

    private static int exitCode(RuntimeException fault) {
        if (fault instanceof ReconciliationFailed) {
            return NOT_RECONCILED;
        }
        if (fault instanceof BrokenReference) {
            return REFERENCE;
        }
        return fault instanceof WorkspaceBusy ? BUSY : INTERNAL;
    }
}
