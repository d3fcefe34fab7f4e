package tonghop.domain.money;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What reading the text of an amount came to. Blank is not zero, and unreadable is not blank. */
public sealed interface AmountReading {

    /**
     * One amount, with the words that qualified it and what is worth a warning about how it was written.
     *
     * @param remarks in the order of their declaration
     */
    record Stated(Money money, Qualifier qualifier, Set<Remark> remarks) implements AmountReading {
        public Stated {
            EnumSet<Remark> ordered = EnumSet.noneOf(Remark.class);
            ordered.addAll(remarks);
            remarks = Collections.unmodifiableSet(ordered);
        }

        /** The same, where the habit of its column is known from the declared total alone. */
        public Stated byTotal() {
            Set<Remark> told = new HashSet<>(remarks);
            if (told.remove(Remark.HABIT_OF_COLUMN)) {
                told.add(Remark.HABIT_OF_TOTAL);
            }
            return new Stated(money, qualifier, told);
        }
    }

    /** A dash, "không", "KPS", or a zero without any currency: nothing arose, zero is reported. */
    record Nil() implements AmountReading {}

    /** Blank, "…", "chưa có số liệu": nothing is reported. */
    record Missing() implements AmountReading {}

    /** More than one amount is possible; all of them are shown, none is taken. */
    record Ambiguous(List<Money> readings, Qualifier qualifier) implements AmountReading {
        public Ambiguous {
            readings = List.copyOf(readings);
        }

        Ambiguous(List<Money> readings) {
            this(readings, Qualifier.EXACT);
        }

        /** As it is once somebody has said which amount is meant. */
        public Stated settled(Money meant) {
            return new Stated(meant, qualifier, Set.of());
        }
    }

    /** Not to be read without asking: why, and what was seen in it. */
    record Refused(Misread why, String seen) implements AmountReading {}

    /** A text that is no amount at all: a percentage, a count, a column number. */
    record NotAmount(String seen) implements AmountReading {}

    /** Words such as "hơn" or "khoảng" before an amount. */
    enum Qualifier {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    /** What was readable but worth a word to the writer. */
    enum Remark {
        ENGLISH_SEPARATORS,
        SINGLE_SEPARATOR_AS_GROUPING,
        DOT_AS_DECIMAL,
        UNIT_IN_CELL_OVERRIDES_HEADING,
        NEGATIVE,
        FOOTNOTE_MARK,
        FULL_WIDTH_DIGITS,
        DOLLAR_SIGN_AS_USD,
        HABIT_OF_COLUMN,
        /** Nothing but the declared total says how the column is written. */
        HABIT_OF_TOTAL
    }

    /** Why an amount was refused. */
    enum Misread {
        TWO_AMOUNTS,
        RANGE,
        BAD_GROUPING,
        APOSTROPHE,
        FRACTION_OF_MINOR_UNIT,
        NO_UNIT,
        INCOMPLETE_COMPOUND,
        /** "1 tỷ 1200 triệu": its parts have their units and do not go from the larger to what is left of it. */
        DISORDERED_COMPOUND,
        /** "25478.115" of dollars: neither a fraction of them nor a group of digits. */
        THREE_DIGITS_AT_THE_END,
        OTHER_CURRENCY,
        CURRENCY_CONTRADICTS_HEADING,
        SCIENTIFIC_TEXT,
        LETTERS_FOR_DIGITS,
        WORDS_ONLY,
        DATE,
        /** The format of a cell shows another number than the cell holds, as of thousands only. */
        SHOWN_OTHERWISE,
        UNREADABLE
    }
}
