package tonghop.pipeline.publish;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Section;

/**
 * One total as it stands in a place, to be held against the same total in the others.
 *
 * @param scope whose total it is: {@link #NATIONAL}, {@link #ofMember}, or {@link #NO_CLUSTER} with the id of a
 *     cluster, if any
 * @param measure {@code committed}, {@code people} … or {@code rows}, as in the data files
 * @param currency {@code VND} or {@code USD}: what was reported in it; {@link #all}: everything in that currency,
 *     converted amounts included; empty for counts
 * @param where the place a person can look at, such as {@code cum-1.xlsx › Tổng hợp!F12}
 */
public record ControlFigure(
        String scope, Section section, String measure, String currency, BigDecimal value, String where) {

    public static final String NATIONAL = "national";

    /** The members without a cluster, together. */
    public static final String NO_CLUSTER = "cluster:";

    static final String MEMBER = "member:";

    /** What a figure is about, wherever it stands. */
    record Key(String scope, Section section, String measure, String currency) {
        @Override
        public String toString() {
            return (scope + " " + section.id() + " " + measure + " " + currency).strip();
        }
    }

    public static String ofMember(String id) {
        return MEMBER + id;
    }

    private static final String ALL = "all-";

    /** The mark of totals that bring everything into one currency, such as {@code all-VND}. */
    public static String all(Currency currency) {
        return ALL + currency;
    }

    public static ControlFigure count(String scope, Section section, String measure, long value, String where) {
        return new ControlFigure(scope, section, measure, "", BigDecimal.valueOf(value), where);
    }

    /** What was reported in the currency of the money. */
    public static ControlFigure reported(String scope, Section section, String measure, Money value, String where) {
        return new ControlFigure(scope, section, measure, value.currency().name(), value.amount(), where);
    }

    /** Everything, brought into the currency of the money. */
    public static ControlFigure inAll(String scope, Section section, String measure, Money value, String where) {
        return new ControlFigure(scope, section, measure, all(value.currency()), value.amount(), where);
    }

    Key key() {
        return new Key(scope, section, measure, currency);
    }

    /** Whether it is of all amounts in one currency, converted ones included; as reported, a currency that nobody used is 0. */
    boolean isConverted() {
        return currency.startsWith(ALL);
    }

    /** The same measure as it was reported in each of the currencies. */
    Stream<Key> inEveryCurrency() {
        return Arrays.stream(Currency.values()).map(each -> new Key(scope, section, measure, each.name()));
    }

    /** The value as a plain decimal that is the same for equal values. */
    String plain() {
        return value.stripTrailingZeros().toPlainString();
    }
}
