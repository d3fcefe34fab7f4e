/**
 * The workspace's folders: reference CSV in, data files and manifest out, received copies, atomic publication.
 *
 * <p>The only home of CSV and JSON; may not know excel, store, batch or a door, nor write into {@code input/}.
 */
@NullMarked
package tonghop.workspace;

import org.jspecify.annotations.NullMarked;
