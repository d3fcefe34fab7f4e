package tonghop.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.support.CronExpression;
import tonghop.run.Night;

/** Keeps the nightly schedule until the process is told to end. A night that fails does not end it. */
public final class Serve {

    private static final Logger LOG = LoggerFactory.getLogger(Serve.class);

    /** A computer may sleep or have its clock set: how long is left is looked at again and again. */
    private static final Duration LONGEST_NAP = Duration.ofMinutes(1);

    private final Supplier<Night> nights;
    private final CronExpression schedule;
    private final Clock clock;
    private final Ending ending;

    /**
     * A schedule for the nights of one workspace.
     *
     * @param schedule as Spring writes it: second, minute, hour, day, month, day of the week
     * @param clock in the zone of the office
     */
    public Serve(Supplier<Night> nights, CronExpression schedule, Clock clock, Ending ending) {
        this.nights = nights;
        this.schedule = schedule;
        this.clock = clock;
        this.ending = ending;
    }

    /** One night after the other, until the end comes. */
    public void keep() {
        Optional<ZonedDateTime> next = next();
        while (next.isPresent() && waits(next.get())) {
            night();
            next = next();
        }
    }

    private Optional<ZonedDateTime> next() {
        return Optional.ofNullable(schedule.next(ZonedDateTime.now(clock)));
    }

    /** Whether the time came before the end did. */
    private boolean waits(ZonedDateTime time) {
        Duration left = Duration.between(clock.instant(), time.toInstant());
        while (left.toMillis() > 0) {
            if (ending.comesWithin(left.compareTo(LONGEST_NAP) < 0 ? left : LONGEST_NAP)) {
                return false;
            }
            left = Duration.between(clock.instant(), time.toInstant());
        }
        return true;
    }

    private void night() {
        try {
            Night night = nights.get();
            LOG.info("night of {} ended with {}", night.started(), night.exitCode());
        } catch (RuntimeException fault) {
            LOG.error("tonight there was no run", fault);
        }
    }

    /** The end of the process, as far as it can be waited for. */
    public interface Ending {

        /** Waits that long; whether the end came meanwhile. */
        boolean comesWithin(Duration time);
    }
}
