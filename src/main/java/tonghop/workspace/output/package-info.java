/**
 * What stands below {@code output/}: data files, manifest, and each period's publication, whole or not at all.
 *
 * <p>May know the stage of publishing and its ports; it decides no figure and opens no workbook.
 */
@NullMarked
package tonghop.workspace.output;

import org.jspecify.annotations.NullMarked;
