/**
 * The ledger and the staging tables, behind the ports that the stages declare.
 *
 * <p>The only home of SQL; may not know excel, workspace, batch or a door, nor update a ledger row in place.
 */
@NullMarked
package tonghop.store;

import org.jspecify.annotations.NullMarked;
