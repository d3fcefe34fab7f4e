/**
 * Turns one workbook into typed rows that keep the address and the raw text of every cell.
 *
 * <p>May know the domain and nothing else; it judges no row and converts no amount.
 */
@NullMarked
package tonghop.pipeline.read;

import org.jspecify.annotations.NullMarked;
