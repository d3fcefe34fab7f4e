package tonghop.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.money.AmountReading.Refused;

/** What people write that the table of amounts does not show. */
class AmountReaderTest {

    private static final Unit DONG = UnitReader.in("đồng");
    private static final Unit MILLION = UnitReader.in("triệu đồng");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.500.000,5 USD          |             | 1500000.50 USD
            758.200 USD              |             | 758200.00 USD SINGLE_SEPARATOR_AS_GROUPING
            500.000                  | đồng        | 500000 VND SINGLE_SEPARATOR_AS_GROUPING
            1500000.00 đồng          |             | 1500000 VND DOT_AS_DECIMAL
            1 500 000,00             | đồng        | 1500000 VND
            25 000 USD               |             | 25000.00 USD SINGLE_SEPARATOR_AS_GROUPING
            1.234,567                | triệu đồng  | 1234567000 VND
            1.500.000.000            | triệu đồng  | 1500000000000000 VND
            5 tr                     | triệu đồng  | 5000000 VND
            5tr.đ                    |             | 5000000 VND
            50 trđ                   |             | 50000000 VND
            TRIỆU ĐỒNG 5             |             | 5000000 VND
            5 tỉ đồng                |             | 5000000000 VND
            đồng 500.000             |             | 500000 VND SINGLE_SEPARATOR_AS_GROUPING
            VND 1.000.000 đồng       |             | 1000000 VND
            2.100 đô Mỹ              |             | 2100.00 USD SINGLE_SEPARATOR_AS_GROUPING
            $25,000 USD              |             | 25000.00 USD
            5 đô la                  |             | 5.00 USD DOLLAR_SIGN_AS_USD
            -$500                    |             | -500.00 USD NEGATIVE
            (1.234.567) đồng         |             | -1234567 VND NEGATIVE
            5.000.000 đồng           | triệu đồng  | 5000000 VND UNIT_IN_CELL_OVERRIDES_HEADING
            1.2 million              | USD         | 1200000.00 USD UNIT_IN_CELL_OVERRIDES_HEADING
            500 nghìn 250 đồng       |             | 500250 VND
            1tỷ200tr                 | đồng        | 1200000000 VND UNIT_IN_CELL_OVERRIDES_HEADING
            1 triệu 200 nghìn USD    |             | 1200000.00 USD
            trên dưới 40 tỷ đồng     |             | ABOUT 40000000000 VND
            ~ 40 tỷ đồng             |             | ABOUT 40000000000 VND
            > 40 tỷ đồng             |             | AT_LEAST 40000000000 VND
            16.104.216.000 (1)       | đồng        | 16104216000 VND FOOTNOTE_MARK
            5 triệu đồng.            |             | 5000000 VND
            +309300000               | đồng        | 309300000 VND
            + 309.300.000            | đồng        | 309300000 VND
            +5 triệu                 | đồng        | 5000000 VND UNIT_IN_CELL_OVERRIDES_HEADING
            +$500                    |             | 500.00 USD
            12.                      | triệu đồng  | 12000000 VND
            309300000.               | đồng        | 309300000 VND
            0 triệu                  | USD         | Nil
            0                        |             | Nil
            Không có.                | đồng        | Nil
            ...                      | đồng        | Missing
            ............             | đồng        | Missing
            Đang cập nhật            | đồng        | Missing
            """)
    void what_says_one_thing_is_read(String text, String heading, String reading) {
        assertThat(read(text, heading)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.500            | triệu đồng | 1500000 VND or 1500000000 VND
            1,500            | nghìn USD  | 1500.00 USD or 1500000.00 USD
            +1.500           | triệu đồng | 1500000 VND or 1500000000 VND
            (1.234)          | triệu đồng | -1234000 VND or -1234000000 VND
            99.999           | đồng       | 99999 VND or 99999000000 VND
            16 104           | đồng       | 16104 VND or 16104000000 VND
            16.104 đồng      |            | 16104 VND or 16104000000 VND
            1.250 triệu USD  |            | 1250000.00 USD or 1250000000.00 USD
            USD 1,250 million|            | 1250000.00 USD or 1250000000.00 USD
            16104,216        | triệu đồng | 16104216000 VND or 16104216000000 VND
            250 USD          | nghìn USD  | 250.00 USD or 250000.00 USD
            250 đồng         | triệu đồng | 250 VND or 250000000 VND
            120 triệu        |            | 120000000 VND or 120000000.00 USD
            120              | triệu      | 120000000 VND or 120000000.00 USD
            450 nghìn        | USD        | 450000 VND or 450000.00 USD
            - 500.000        | đồng       | -500000 VND or 500000 VND
            –5.000.000       | đồng       | -5000000 VND or 5000000 VND
            """)
    void what_says_two_things_is_ambiguous_with_both(String text, String heading, String readings) {
        assertThat(read(text, heading)).isEqualTo(readings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1.234.56                | BAD_GROUPING
            12.34.567               | BAD_GROUPING
            1.500 000               | BAD_GROUPING
            1 5 0 0                 | BAD_GROUPING
            12 34                   | BAD_GROUPING
            007                     | BAD_GROUPING
            01.500                  | BAD_GROUPING
            0.750.000               | BAD_GROUPING
            1.234,567               | THREE_DIGITS_AT_THE_END
            1234.567                | THREE_DIGITS_AT_THE_END
            1.234.567,000           | THREE_DIGITS_AT_THE_END
            "1,234,567.890,1"       | BAD_GROUPING
            1,5                     | FRACTION_OF_MINOR_UNIT
            1.234.567,5             | FRACTION_OF_MINOR_UNIT
            12,3456789 triệu đồng   | FRACTION_OF_MINOR_UNIT
            1 tỷ 2                  | INCOMPLETE_COMPOUND
            1tỷ2                    | INCOMPLETE_COMPOUND
            5tr5                    | INCOMPLETE_COMPOUND
            1 tỷ rưỡi               | INCOMPLETE_COMPOUND
            2 tỷ 350 đồng           | INCOMPLETE_COMPOUND
            1 tỷ 200 triệu 350 đồng | INCOMPLETE_COMPOUND
            1,5 tỷ 200 triệu        | DISORDERED_COMPOUND
            1 tỷ 1500 triệu         | DISORDERED_COMPOUND
            2 triệu 1 tỷ            | DISORDERED_COMPOUND
            30 - 40 triệu           | RANGE
            từ 30 đến 40 triệu      | RANGE
            2022-2024               | RANGE
            100 triệu + 50 triệu    | TWO_AMOUNTS
            1 tỷ, 200 triệu         | TWO_AMOUNTS
            1.500 (1.600)           | TWO_AMOUNTS
            (1) 2                   | TWO_AMOUNTS
            20 (1)                  | TWO_AMOUNTS
            1.234.567 (15)          | TWO_AMOUNTS
            5.000.000 .000          | UNREADABLE
            30~40 triệu             | RANGE
            15/3/2023               | DATE
            03/2022                 | DATE
            (2023)                  | DATE
            1e5                     | SCIENTIFIC_TEXT
            nửa tỷ                  | WORDS_ONLY
            một tỷ                  | WORDS_ONLY
            5 €                     | OTHER_CURRENCY
            EUR 5                   | OTHER_CURRENCY
            5 đô la Úc              | OTHER_CURRENCY
            5 A$                    | OTHER_CURRENCY
            1.000 USD               | CURRENCY_CONTRADICTS_HEADING
            +                       | UNREADABLE
            +-                      | UNREADABLE
            +-5                     | UNREADABLE
            -+5                     | UNREADABLE
            ++5                     | UNREADABLE
            +(1.234.567)            | UNREADABLE
            5 + 5                   | TWO_AMOUNTS
            12..                    | UNREADABLE
            12. 500                 | UNREADABLE
            309.300.000 [1]         | UNREADABLE
            30g.300.000             | UNREADABLE
            309·300·000             | UNREADABLE
            309..300.000            | UNREADABLE
            309.\u200B300.000       | UNREADABLE
            0 , 448 tỷ đồng         | UNREADABLE
            448.300.000 đ0ng        | UNREADABLE
            309.300.                | UNREADABLE
            "12,5."                 | UNREADABLE
            2 tỷ 350.               | TWO_AMOUNTS
            5-                      | UNREADABLE
            5.000.000.              | UNREADABLE
            .5                      | UNREADABLE
            5k                      | UNREADABLE
            5 củ                    | UNREADABLE
            5 mil                   | UNREADABLE
            5M USD                  | UNREADABLE
            5 triêụ                 | UNREADABLE
            5 triệu/năm             | UNREADABLE
            5 nghìn tỷ              | UNREADABLE
            5 đồng USD              | UNREADABLE
            5 USD triệu             | UNREADABLE
            (1.234.567 đồng)        | UNREADABLE
            khoảng hơn 40 tỷ đồng   | UNREADABLE
            tỷ 5                    | UNREADABLE
            Đang vận động           | UNREADABLE
            """)
    void what_the_grammar_does_not_consume_is_refused_with_the_reason(String text, String why) {
        assertThat(Flat.of(AmountReader.text(text, DONG, Habit.UNKNOWN))).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5²",
                "1½",
                "١٢٣",
                "1'500'000",
                "1_000",
                "1·5",
                "5\u00AD000",
                "1‚5",
                "①",
                "1\n500\n000",
                "120\n350"
            })
    void signs_that_only_look_like_digits_or_separators_are_never_read(String text) {
        assertThat(AmountReader.text(text, DONG, Habit.UNKNOWN)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10%",
                "10 phần trăm",
                "215 người",
                "5 - 6 dự án",
                "(5)",
                "(250)",
                "X",
                "(3)=(4)+(5)",
                "7=6/5*100"
            })
    void percentages_counts_and_column_numbers_are_no_amounts(String text) {
        assertThat(Flat.of(AmountReader.text(text, MILLION, Habit.UNKNOWN))).isEqualTo("NotAmount");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u202F", "\u2009", "\u00A0", "\u3000"})
    void every_width_of_space_groups(String space) {
        String text = String.join(space, "1", "234", "567");
        assertThat(Flat.of(AmountReader.text(space + text + space, DONG, Habit.UNKNOWN)))
                .isEqualTo("1234567 VND");
    }

    @Test
    void decomposed_and_half_decomposed_text_is_the_same_text() {
        String whole = "5 triệu đồng";
        String decomposed = Normalizer.normalize(whole, Normalizer.Form.NFD);
        String half = "5 triê\u0323u đô\u0300ng";
        assertThat(decomposed).isNotEqualTo(whole);
        assertThat(Flat.of(AmountReader.text(decomposed, Unit.NONE, Habit.UNKNOWN)))
                .isEqualTo("5000000 VND");
        assertThat(Flat.of(AmountReader.text(half, Unit.NONE, Habit.UNKNOWN))).isEqualTo("5000000 VND");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.500            | triệu đồng | COMMA_DECIMAL | 1500000000 VND HABIT_OF_COLUMN
            1.500            | triệu đồng | DOT_DECIMAL   | 1500000 VND HABIT_OF_COLUMN
            1,500            | tỷ đồng    | COMMA_DECIMAL | 1500000000 VND HABIT_OF_COLUMN
            1,500            | nghìn USD  | DOT_DECIMAL   | 1500000.00 USD HABIT_OF_COLUMN
            1,500 triệu đồng |            | COMMA_DECIMAL | 1500000 VND HABIT_OF_COLUMN
            1.500 triệu đồng |            | DOT_DECIMAL   | 1500000 VND or 1500000000 VND
            1.500            | USD        | DOT_DECIMAL   | 1500.00 USD or 1.50 USD
            16104,216        | triệu đồng | COMMA_DECIMAL | 16104216000 VND
            16104.216        | triệu đồng | DOT_DECIMAL   | 16104216000 VND DOT_AS_DECIMAL
            758.234          | USD        | DOT_DECIMAL   | 758234.00 USD SINGLE_SEPARATOR_AS_GROUPING
            16.104           | đồng       | COMMA_DECIMAL | 16104 VND or 16104000000 VND
            """)
    void the_habit_of_the_column_decides_only_where_nothing_contradicts_it(
            String text, String heading, Habit habit, String reading) {
        Unit unit = heading == null ? Unit.NONE : UnitReader.in(heading);
        assertThat(Flat.of(AmountReader.text(text, unit, habit))).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5.000        | Nguyên tệ | NO_UNIT
            5.000        | (EUR)     | OTHER_CURRENCY
            5.000 USD    | (EUR)     | CURRENCY_CONTRADICTS_HEADING
            5.000 USD    | (VND/USD) | 5000.00 USD SINGLE_SEPARATOR_AS_GROUPING
            5.000        | (VND/USD) | NO_UNIT
            250          |           | NO_UNIT
            """)
    void a_heading_without_one_currency_leaves_it_to_the_cell(String text, String heading, String reading) {
        assertThat(read(text, heading)).isEqualTo(reading);
    }

    @Test
    void a_refusal_shows_what_was_seen_as_it_was_written() {
        assertThat(AmountReader.text(" 5 Củ ", DONG, Habit.UNKNOWN))
                .isEqualTo(new Refused(AmountReading.Misread.UNREADABLE, "5 Củ"));
    }

    @Test
    void an_endless_text_is_refused_in_no_time() {
        AmountReading reading = AmountReader.text("1 ".repeat(16_000), DONG, Habit.UNKNOWN);
        assertThat(((Refused) reading).seen()).hasSize(121).endsWith("…");
    }

    private static String read(String text, String heading) {
        Unit unit = heading == null ? Unit.NONE : UnitReader.in(heading);
        return Flat.of(AmountReader.text(text, unit, Habit.UNKNOWN));
    }

    @Test
    void a_long_text_is_as_long_decomposed_as_composed() {
        String counted = "5 " + "chương trình, ".repeat(7) + "chương trình";
        String decomposed = Normalizer.normalize(counted, Normalizer.Form.NFD);

        assertThat(AmountReader.text(decomposed, Unit.NONE, Habit.UNKNOWN)).isInstanceOf(AmountReading.NotAmount.class);
    }

    @Test
    void what_is_shown_of_a_text_that_is_too_long_ends_in_a_whole_character() {
        String seen = "x".repeat(119) + "\ud83d\ude00" + "x".repeat(9);

        assertThat(AmountReader.text(seen, Unit.NONE, Habit.UNKNOWN))
                .isEqualTo(new AmountReading.Refused(AmountReading.Misread.UNREADABLE, "x".repeat(119) + "…"));
    }
}
