/**
 * The command line: what a person types, and what a person reads back.
 *
 * <p>The only home of picocli and {@code System.out}; may know run and domain values, and no other door.
 */
@NullMarked
package tonghop.cli;

import org.jspecify.annotations.NullMarked;
