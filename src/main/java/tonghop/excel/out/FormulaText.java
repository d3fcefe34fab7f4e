package tonghop.excel.out;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import tonghop.pipeline.publish.book.Formula;
import tonghop.pipeline.publish.book.Formula.Condition;
import tonghop.pipeline.publish.book.Head;
import tonghop.pipeline.publish.book.Label;
import tonghop.pipeline.publish.book.Topic;
import tonghop.pipeline.publish.book.Volume;

/** Writes the formulas of one page in the notation of spreadsheets. */
record FormulaText(Volume volume, Placement own) {

    /** Sums of cents in a spreadsheet are off by billionths. */
    private static final int CENTS = 2;

    private static final Head ORDINAL = new Head.Own(Label.ORDINAL);

    /** @param row the sheet's row of the formula, counted from 0 */
    String of(Formula formula, Head column, int row) {
        if (formula instanceof Formula.SumOfRows sum) {
            String letters = own.letters(column);
            return "SUM(" + letters + number(sum.first()) + ":" + letters + number(sum.last()) + ")";
        }
        if (formula instanceof Formula.SumOfCells sum) {
            return sum.rows().stream()
                    .map(index -> own.letters(column) + number(index))
                    .collect(joining(",", "SUM(", ")"));
        }
        if (formula instanceof Formula.RowLess less) {
            String letters = own.letters(column);
            return "ROUND(" + letters + number(less.whole()) + "-" + letters + number(less.part()) + "," + CENTS + ")";
        }
        if (formula instanceof Formula.SumOfList sum) {
            return sum(sum, row);
        }
        if (formula instanceof Formula.CountOfList count) {
            return count(count, row);
        }
        return inRow(formula, row);
    }

    private String inRow(Formula formula, int row) {
        if (formula instanceof Formula.Quotient quotient) {
            String divisor = own.cell(quotient.divisor(), row);
            return "IF(" + divisor + "=0,\"\"," + own.cell(quotient.dividend(), row) + "/" + divisor + ")";
        }
        if (formula instanceof Formula.Share share) {
            return own.cell(share.column(), row) + "/" + own.total(share.column());
        }
        if (formula instanceof Formula.Remainder remainder) {
            return Stream.concat(Stream.of(remainder.whole()), remainder.parts().stream())
                    .map(head -> own.cell(head, row))
                    .collect(joining("-", "ROUND(", "," + CENTS + ")"));
        }
        Formula.TotalOf total = (Formula.TotalOf) formula;
        Placement other = on(total.page());
        return other.sheet() + other.total(total.column());
    }

    private String sum(Formula.SumOfList sum, int row) {
        String range = on(sum.list()).range(sum.column());
        return sum.conditions().isEmpty()
                ? "SUM(" + range + ")"
                : "SUMIFS(" + range + "," + conditions(sum.list(), sum.conditions(), row) + ")";
    }

    private String count(Formula.CountOfList count, int row) {
        return count.conditions().isEmpty()
                ? "COUNT(" + on(count.list()).range(ORDINAL) + ")"
                : "COUNTIFS(" + conditions(count.list(), count.conditions(), row) + ")";
    }

    private String conditions(Topic list, List<Condition> conditions, int row) {
        return conditions.stream()
                .map(condition -> on(list).range(condition.column()) + "," + criterion(condition, row))
                .collect(joining(","));
    }

    private String criterion(Condition condition, int row) {
        return condition instanceof Condition.SameAs same
                ? own.cell(same.own(), row)
                : "\"" + ((Condition.Is) condition).text().replace("\"", "\"\"") + "\"";
    }

    private Placement on(Topic topic) {
        return new Placement(volume.page(topic));
    }

    /** The number of one of the table's rows as people count. */
    private int number(int index) {
        return own.row(index) + 1;
    }
}
