/**
 * What people did to the reports of a period beside sending them, and what follows from it.
 *
 * <p>May not write it down, nor ask what time it is.
 */
@NullMarked
package tonghop.domain.journal;

import org.jspecify.annotations.NullMarked;
