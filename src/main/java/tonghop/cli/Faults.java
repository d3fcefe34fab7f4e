package tonghop.cli;

import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tonghop.domain.rule.Wording;
import tonghop.run.BrokenReference;
import tonghop.run.ReconciliationFailed;
import tonghop.run.Refused;
import tonghop.run.RunStopped;
import tonghop.run.WorkspaceBusy;

/** Says what went wrong in words a person can act on; what only a programmer can read goes into the log. */
final class Faults {

    private final Terminal terminal;
    private final Wording wording;
    private final Clock clock;

    Faults(Terminal terminal, Wording wording, Clock clock) {
        this.terminal = terminal;
        this.wording = wording;
        this.clock = clock;
    }

    Exit misunderstood(ParameterException typed) {
        if (typed instanceof UnmatchedArgumentException unmatched) {
            return misused(
                    unmatched.isUnknownOption() ? "fault.option" : "fault.word",
                    unmatched.getUnmatched().get(0));
        }
        if (typed instanceof MissingParameterException missing) {
            return misused("fault.missing", missing.getMissing().get(0).paramLabel());
        }
        return misused("fault.command", "");
    }

    /**
     * A fault while a command was carried out.
     *
     * @param doing what was being done, or empty
     * @param log where to write what only a programmer can read
     */
    Exit happened(Throwable fault, String doing, Path log) {
        return cause(UsageFault.class, fault)
                .map(known -> misused(known.key(), known.subject()))
                .or(() -> cause(Refused.class, fault).map(this::refused))
                .or(() -> cause(BrokenReference.class, fault).map(this::broken))
                .or(() -> cause(RunStopped.class, fault).map(stopped -> stopped()))
                .or(() -> cause(WorkspaceBusy.class, fault).map(this::busy))
                .or(() -> cause(ReconciliationFailed.class, fault).map(this::notReconciled))
                .or(() -> cause(FileSystemException.class, fault)
                        .filter(Faults::isOfRights)
                        .map(this::notWritable))
                .orElseGet(() -> internal(fault, doing, log));
    }

    private static <T extends Throwable> Optional<T> cause(Class<T> wanted, Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .filter(wanted::isInstance)
                .map(wanted::cast)
                .findFirst();
    }

    private Exit misused(String key, String subject) {
        say(wording.say(key, subject), wording.say(key + ".hint", subject));
        return Exit.USAGE;
    }

    private Exit refused(Refused fault) {
        String key = "refused." + fault.why().id();
        say(wording.say(key, fault.subject()), wording.say(key + ".hint", fault.subject()));
        return fault.why().isMistyped() ? Exit.USAGE : Exit.INCOMPLETE;
    }

    private Exit broken(BrokenReference fault) {
        say(wording.say("fault.reference"), fault.problems(), wording.say("fault.reference.hint"));
        return Exit.USAGE;
    }

    private Exit stopped() {
        say(wording.say("fault.stopped"), wording.say("fault.stopped.hint"));
        return Exit.INTERNAL;
    }

    private Exit busy(WorkspaceBusy other) {
        String since = other.since().isEmpty() ? "" : wording.say("fault.busy.since", other.since());
        String process = other.process().isEmpty() ? "" : wording.say("fault.busy.process", other.process());
        say(wording.say("fault.busy", since, process), wording.say("fault.busy.hint"));
        return Exit.BUSY;
    }

    private Exit notReconciled(ReconciliationFailed failed) {
        say(wording.say("fault.reconciliation"), failed.differences(), wording.say("fault.reconciliation.hint"));
        return Exit.NOT_RECONCILED;
    }

    /** No rights, a disk that is full or only to be read, a file where a folder has to be: not a missing file of ours. */
    private static boolean isOfRights(FileSystemException fault) {
        return fault instanceof AccessDeniedException || fault.getClass().equals(FileSystemException.class);
    }

    private Exit notWritable(FileSystemException fault) {
        String place = fault.getFile() == null ? "" : Place.of(Path.of(fault.getFile()));
        return misused("fault.rights", place);
    }

    private Exit internal(Throwable fault, String doing, Path log) {
        try (PrintStream trace = ErrorLog.appendingTo(log)) {
            trace.println(clock.instant() + " " + doing);
            fault.printStackTrace(trace);
        }
        String what = doing.isEmpty() ? "" : wording.say("fault.internal.doing", doing);
        say(wording.say("fault.internal", what), wording.say("fault.internal.hint", Place.of(log)));
        return Exit.INTERNAL;
    }

    private void say(String sentence, String hint) {
        say(sentence, List.of(), hint);
    }

    private void say(String sentence, List<String> details, String hint) {
        Page page = new Page(Paint.PLAIN).paragraph("", sentence);
        details.forEach(detail -> page.paragraph("  - ", detail));
        terminal.err().print(page.paragraph("", hint));
    }
}
