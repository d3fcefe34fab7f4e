/**
 * Examines rows by the office's rules and says what is wrong, where, and how to mend it.
 *
 * <p>May know the domain and nothing else; it changes no row and throws for no bad cell.
 */
@NullMarked
package tonghop.pipeline.validate;

import org.jspecify.annotations.NullMarked;
