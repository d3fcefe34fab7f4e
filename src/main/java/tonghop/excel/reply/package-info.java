/**
 * Returns a sender's own workbook with what was found marked in it, and takes marks of an earlier return away again.
 *
 * <p>May not change anything of the sender's but the fill and the comment of a marked cell.
 */
@NullMarked
package tonghop.excel.reply;

import org.jspecify.annotations.NullMarked;
