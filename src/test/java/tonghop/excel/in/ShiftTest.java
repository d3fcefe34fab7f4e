package tonghop.excel.in;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A1*2             | B3*2
            $A$1+A$1+$A1     | $A$1+B$1+$A3
            SUM(Z9:AA10)     | SUM(AA11:AB12)
            LOG10(A1)        | LOG10(B3)
            'A1 B2'!C3&"A1"  | 'A1 B2'!D5&"A1"
            Q1!A1+Thu.A1     | Q1!B3+Thu.A1
            """)
    void references_move_and_nothing_else_does(String formula, String moved) {
        assertThat(new Shift(2, 1).of(formula)).isEqualTo(moved);
    }
}
