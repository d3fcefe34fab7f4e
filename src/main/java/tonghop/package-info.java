/**
 * The program itself: its start, its settings, and the only place where adapters meet ports.
 *
 * <p>May know every room; no rule of the office and no work is done here.
 */
@NullMarked
package tonghop;

import org.jspecify.annotations.NullMarked;
