package tonghop.batch;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import tonghop.domain.ledger.Basis;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.intake.Inbox.Folder;
import tonghop.pipeline.intake.Inventory;
import tonghop.run.Geographies;
import tonghop.run.Progress;
import tonghop.run.Progress.Stage;
import tonghop.run.Refused;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.Runs;

/**
 * Runs as instances of the job {@code consolidate}. A run is known by its period, the hash of its inventory and the
 * number of the publication that it will make: cut off and started again, it is the same run and goes on.
 */
public final class BatchRuns implements Runs {

    /** Whatever a period is compared with is published before it: a span after its years. */
    private static final Comparator<ReportingPeriod> COMPARED_AFTER = Comparator.<ReportingPeriod>comparingInt(
                    ReportingPeriod::year)
            .thenComparing(period -> period.kind() == ReportingPeriod.Kind.SPAN)
            .thenComparing(Comparator.<ReportingPeriod>naturalOrder());

    private final Publisher publisher;
    private final Closings closings;
    private final Telling telling;
    private final Jobs jobs;
    private final Runnable release;
    private final RelayedProgress progress = new RelayedProgress();
    private final StopFlag stop = new StopFlag();
    private final Shutdown shutdown = Shutdown.watch(stop);
    private @Nullable Launch launch;

    /** @param release gives the workspace free */
    public BatchRuns(Stores stores, Stages stages, Edition edition, Jobs jobs, Runnable release) {
        this.publisher = new Publisher(stores, stages, edition);
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
        launch().launch(parameters(inventory));
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
                .sorted(COMPARED_AFTER)
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
        return period.answers(year) ? Stream.of(period, year) : Stream.of(period);
    }

    private boolean hasNews(ReportingPeriod period) {
        if (closings.isClosed(period)) {
            return closings.hasNews(period);
        }
        Inventory inventory = publisher.stages().intake().survey(period);
        return !inventory.isEmpty() && publisher.current(inventory).isEmpty();
    }

    private JobParameters parameters(Inventory inventory) {
        return new JobParametersBuilder()
                .addString("period", inventory.period().label())
                .addString(StepOfRun.INVENTORY, inventory.hash())
                .addLong("publication", (long) publisher.nextNumber(inventory.period()))
                .toJobParameters();
    }

    /** Made once, and only if there is something to run. */
    private Launch launch() {
        Launch made = launch;
        if (made == null) {
            made = new Machinery(jobs, publisher, progress, stop).assembled();
            launch = made;
        }
        return made;
    }

    @Override
    public void close() {
        release.run();
        shutdown.close();
    }
}
