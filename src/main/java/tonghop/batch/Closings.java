package tonghop.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tonghop.domain.journal.Act;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.intake.Inventory;
import tonghop.pipeline.publish.Publications.Publication;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;

/** What becomes of a run of a period that is closed: what came is received, waits, and is named. */
record Closings(Publisher publisher) {

    boolean isClosed(ReportingPeriod period) {
        return closing(period).isPresent();
    }

    private Optional<Act> closing(ReportingPeriod period) {
        return publisher.stores().journal().acts().closing(period);
    }

    /** Whether something came that no run has received; what waits already was told when it came. */
    boolean hasNews(ReportingPeriod period) {
        return !publisher.stages().intake().unreceived(period).isEmpty();
    }

    /** The periods to which somebody did something. */
    Stream<ReportingPeriod> touched() {
        return publisher.stores().journal().acts().all().stream()
                .filter(act -> act.kind() != Act.Kind.RECEIVED)
                .flatMap(act -> ReportingPeriod.parse(act.period()).stream());
    }

    /** @param told what is told of the inventory of the last publication */
    RunResult result(Inventory now, BiFunction<Inventory, Ending, RunResult> told) {
        RunResult published = publisher
                .stores()
                .publications()
                .last(now.period())
                .map(Publication::inventory)
                .map(hash -> told.apply(publisher.stores().inventories().frozen(hash), Ending.CLOSED))
                .orElseGet(() -> Summary.ofNothing(now.period()).as(Ending.CLOSED_AND_LOST));
        return published.waiting(waiting(now));
    }

    private List<String> waiting(Inventory now) {
        int issue = closing(now.period()).map(Act::number).orElse(1);
        Set<String> known = new HashSet<>(publisher.stores().archive().contents(now.period(), issue));
        return now.arrivals().stream()
                .filter(Arrival::isKept)
                .sorted(Arrival.BEST_KNOWN)
                .filter(arrival -> known.add(arrival.sha256()))
                .map(Arrival::file)
                .sorted()
                .toList();
    }
}
