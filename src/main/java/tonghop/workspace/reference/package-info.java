/**
 * Reads the office's decisions from {@code input/reference}: dated CSV that people edit in Excel.
 *
 * <p>May not know a report, nor go on with what it could not read: all problems are told at once, before any run.
 */
@NullMarked
package tonghop.workspace.reference;

import org.jspecify.annotations.NullMarked;
