package tonghop.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tonghop.domain.money.AmountReading.Ambiguous;
import tonghop.domain.money.AmountReading.Stated;

/** Properties over seeded texts: a failure names its seed. */
class AmountPropertiesTest {

    private static final int TEXTS_OF_A_SEED = 60;
    private static final Pattern GROUPS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");
    private static final List<Unit> UNITS = List.of(
            UnitReader.in("đồng"),
            UnitReader.in("nghìn đồng"),
            UnitReader.in("triệu đồng"),
            UnitReader.in("tỷ đồng"),
            UnitReader.in("USD"),
            UnitReader.in("nghìn USD"),
            Unit.NONE);
    private static final List<String> DONG = List.of("đồng", "nghìn đồng", "triệu đồng", "tỷ đồng");
    private static final List<String> DOLLARS = List.of("USD", "nghìn USD", "triệu USD");
    private static final List<String> PIECES = List.of(
            "1", "5", "20", "350", "500", "1500", ".", ",", ".", ",", " ", " ", "-", "(", ")", "tỷ", "triệu", "nghìn",
            "đồng", "USD", "khoảng", "000", "750", "+", "/", "0");

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_formatted_in_either_convention_reads_as_the_same_amount(long seed) {
        Random random = new Random(seed);
        for (int text = 0; text < TEXTS_OF_A_SEED; text++) {
            Currency currency = random.nextBoolean() ? Currency.VND : Currency.USD;
            Money money = money(random, currency);
            Unit unit = UnitReader.in(currency == Currency.VND ? "đồng" : "USD");
            for (String written : List.of(format(money, ".", ","), format(money, ",", "."), format(money, " ", ","))) {
                AmountReading reading = AmountReader.text(written, unit, Habit.UNKNOWN);
                assertThat(readings(reading)).as(written).contains(money);
                assertThat(reading instanceof Stated || isSmall(money))
                        .as(written)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void in_every_unit_what_is_formatted_reads_as_the_same_amount(long seed) {
        Random random = new Random(seed);
        for (int text = 0; text < TEXTS_OF_A_SEED; text++) {
            Money money = money(random, random.nextBoolean() ? Currency.VND : Currency.USD);
            for (String heading : money.currency() == Currency.VND ? DONG : DOLLARS) {
                Unit unit = UnitReader.in(heading);
                roundTrip(money, unit, heading, Habit.COMMA_DECIMAL, format(money, unit, ".", ","));
                roundTrip(money, unit, heading, Habit.DOT_DECIMAL, format(money, unit, ",", "."));
            }
        }
    }

    /**
     * One amount where the habit of the column is known; without it that one or a doubt. A Vietnamese unit in the cell says
     * that "1.250" beside it is Vietnamese too, so an English decimal is only tried where a comma stands before it.
     */
    private static void roundTrip(Money money, Unit unit, String words, Habit habit, String written) {
        List<Money> known = readings(AmountReader.text(written, unit, habit));
        assertThat(known).as("%s %s, %s", written, words, habit).contains(money);
        assertThat(known.size() == 1 || isSmall(money))
                .as("%s %s, %s", written, words, habit)
                .isTrue();
        assertThat(readings(AmountReader.text(written, unit, Habit.UNKNOWN)))
                .as("%s under %s", written, words)
                .contains(money);
        boolean sure = written.contains(".") && written.contains(",");
        AmountReading own = AmountReader.text(written + " " + words, Unit.NONE, Habit.UNKNOWN);
        if (!sure && habit == Habit.DOT_DECIMAL) {
            return;
        }
        assertThat(readings(own)).as("%s %s", written, words).contains(money);
        assertThat(own instanceof Stated || !sure).as("%s %s", written, words).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_text_is_two_amounts_to_two_habits_unless_it_is_ambiguous_without_one(long seed) {
        Random random = new Random(seed);
        for (int count = 0; count < TEXTS_OF_A_SEED; count++) {
            String text = text(random);
            for (Unit unit : UNITS) {
                List<Money> plain = readings(AmountReader.text(text, unit, Habit.UNKNOWN));
                List<Money> comma = readings(AmountReader.text(text, unit, Habit.COMMA_DECIMAL));
                List<Money> dot = readings(AmountReader.text(text, unit, Habit.DOT_DECIMAL));
                assertThat(comma).as("%s under %s", text, unit).containsAnyElementsOf(plain);
                assertThat(dot).as("%s under %s", text, unit).containsAnyElementsOf(plain);
                if (comma.size() == 1 && dot.size() == 1 && !comma.equals(dot)) {
                    assertThat(plain)
                            .as("%s under %s", text, unit)
                            .containsAll(comma)
                            .containsAll(dot);
                }
            }
        }
    }

    /** Below this, and written in one group, an amount of đồng is ambiguous with as many triệu. */
    private static boolean isSmall(Money money) {
        return money.currency() == Currency.VND && money.amount().compareTo(BigDecimal.valueOf(100_000)) < 0;
    }

    private static List<Money> readings(AmountReading reading) {
        if (reading instanceof Stated stated) {
            return List.of(stated.money());
        }
        return reading instanceof Ambiguous ambiguous ? ambiguous.readings() : List.of();
    }

    private static Money money(Random random, Currency currency) {
        BigDecimal units = new BigDecimal(Math.floorMod(random.nextLong(), 1L << (4 + random.nextInt(40))));
        return new Money(units.movePointLeft(currency.decimals()), currency);
    }

    private static String format(Money money, String grouping, String decimal) {
        String[] parts = money.amount().toPlainString().split("\\.");
        String whole = GROUPS.matcher(parts[0]).replaceAll(grouping);
        return parts.length == 1 ? whole : whole + decimal + parts[1];
    }

    /** In a unit, with as many decimals as it needs. */
    private static String format(Money money, Unit unit, String grouping, String decimal) {
        BigDecimal counted =
                money.amount().movePointLeft(unit.denomination().zeros()).stripTrailingZeros();
        String[] parts = counted.toPlainString().split("\\.");
        String whole = GROUPS.matcher(parts[0]).replaceAll(grouping);
        return parts.length == 1 ? whole : whole + decimal + parts[1];
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = 1 + random.nextInt(7); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
