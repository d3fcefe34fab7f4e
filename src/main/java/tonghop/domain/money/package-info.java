/**
 * Exact amounts: money, its unit and denomination, the reading of an amount as a person wrote it, rates and conversions.
 *
 * <p>May not know where an amount came from (no cells, no files) and may not use binary floating point.
 */
@NullMarked
package tonghop.domain.money;

import org.jspecify.annotations.NullMarked;
