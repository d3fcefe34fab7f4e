/**
 * The consolidated figures of a period: entries with their conversions, the effective submission of each member,
 * totals and the control sums that prove them.
 *
 * <p>May not know how the figures are stored or drawn.
 */
@NullMarked
package tonghop.domain.ledger;

import org.jspecify.annotations.NullMarked;
