package tonghop.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronExpression;
import tonghop.Child;
import tonghop.run.Night;

class ServeTest {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final CronExpression ONE_O_CLOCK = CronExpression.parse("0 0 1 * * *");

    private final List<String> nights = new ArrayList<>();

    /** A clock that runs only while somebody waits, and an end that comes at a certain time. */
    private static final class Time extends Clock implements Serve.Ending {

        private final Instant end;
        private Instant now;

        Time(String now, String end) {
            this.now = Instant.parse(now);
            this.end = Instant.parse(end);
        }

        @Override
        public boolean comesWithin(Duration time) {
            now = now.plus(time);
            return !now.isBefore(end);
        }

        @Override
        public ZoneId getZone() {
            return OFFICE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void every_night_has_its_run_at_the_offices_time_and_one_that_fails_is_not_the_last() {
        Time time = new Time("2026-11-20T03:00:00Z", "2026-11-23T03:00:00Z");

        new Serve(
                        () -> {
                            nights.add(ZonedDateTime.now(time).toLocalDateTime().toString());
                            throw new IllegalStateException("tonight nothing works");
                        },
                        ONE_O_CLOCK,
                        time,
                        time)
                .keep();

        assertThat(nights).containsExactly("2026-11-21T01:00", "2026-11-22T01:00", "2026-11-23T01:00");
    }

    @Test
    void a_schedule_that_never_comes_ends_at_once() {
        Time time = new Time("2026-11-20T03:00:00Z", "2026-11-23T03:00:00Z");

        new Serve(() -> night(time), CronExpression.parse("0 0 1 30 2 *"), time, time).keep();

        assertThat(nights).isEmpty();
    }

    private Night night(Clock clock) {
        nights.add("a night");
        return new Night(ZonedDateTime.now(clock), ZonedDateTime.now(clock), List.of());
    }

    /** Serves until it is told to end. */
    static final class Serving {

        public static void main(String[] arguments) {
            Clock clock = Clock.system(OFFICE);
            try (Signal signal = Signal.awaited()) {
                Child.says("serving");
                new Serve(
                                () -> new Night(ZonedDateTime.now(clock), ZonedDateTime.now(clock), List.of()),
                                ONE_O_CLOCK,
                                clock,
                                signal)
                        .keep();
                Child.says("ended tidily");
            }
        }
    }

    @Test
    void it_ends_tidily_when_it_is_told_to() throws Exception {
        try (Child serving = Child.of(Serving.class)) {
            serving.awaits("serving");
            serving.isToldToEnd();

            assertThat(serving.awaits("ended")).isEqualTo("ended tidily");
        }
    }
}
