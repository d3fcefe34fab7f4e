package tonghop.pipeline.validate;

import java.util.Optional;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Line;

/**
 * A row that became an entry, looked at for one of its columns.
 *
 * @param read the amount that was read in the column, if one was
 */
record EntryLine(Line line, Optional<Money> read) {}
