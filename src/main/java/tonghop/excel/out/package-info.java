/**
 * Draws the pages of a publication as workbooks and reads their totals back.
 *
 * <p>The only home of POI's writer; may not know a figure's meaning beyond its page, nor add anything to it.
 */
@NullMarked
package tonghop.excel.out;

import org.jspecify.annotations.NullMarked;
