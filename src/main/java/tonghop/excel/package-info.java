/**
 * Workbooks in and out, behind the ports that the stages declare.
 *
 * <p>The only home of POI and Aalto; may not know store, workspace, batch or a door, nor judge what it reads.
 */
@NullMarked
package tonghop.excel;

import org.jspecify.annotations.NullMarked;
