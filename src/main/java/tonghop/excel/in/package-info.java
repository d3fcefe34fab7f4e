/**
 * Workbooks in: what a file is by its content, and its sheets as the file holds them, behind limits that no file can pass.
 *
 * <p>Knows zip, Aalto and POI. May not know what a cell means: no amounts, headings, members or periods; and lets no
 * exception of a library out.
 */
@NullMarked
package tonghop.excel.in;

import org.jspecify.annotations.NullMarked;
