/**
 * The nightly start of a run, and what it leaves behind for the morning.
 *
 * <p>May know run and domain values, and no other door.
 */
@NullMarked
package tonghop.schedule;

import org.jspecify.annotations.NullMarked;
