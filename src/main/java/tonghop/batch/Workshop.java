package tonghop.batch;

import tonghop.domain.journal.Act;

/** All that a run works with. */
public record Workshop(Stores stores, Stages stages, Edition edition) {

    /** Makes what a closed issue was made with. */
    @FunctionalInterface
    public interface OfClosed {

        /** There is nothing of the past. */
        OfClosed NONE = closing -> {
            throw new IllegalStateException("nobody knows how " + closing + " was made");
        };

        /**
         * With the reference data that was kept with the issue; what it publishes is held against the issue.
         *
         * @throws tonghop.run.BrokenReference if that cannot be read
         */
        Workshop of(Act closing);
    }
}
