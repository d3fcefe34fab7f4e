package tonghop.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.Spellings;
import tonghop.domain.money.AmountReading.Ambiguous;
import tonghop.domain.money.AmountReading.Remark;
import tonghop.domain.money.AmountReading.Stated;

/** What must hold of the readings of any text whatever, known without knowing how it is read. */
public final class AmountOracle {

    private static final List<Unit> UNITS = Stream.of(
                    "đồng", "triệu đồng", "USD", "nghìn USD", "triệu", "tỷ đồng", "VND/USD", "")
            .map(UnitReader::in)
            .toList();
    private static final Pattern NO_DIGIT = Pattern.compile("[^1-9]");
    private static final String NUMBER = "1234567";

    /** A digit in brackets before an amount and one behind it are footnotes. */
    private static final int MOST_FOOTNOTES = 2;

    private AmountOracle() {}

    public static void check(String text) {
        Unit one = UNITS.get(text.length() % UNITS.size());
        UNITS.forEach(unit -> habitsAgree(text, unit));
        numberIsItsDigits(text, one);
        AmountReader.number(NUMBER, text, one);
        spellingSaysNothing(text, one);
        CountReader.text(text);
        CountReader.number(text);
        CountReader.number(NUMBER, text, CountReader.ISSUES);
        Habits.shown(List.of(text));
    }

    /** A habit only chooses between what the text can say without one. */
    private static void habitsAgree(String text, Unit unit) {
        AmountReading plain = read(text, unit, Habit.UNKNOWN);
        List<Money> all = amounts(plain);
        List<Money> comma = amounts(read(text, unit, Habit.COMMA_DECIMAL));
        List<Money> dot = amounts(read(text, unit, Habit.DOT_DECIMAL));
        assertThat(comma.isEmpty()).as(() -> shown(text, unit)).isEqualTo(all.isEmpty());
        assertThat(dot.isEmpty()).as(() -> shown(text, unit)).isEqualTo(all.isEmpty());
        if (plain instanceof Stated stated) {
            assertThat(comma).as(() -> shown(text, unit)).contains(stated.money());
            assertThat(dot).as(() -> shown(text, unit)).contains(stated.money());
        }
        if (comma.size() == 1 && dot.size() == 1) {
            assertThat(all).as(() -> shown(text, unit)).containsAll(comma).containsAll(dot);
        }
    }

    private static AmountReading read(String text, Unit unit, Habit habit) {
        AmountReading reading = AmountReader.text(text, unit, habit);
        amounts(reading).forEach(money -> comesFromDigits(text, unit, money));
        if (reading instanceof Stated stated) {
            boolean minus = stated.remarks().contains(Remark.NEGATIVE);
            assertThat(stated.money().isNegative()).as(() -> shown(text, unit)).isEqualTo(minus);
        }
        if (reading instanceof Ambiguous ambiguous) {
            assertThat(ambiguous.readings())
                    .as(() -> shown(text, unit))
                    .hasSizeGreaterThan(1)
                    .doesNotHaveDuplicates();
        }
        return reading;
    }

    /** All digits of the text, but for footnotes, are those of the amount, in their order; zeros are the unit's too. */
    private static void comesFromDigits(String text, Unit unit, Money money) {
        String typed = significant(text);
        String read = significant(money.amount().toPlainString());
        int footnotes = text.contains("(") || text.contains("\uff08") ? MOST_FOOTNOTES : 0;
        assertThat(typed).as(() -> shown(text, unit)).contains(read);
        assertThat(typed.length() - read.length()).as(() -> shown(text, unit)).isLessThanOrEqualTo(footnotes);
    }

    private static String significant(String text) {
        StringBuilder narrow = new StringBuilder();
        text.chars()
                .forEach(unit -> narrow.append((char) (unit >= '\uff10' && unit <= '\uff19' ? unit - 0xfee0 : unit)));
        return NO_DIGIT.matcher(narrow).replaceAll("");
    }

    /** A numeric cell is its number, in the unit of the heading; a zero has no sign. */
    private static void numberIsItsDigits(String text, Unit unit) {
        AmountReading reading = AmountReader.number(text, unit);
        if (reading instanceof Stated stated) {
            boolean minus = text.strip().startsWith("-") && !stated.money().isZero();
            assertThat(text).as(() -> shown(text, unit)).containsPattern("[0-9]");
            assertThat(minus)
                    .as(() -> shown(text, unit))
                    .isEqualTo(stated.money().isNegative());
        }
    }

    private static void spellingSaysNothing(String text, Unit unit) {
        String said = flat(AmountReader.text(text, unit, Habit.UNKNOWN));
        for (String spelling : Spellings.of(text)) {
            assertThat(flat(AmountReader.text(spelling, unit, Habit.UNKNOWN)))
                    .as(() -> shown(spelling, unit))
                    .isEqualTo(said);
        }
        assertThat(amounts(AmountReader.text(wide(text), unit, Habit.UNKNOWN)))
                .as(() -> shown(wide(text), unit))
                .isEqualTo(amounts(AmountReader.text(text, unit, Habit.UNKNOWN)));
    }

    /** With full-width digits. */
    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(unit -> wide.append((char) (unit >= '0' && unit <= '9' ? unit + 0xfee0 : unit)));
        return wide.toString();
    }

    private static String flat(AmountReading reading) {
        return reading.getClass().getSimpleName() + " " + Flat.of(reading);
    }

    private static List<Money> amounts(AmountReading reading) {
        if (reading instanceof Stated stated) {
            return List.of(stated.money());
        }
        return reading instanceof Ambiguous ambiguous ? ambiguous.readings() : List.of();
    }

    private static String shown(String text, Unit unit) {
        return "\"" + text + "\" under " + Flat.of(unit);
    }
}
