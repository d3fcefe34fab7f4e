/**
 * What a person decided on a file where nothing may be guessed, and what is open to be decided.
 *
 * <p>May not apply a decision, nor make one.
 */
@NullMarked
package tonghop.domain.decision;

import org.jspecify.annotations.NullMarked;
