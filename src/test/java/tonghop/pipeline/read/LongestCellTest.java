package tonghop.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.money.AmountReader;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.CountReader;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Unit;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.PeriodReader;

/** A cell as long as Excel allows, and one as long as a person may type, have an answer, whatever is repeated in them. */
class LongestCellTest {

    private static final int LONGEST = 32_767;
    private static final int LONG = 1000;

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "năm 2023,.",
                "9 tháng,-",
                "quý I,.",
                "quý i ,+ quý ii ",
                "năm 2023 , và ",
                "năm 2023,năm ",
                "2023,2022-",
                "2023 nhiệm kỳ,-",
                "2023 ,kế hoạch ",
                "2023 ,ngày 1 ",
                "2023 ,6 tháng đầu ",
                "tháng 1 2023 - ,tháng 1 ",
                "1,.000",
                "x,1 ",
                "x,[",
                "x,(",
                "(tỷ giá,(",
                "đơn vị ,tính ",
                "x,đvt: ",
                "triệu đồng,;",
                "x, . ",
            })
    void the_longest_cell_is_answered(String start, String repeated) {
        Stream.of(LONGEST, LONG)
                .map(length -> start + repeated.repeat((length - start.length() - 1) / repeated.length()) + "x")
                .forEach(LongestCellTest::isAnswered);
    }

    private static void isAnswered(String text) {
        Stream.of(
                        PeriodReader.inTitle(text),
                        PeriodReader.inLabel(text),
                        PeriodReader.inFileName(text),
                        UnitReader.in(text),
                        UnitReader.line(text),
                        CountReader.text(text),
                        DateReader.read(text),
                        DateReader.find(text),
                        HeadingOracle.flat(text))
                .forEach(answer -> assertThat(answer).isNotNull());
        assertThat(AmountReader.text(text, Unit.NONE, Habit.UNKNOWN))
                .isNotInstanceOfAny(AmountReading.Stated.class, AmountReading.Ambiguous.class);
    }
}
