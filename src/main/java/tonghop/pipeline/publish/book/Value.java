package tonghop.pipeline.publish.book;

import java.math.BigDecimal;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;

/** What stands in a cell of a table. */
public sealed interface Value {

    /** Words, ours or of a report; a report's words are never anything but text. */
    record Text(String text) implements Value {

        /** Nothing. */
        public static final Text BLANK = new Text("");
    }

    /** An exact number. */
    record Figure(BigDecimal amount, Format format) implements Value {

        public static Figure count(long count) {
            return new Figure(BigDecimal.valueOf(count), Format.COUNT);
        }

        /** A number that only names something. */
        public static Figure numeral(long number) {
            return new Figure(BigDecimal.valueOf(number), Format.NUMERAL);
        }

        public static Figure of(Money money) {
            return new Figure(money.amount(), Format.of(money.currency()));
        }

        /** An equivalent in another currency than the one that was reported. */
        public static Figure converted(Money money) {
            return new Figure(money.amount(), Format.ofConverted(money.currency()));
        }
    }

    /** A formula with the exact value that it must come to. */
    record Computed(Formula formula, Figure result) implements Value {}

    /** How a number is shown. */
    enum Format {
        COUNT,
        VND,
        USD,
        CONVERTED_VND,
        CONVERTED_USD,
        PERCENT,
        RATE,
        /** A number that only names something: an ordinal, a row of a sheet. */
        NUMERAL;

        static Format of(Currency currency) {
            return currency == Currency.VND ? VND : USD;
        }

        static Format ofConverted(Currency currency) {
            return currency == Currency.VND ? CONVERTED_VND : CONVERTED_USD;
        }
    }

    static Value text(String text) {
        return text.isEmpty() ? Text.BLANK : new Text(text);
    }

    /** The same value as the result of a live formula, if it is a number. */
    default Value by(Formula formula) {
        return this instanceof Figure figure ? new Computed(formula, figure) : this;
    }
}
