/**
 * A run as the doors see it: start, resume, plan, history, progress.
 *
 * <p>May know the domain only; it does not know by what machinery a run is done.
 */
@NullMarked
package tonghop.run;

import org.jspecify.annotations.NullMarked;
