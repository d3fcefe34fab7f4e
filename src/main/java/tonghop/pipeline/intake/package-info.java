/**
 * Takes in the files of a period: hash, size, kind, and a reason for each one that is set aside.
 *
 * <p>May know the domain and nothing else: no other stage, no library, no file format's insides.
 */
@NullMarked
package tonghop.pipeline.intake;

import org.jspecify.annotations.NullMarked;
