package tonghop.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HabitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234.567       | COMMA_DECIMAL
            5.543,41 USD    | COMMA_DECIMAL
            0,750           | COMMA_DECIMAL
            1 234,5         | COMMA_DECIMAL
            1,234,567       | DOT_DECIMAL
            $1,234.50       | DOT_DECIMAL
            8.5 tỷ VNĐ      | DOT_DECIMAL
            16104.216       | UNKNOWN
            1.500           | UNKNOWN
            1,500 triệu     | UNKNOWN
            1500            | UNKNOWN
            1 500 000       | UNKNOWN
            1.1.2023        | UNKNOWN
            81,8%           | UNKNOWN
            3,5 - 4 tỷ      | UNKNOWN
            Giá trị         | UNKNOWN
            """)
    void only_what_leaves_no_doubt_shows_a_habit(String text, Habit habit) {
        assertThat(Habits.of(List.of(text))).isEqualTo(habit);
    }

    @Test
    void one_habit_among_silent_texts_is_the_columns() {
        assertThat(Habits.of(List.of("1.500", "0,75", "-", "", "2.250"))).isEqualTo(Habit.COMMA_DECIMAL);
    }

    @Test
    void a_column_that_contradicts_itself_has_none() {
        assertThat(Habits.of(List.of("1.234.567", "8.5", "0,75"))).isEqualTo(Habit.UNKNOWN);
    }
}
