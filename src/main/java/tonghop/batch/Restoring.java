package tonghop.batch;

import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tonghop.domain.journal.Act;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.intake.Inventory;
import tonghop.pipeline.intake.InventoryText;
import tonghop.run.BrokenReference;
import tonghop.run.NotAsClosed;
import tonghop.run.ReconciliationFailed;
import tonghop.run.Restoration;
import tonghop.run.Restoration.Ending;

/**
 * Has closed periods again whose figures the store has lost: the job runs once more over what the issue was made from, with
 * the reference data that was kept with it, and publishes nothing. What does not come out as it was signed is forgotten.
 */
final class Restoring {

    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);

    private final Publisher publisher;
    private final Workshop.OfClosed past;
    private final Function<Publisher, Launch> launching;
    private @Nullable List<Restoration> done;

    /** @param launching makes the job that ends with a publisher */
    Restoring(Publisher publisher, Workshop.OfClosed past, Function<Publisher, Launch> launching) {
        this.publisher = publisher;
        this.past = past;
        this.launching = launching;
    }

    /** What came of every closed period that was lost when this was asked for the first time, in order. */
    List<Restoration> done() {
        List<Restoration> told = done;
        if (told == null) {
            closings().forEach(this::layOut);
            told = closings().filter(this::isLost).map(this::restored).toList();
            done = told;
        }
        return told;
    }

    /** What a run of a period has to tell: of itself, and of what it is compared with. */
    List<Restoration> toldOn(ReportingPeriod period) {
        return done().stream()
                .filter(one -> one.period().equals(period)
                        || publisher.stages().hindsight().looksAt(period, one.period()))
                .toList();
    }

    boolean isLeftLost(ReportingPeriod period) {
        return done().stream().anyMatch(one -> one.period().equals(period) && !one.isRestored());
    }

    private Stream<Act> closings() {
        return publisher.stores().journal().acts().closings().stream()
                .sorted(Comparator.comparing(Restoring::period, ReportingPeriod.comparedAfter()));
    }

    /** A closing is known by a period that can be read. */
    private static ReportingPeriod period(Act closing) {
        return ReportingPeriod.parse(closing.period()).orElseThrow();
    }

    private void layOut(Act closing) {
        if (publisher.stages().check().manifest(period(closing)).isEmpty()) {
            publisher.stores().archive().layOut(period(closing), closing.number());
        }
    }

    private boolean isLost(Act closing) {
        return publisher
                .stores()
                .publications()
                .last(period(closing))
                .filter(last -> last.inventory().equals(closing.sha256()))
                .isEmpty();
    }

    private Restoration restored(Act closing) {
        forget(closing); // what a run left of it that was cut off
        return inventory(closing)
                .map(inventory -> restored(closing, inventory))
                .orElseGet(() -> told(closing, Ending.NOT_KEPT, List.of()));
    }

    private Restoration restored(Act closing, Inventory inventory) {
        List<String> missing = missing(inventory);
        if (!missing.isEmpty()) {
            return told(closing, Ending.RECEIVED_LOST, missing);
        }
        try {
            Publisher then = new Publisher(past.of(closing));
            publisher.stores().inventories().freeze(inventory);
            launching.apply(then).launch(StepOfRun.parameters(inventory, then.nextNumber(inventory.period())));
            return told(closing, Ending.RESTORED, List.of());
        } catch (BrokenReference unreadable) {
            return told(closing, Ending.REFERENCE_UNREADABLE, unreadable.problems());
        } catch (NotAsClosed others) {
            forget(closing);
            return told(closing, Ending.NOT_AS_CLOSED, others.differences());
        } catch (ReconciliationFailed torn) {
            forget(closing);
            return told(closing, Ending.NOT_AS_CLOSED, torn.differences());
        }
    }

    private void forget(Act closing) {
        publisher.stores().inventories().forget(closing.sha256());
    }

    /** What the issue was made from, if it was kept and is what the journal names. */
    private Optional<Inventory> inventory(Act closing) {
        try {
            return publisher
                    .stores()
                    .archive()
                    .ground(period(closing), closing.number())
                    .map(ground -> InventoryText.read(ground.inventory()))
                    .filter(inventory -> inventory.hash().equals(closing.sha256()));
        } catch (RuntimeException damaged) {
            LOG.warn("what {} was made from cannot be read", closing, damaged);
            return Optional.empty();
        }
    }

    private List<String> missing(Inventory inventory) {
        return inventory.arrivals().stream()
                .filter(Arrival::isKept)
                .map(Arrival::sha256)
                .distinct()
                .filter(this::isMissing)
                .toList();
    }

    private boolean isMissing(String sha256) {
        try {
            publisher.stores().received().copy(sha256);
            return false;
        } catch (UncheckedIOException lost) {
            return true;
        }
    }

    private static Restoration told(Act closing, Ending ending, List<String> details) {
        return new Restoration(period(closing), closing.number(), ending, details);
    }
}
