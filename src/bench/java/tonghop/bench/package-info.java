/**
 * Measurements of the built program, seen from outside.
 *
 * <p>May not be a test: what is measured here depends on the machine.
 */
@NullMarked
package tonghop.bench;

import org.jspecify.annotations.NullMarked;
