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

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = 1 + random.nextInt(7); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
