package tonghop.batch;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a step does with one thing after the other.
 *
 * @param treat works on a thing and says how its result is written; nothing is written before
 * @param giveUp writes that treating it ran into a fault of ours
 */
record Work<T>(Function<T, Runnable> treat, Consumer<T> giveUp) {}
