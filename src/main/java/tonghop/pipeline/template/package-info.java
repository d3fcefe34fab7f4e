/**
 * What stands on the workbook that a member fills in: the office's form, for one member and one period, with what does
 * not change since its last report.
 *
 * <p>May know the domain only, no cell address and no library; nothing that it prints is a figure of the period.
 */
@NullMarked
package tonghop.pipeline.template;

import org.jspecify.annotations.NullMarked;
