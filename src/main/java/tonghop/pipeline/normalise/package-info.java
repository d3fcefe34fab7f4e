/**
 * Gives each accepted amount its đồng and dollars, with the rate and the residue as evidence.
 *
 * <p>May know the domain and nothing else; it never drops or overwrites what was reported.
 */
@NullMarked
package tonghop.pipeline.normalise;

import org.jspecify.annotations.NullMarked;
