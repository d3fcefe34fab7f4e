/**
 * What stands on each sheet of the workbooks of a period: pages, tables, exact values, and formulas by what they add up.
 *
 * <p>May know the domain only; it knows no cell address and no library, and draws nothing.
 */
@NullMarked
package tonghop.pipeline.publish.book;

import org.jspecify.annotations.NullMarked;
