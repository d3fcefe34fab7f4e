package tonghop.excel.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PagesOfTest {

    /** Rows of 20 points: 25 go onto a page. */
    private static Sheet rows() {
        Sheet sheet = new XSSFWorkbook().createSheet();
        IntStream.range(0, 60).forEach(row -> sheet.createRow(row).setHeightInPoints(20));
        return sheet;
    }

    private static int[] breaks(int first, int last) {
        Sheet sheet = rows();
        new PagesOf(new Canvas(sheet, Looks.within(sheet.getWorkbook()), List.of(10)))
                .keepTogether(first, last, first - 2);
        return sheet.getRowBreaks();
    }

    @Test
    void rows_that_would_fall_on_two_pages_begin_a_page_with_those_above_them() {
        assertThat(breaks(22, 29)).containsExactly(19);
    }

    @Test
    void rows_that_would_stand_alone_on_a_page_take_some_over() {
        assertThat(breaks(25, 32)).containsExactly(22);
    }

    @Test
    void rows_that_stand_on_the_page_of_those_above_stay_there() {
        assertThat(breaks(12, 19)).isEmpty();
        assertThat(breaks(30, 37)).isEmpty();
    }
}
