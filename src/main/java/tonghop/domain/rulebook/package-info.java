/**
 * The office's rule book: conditions in a closed vocabulary, dated, and the warnings that were explained.
 *
 * <p>May not look at a report: what a condition comes to on a row is for the examination to say.
 */
@NullMarked
package tonghop.domain.rulebook;

import org.jspecify.annotations.NullMarked;
