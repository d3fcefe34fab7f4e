/**
 * What comes in: the period folders, and the copies of everything that was ever received.
 *
 * <p>May not write below {@code input/}, nor judge what it finds there.
 */
@NullMarked
package tonghop.workspace.inbox;

import org.jspecify.annotations.NullMarked;
