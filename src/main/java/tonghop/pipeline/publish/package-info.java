/**
 * Draws up everything issued for a period from the store, all of it at once or nothing.
 *
 * <p>May know the domain and nothing else; it adds up, and never mends a figure.
 */
@NullMarked
package tonghop.pipeline.publish;

import org.jspecify.annotations.NullMarked;
