package tonghop.pipeline.publish.book;

import java.util.List;

/** A formula by what it computes; where its cells stand is known to whoever draws the page. */
public sealed interface Formula {

    /** The sum of rows of the formula's own column: of the table's rows from first to last, counted from 0. */
    record SumOfRows(int first, int last) implements Formula {}

    /** The sum of single cells of the formula's own column, such as those of groups; rows count from 0. */
    record SumOfCells(List<Integer> rows) implements Formula {
        public SumOfCells {
            rows = List.copyOf(rows);
        }
    }

    /** One row of the formula's own column less another; rows count from 0. */
    record RowLess(int whole, int part) implements Formula {}

    /** The sum of a column of a list over the rows that meet every condition; over all rows if there is none. */
    record SumOfList(Topic list, Head column, List<Condition> conditions) implements Formula {
        public SumOfList {
            conditions = List.copyOf(conditions);
        }
    }

    /** The number of rows of a list that meet every condition; there is at least one. */
    record CountOfList(Topic list, List<Condition> conditions) implements Formula {
        public CountOfList {
            conditions = List.copyOf(conditions);
        }
    }

    /** One column of the same row divided by another. */
    record Quotient(Head dividend, Head divisor) implements Formula {}

    /** A column of the same row divided by the same column of the total row. */
    record Share(Head column) implements Formula {}

    /** A column of the same row less the sum of other columns of it. */
    record Remainder(Head whole, List<Head> parts) implements Formula {
        public Remainder {
            parts = List.copyOf(parts);
        }
    }

    /** The total of a column on another page. */
    record TotalOf(Topic page, Head column) implements Formula {}

    /** What a column of a list must hold for a row to count. */
    sealed interface Condition {

        Head column();

        /** The same text as a column of the formula's own row. */
        record SameAs(Head column, Head own) implements Condition {}

        /** A text of ours. */
        record Is(Head column, String text) implements Condition {}
    }
}
