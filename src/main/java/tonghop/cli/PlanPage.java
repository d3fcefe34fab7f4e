package tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.ledger.Plan;
import tonghop.domain.ledger.Plan.Change;
import tonghop.domain.ledger.Plan.Change.Kind;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rule.Wording;
import tonghop.run.RunResult;

/** What a run changed, or would change: what is unchanged as a number, everything else by name. */
record PlanPage(Wording wording, RunResult result) {

    Page on(Page page) {
        if (plan().equals(Plan.NONE)) {
            return page;
        }
        page.blank().paragraph("", summary());
        for (Kind kind : Kind.values()) {
            changes(kind, page);
        }
        if (!plan().isNothing()) {
            new MoveTables(wording, plan()).on(page);
        }
        return page;
    }

    private Plan plan() {
        return result.plan();
    }

    private String summary() {
        List<String> parts = Stream.of(Kind.values())
                .flatMap(kind -> counted(kind.name(), plan().of(kind).size()))
                .collect(Collectors.toCollection(ArrayList::new));
        counted("UNCHANGED", plan().unchanged()).forEach(parts::add);
        counted("RECEIVED", with(Status.RECEIVED)).forEach(parts::add);
        counted("REJECTED", with(Status.REJECTED) + with(Status.QUARANTINED)).forEach(parts::add);
        counted("WAITING", result.waiting().size()).forEach(parts::add);
        return wording.say("plan." + sentence(), String.join("; ", parts));
    }

    private String sentence() {
        if (plan().isNothing()) {
            return "nothing";
        }
        return plan().national().before().isNothing() ? "first" : "changes";
    }

    private Stream<String> counted(String what, int number) {
        return number == 0
                ? Stream.empty()
                : Stream.of(wording.say("plan.count." + what, figures().count(number)));
    }

    private int with(Status status) {
        return Math.toIntExact(
                result.files().stream().filter(file -> file.status() == status).count());
    }

    private void changes(Kind kind, Page page) {
        List<Change> changes = plan().of(kind);
        if (changes.isEmpty()) {
            return;
        }
        page.line(wording.say("plan." + kind));
        if (kind == Kind.NEW || kind == Kind.MOVED) {
            page.paragraph("  ", changes.stream().map(Change::member).collect(Collectors.joining(", ")));
        } else {
            changes.forEach(change -> page.paragraph("  - ", told(change)));
        }
    }

    private String told(Change change) {
        Submission file = change.submission();
        if (change.kind() == Kind.LISTED) {
            return (file.file() + ": " + file.reason()).strip();
        }
        String what = change.instead().stream()
                .findFirst()
                .map(instead -> wording.say("plan.instead", named(file), named(instead)))
                .orElse(named(file));
        return Stream.of(
                        wording.say(
                                "plan.change",
                                change.member(),
                                what,
                                new ShareDifference(wording, change.before(), change.after()).text()),
                        why(change))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The reason of what counts no more, unless it is only that something counts in its place; by name beside another. */
    private String why(Change change) {
        if (change.kind() == Kind.DROPPED) {
            return change.submission().status() == Status.SUPERSEDED
                    ? ""
                    : change.submission().reason();
        }
        return change.instead().stream()
                .filter(one ->
                        one.status() != Status.SUPERSEDED && !one.reason().isEmpty())
                .map(one -> wording.say("plan.why", named(one), one.reason()))
                .collect(Collectors.joining(" "));
    }

    private String named(Submission file) {
        return file.version() == 0
                ? file.file()
                : wording.say("plan.version", file.file(), Integer.toString(file.version()));
    }

    private Figures figures() {
        return new Figures(wording.language());
    }
}
