/**
 * Runs the stages in order as one Spring Batch job, one class a step.
 *
 * <p>The only one that knows every stage; may know no workbook, no SQL, no folder and no door.
 */
@NullMarked
package tonghop.batch;

import org.jspecify.annotations.NullMarked;
