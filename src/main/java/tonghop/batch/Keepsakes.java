package tonghop.batch;

import java.io.UncheckedIOException;
import tonghop.pipeline.intake.Received;
import tonghop.run.Refused;
import tonghop.run.Refused.Why;

/** Everything that was ever received, from which the store can be made again. */
public record Keepsakes(Received received) {

    /**
     * Demands that every content is there.
     *
     * @throws Refused if any of it is missing or is not what was received
     */
    public void requireAll() {
        received.journal().stream().map(Received.Receipt::sha256).distinct().forEach(this::require);
    }

    private void require(String sha256) {
        try {
            received.copy(sha256);
        } catch (UncheckedIOException lost) {
            throw new Refused(Why.RECEIVED_LOST, sha256);
        }
    }
}
