package tonghop.domain.ledger;

import java.util.Optional;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** One line of totals: a section's measure, in one original currency if it is money. */
public sealed interface Total {

    /** The name of the measure that counts the rows themselves. */
    String ROWS = "rows";

    Section section();

    /** The stable name in data files: {@code committed}, {@code people} … or {@code rows}. */
    String measure();

    /** How many entries stand behind the line. */
    long rows();

    /** A number of rows, people, chapters …; what nobody reported has no line, a reported zero has one. */
    record Count(Section section, String measure, long value, long rows) implements Total {

        Count plus(Count other) {
            return new Count(section, measure, Math.addExact(value, other.value), Math.addExact(rows, other.rows));
        }
    }

    /**
     * An amount of money that was reported in one currency.
     *
     * @param value the originals, added up
     * @param converted the conversions of the entries, added up and never converted again; short by the unconverted rows
     * @param unconverted how many entries have no equivalent because a rate is missing
     */
    record Sum(Section section, Field field, Money value, Money converted, long rows, long unconverted)
            implements Total {

        @Override
        public String measure() {
            return field.id();
        }

        /** The whole line in a currency; empty where the rate of some entry is missing, for a part is no total. */
        public Optional<Money> in(Currency currency) {
            if (currency == value.currency()) {
                return Optional.of(value);
            }
            return unconverted == 0 ? Optional.of(converted) : Optional.empty();
        }

        Sum plus(Sum other) {
            return new Sum(
                    section,
                    field,
                    value.plus(other.value),
                    converted.plus(other.converted),
                    Math.addExact(rows, other.rows),
                    Math.addExact(unconverted, other.unconverted));
        }
    }
}
