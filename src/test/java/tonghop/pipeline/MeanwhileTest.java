package tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

    @Test
    void a_fault_comes_out_as_if_it_had_been_met_here() {
        IllegalStateException fault = new IllegalStateException("the disk is full");

        try (Meanwhile<String> work = Meanwhile.of(() -> {
            throw fault;
        })) {
            assertThatThrownBy(work::result).isSameAs(fault);
        }
    }

    @Test
    void what_was_begun_has_ended_when_a_fault_elsewhere_is_seen() {
        CountDownLatch fault = new CountDownLatch(1);
        AtomicBoolean written = new AtomicBoolean();

        assertThatThrownBy(() -> {
                    try (Meanwhile<Boolean> work = Meanwhile.of(() -> {
                        await(fault);
                        return written.getAndSet(true);
                    })) {
                        fault.countDown();
                        assertThat(work).isNotNull();
                        throw new IllegalStateException("elsewhere");
                    }
                })
                .hasMessageContaining("elsewhere");

        assertThat(written).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
