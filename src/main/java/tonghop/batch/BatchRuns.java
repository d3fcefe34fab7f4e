package tonghop.batch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tonghop.domain.ledger.Basis;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.intake.Inbox.Folder;
import tonghop.pipeline.intake.Inventory;
import tonghop.run.Geographies;
import tonghop.run.Progress;
import tonghop.run.Progress.Stage;
import tonghop.run.Refused;
import tonghop.run.Restoration;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.Runs;

/**
 * Runs as instances of the job {@code consolidate}. A run is known by its period, the hash of its inventory and the
 * number of the publication that it will make: cut off and started again, it is the same run and goes on.
 */
public final class BatchRuns implements Runs {

    private final Publisher publisher;
    private final Closings closings;
    private final Restoring restoring;
    private final Telling telling;
    private final Jobs jobs;
    private final Runnable release;
    private final RelayedProgress progress = new RelayedProgress();
    private final StopFlag stop = new StopFlag();
    private final Shutdown shutdown = Shutdown.watch(stop);
    private @Nullable Launch launch;

    /** Without anything to have closed periods again from. */
    public BatchRuns(Stores stores, Stages stages, Edition edition, Jobs jobs, Runnable release) {
        this(new Workshop(stores, stages, edition), jobs, Workshop.OfClosed.NONE, release);
    }

    /**
     * Runs of a workspace.
     *
     * @param past how closed periods were made
     * @param release gives the workspace free
     */
    public BatchRuns(Workshop workshop, Jobs jobs, Workshop.OfClosed past, Runnable release) {
        this.publisher = new Publisher(workshop);
        this.restoring = new Restoring(publisher, past, this::assembled);
        this.closings = new Closings(publisher);
        this.telling = new Telling(publisher);
        this.jobs = jobs;
        this.release = release;
    }

    @Override
    public RunResult run(ReportingPeriod period, Geographies geographies, Progress listener) {
        publisher.asked().forGeographies(geographies);
        progress.to(listener);
        progress.begins(Stage.INTAKE, 0);
        stop.check();
        List<Restoration> restored = restoring.toldOn(period);
        return run(period).with(restored);
    }

    private RunResult run(ReportingPeriod period) {
        if (closings.isClosed(period) && publisher.isAskedOtherwise(period)) {
            throw new Refused(Refused.Why.CLOSED, period.label());
        }
        publisher.requireGeographies(period);
        Inventory inventory = publisher.stages().intake().receive(period);
        if (closings.isClosed(period)) {
            return closings.result(inventory, telling::unchanged);
        }
        if (inventory.isEmpty()) {
            return Summary.ofNothing(period);
        }
        if (publisher.current(inventory).isPresent()) {
            return telling.unchanged(inventory, Ending.NOTHING_NEW);
        }
        Basis before = publisher.basis(period);
        publisher.stores().inventories().freeze(inventory);
        launch().launch(StepOfRun.parameters(inventory, publisher.nextNumber(period)));
        return telling.published(inventory, before);
    }

    /** A folder of a part of a year is news for that part and for the year; and news of a period for what is compared with it. */
    @Override
    public List<ReportingPeriod> withNews() {
        publisher.asked().forGeographies(Geographies.AS_BEFORE);
        Set<ReportingPeriod> news = new LinkedHashSet<>();
        Stream<ReportingPeriod> folders =
                publisher.stores().inbox().folders().stream().map(Folder::period);
        Stream.concat(folders, closings.touched())
                .flatMap(BatchRuns::fed)
                .distinct()
                .sorted(ReportingPeriod.comparedAfter())
                .filter(period -> hasNews(period) || isComparedWithAny(period, news))
                .forEach(news::add);
        return List.copyOf(news);
    }

    private boolean isComparedWithAny(ReportingPeriod period, Set<ReportingPeriod> news) {
        return !closings.isClosed(period)
                && news.stream()
                        .anyMatch(other -> publisher.stages().hindsight().looksAt(period, other));
    }

    private static Stream<ReportingPeriod> fed(ReportingPeriod period) {
        ReportingPeriod year = ReportingPeriod.year(period.year());
        return period.concerns(year) ? Stream.of(period, year) : Stream.of(period);
    }

    private boolean hasNews(ReportingPeriod period) {
        if (closings.isClosed(period)) {
            return closings.hasNews(period) || restoring.isLeftLost(period);
        }
        Inventory inventory = publisher.stages().intake().survey(period);
        return !inventory.isEmpty() && publisher.current(inventory).isEmpty();
    }

    /** Made once, and only if there is something to run. */
    private Launch launch() {
        Launch made = launch;
        if (made == null) {
            made = assembled(publisher);
            launch = made;
        }
        return made;
    }

    private Launch assembled(Publisher last) {
        return new Machinery(jobs, last, progress, stop).assembled();
    }

    @Override
    public void close() {
        release.run();
        shutdown.close();
    }
}
