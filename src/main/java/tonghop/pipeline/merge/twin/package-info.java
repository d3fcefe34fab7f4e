/**
 * Finds projects that two members may both have reported, and follows those of one member over the years. It proposes; a
 * person decides.
 *
 * <p>May know the domain and nothing else.
 */
@NullMarked
package tonghop.pipeline.merge.twin;

import org.jspecify.annotations.NullMarked;
