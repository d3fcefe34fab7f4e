/**
 * Finds projects that two members may both have reported. It proposes; a person decides.
 *
 * <p>May know the domain and nothing else.
 */
@NullMarked
package tonghop.pipeline.merge.twin;

import org.jspecify.annotations.NullMarked;
