package tonghop.domain.rulebook;

import java.util.List;
import tonghop.domain.reporting.Field;

/** What has to be so, in the closed vocabulary of the rule book. */
public sealed interface Condition {

    /** The fields that it names; none where it is about whole rows or about no field at all. */
    List<Field> fields();

    /** One that can be told of a single row; a new one is a case that every interpreter has to handle. */
    sealed interface OfRow extends Condition {
        <R> R in(Cases<R> cases);
    }

    /** What to make of each condition on a row. */
    interface Cases<R> {
        R present(Present condition);

        R oneOf(OneOf condition);

        R notNegative(NotNegative condition);

        R withinBounds(WithinBounds condition);

        R dateInPeriod(DateInPeriod condition);

        R endAfterStart(EndAfterStart condition);

        R sumsTo(SumsTo condition);

        R atMost(AtMost condition);
    }

    /** At least one of the fields is reported. */
    record Present(List<Field> fields) implements OfRow {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.present(this);
        }
    }

    /** The text is one of these; among them may be {@link #SECTORS}, which stands for that list. */
    record OneOf(List<Field> fields, List<String> values) implements OfRow {

        /** The name of the list of sectors. */
        public static final String SECTORS = "sectors.csv";

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /** No figure is below zero. */
    record NotNegative(List<Field> fields) implements OfRow {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.notNegative(this);
        }
    }

    /** Every figure lies within the range of its currency, or of counts; both ends are allowed. */
    record WithinBounds(List<Field> fields, List<Range> ranges) implements OfRow {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.withinBounds(this);
        }
    }

    /** The date lies in the reporting period, or at least not behind it. */
    record DateInPeriod(List<Field> fields, Reach reach) implements OfRow {

        /** How far the days reach that are allowed. */
        public enum Reach {
            WITHIN,
            BY_THE_END
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.dateInPeriod(this);
        }
    }

    /** The second of two dates is not before the first. */
    record EndAfterStart(Field start, Field end) implements OfRow {
        @Override
        public List<Field> fields() {
            return List.of(start, end);
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.endAfterStart(this);
        }
    }

    /** The figures of the fields add up to that of another. */
    record SumsTo(List<Field> fields, Field total) implements OfRow {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.sumsTo(this);
        }
    }

    /** No figure is above a limit: a number, an amount of its currency, or another field of the row. */
    record AtMost(List<Field> fields, List<Limit> limits) implements OfRow {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.atMost(this);
        }
    }

    /** What the table declares is the sum of its rows. */
    record EqualsDeclaredTotal(List<Field> fields, Level level) implements Condition {

        /** Which rows declare it. */
        public enum Level {
            TOTAL,
            SUBTOTAL
        }
    }

    /** No two rows say the same in the fields; without fields, in all of them but the number of the row. */
    record UniqueInFile(List<Field> fields, Within within) implements Condition {

        /** Among which rows. */
        public enum Within {
            FILE,
            TABLE
        }
    }

    /** Most figures of a column lie within the range of their currency: projects of a year are of such a size. */
    record UsualWithin(List<Field> fields, List<Range> ranges) implements Condition {}

    /** What a member's rows come to is neither more nor less than so many times what they came to a year ago. */
    record WithinFactorOfLastYear(List<Field> fields, int factor) implements Condition {}

    /** An amount in đồng and in dollars: the rate between the two is so near to the rate in force, in percent. */
    record ImpliedRateWithin(List<Field> fields, int percent) implements Condition {}

    /** What the program looks for by itself, see {@link tonghop.domain.rule.Term#isOfProgram()}. */
    record OfProgram() implements Condition {
        @Override
        public List<Field> fields() {
            return List.of();
        }
    }
}
