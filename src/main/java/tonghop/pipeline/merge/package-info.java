/**
 * Decides which submission of each member counts for a period, and keeps the others as history.
 *
 * <p>May know the domain and nothing else; deciding changes nothing.
 */
@NullMarked
package tonghop.pipeline.merge;

import org.jspecify.annotations.NullMarked;
