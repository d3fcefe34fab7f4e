package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tonghop.domain.money.Habit;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Line;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.validate.RowExaminer.Examined;

/**
 * All that there is to say of the totals of one table.
 *
 * @param entries the rows that count or are held
 * @param all every row that was examined, the totals among them
 */
record TotalsOfTable(
        DecidedTable decided,
        List<Examined> entries,
        Collection<Examined> all,
        Map<Column, Habit> habits,
        BothCurrencies both,
        Standards standards) {

    /**
     * @param sums lines that repeat a sum of rows
     * @param told what was said of the rows: what only follows from it is not told
     */
    List<Finding> compare(List<Line> sums, List<Finding> told) {
        List<Entry> rows = entries.stream().map(Examined::entry).toList();
        List<Finding> totals = new ArrayList<>(new UnreadableTotals(decided.table(), rows, habits).in(sums));
        totals.addAll(new MixedTotals(decided.table(), entries, all, habits, both, standards.rules()).compare());
        ConvertedTotal converted = new ConvertedTotal(rows, standards.labels(), both);
        totals.addAll(new DeclaredTotals(decided, rows, habits, converted, standards.rules()).compare());
        totals.removeIf(total -> isHeldAtItsCell(total, told) || MistakenCurrency.explains(told, total));
        return totals;
    }

    /** An amount that is not counted is told as such: that the total leaves it out as well says the contrary. */
    private static boolean isHeldAtItsCell(Finding total, List<Finding> told) {
        return total.rule() == Rule.TOTAL_LEAVES_OUT_TEXT
                && told.stream()
                        .filter(Finding::isError)
                        .anyMatch(error -> error.sheet().equals(total.sheet())
                                && error.cell().equals(total.cell()));
    }
}
