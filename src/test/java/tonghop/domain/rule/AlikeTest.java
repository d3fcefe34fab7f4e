package tonghop.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlikeTest {

    @Test
    void many_cells_of_one_column_are_told_once_with_all_addresses() {
        List<Finding> findings = Stream.concat(
                        IntStream.rangeClosed(9, 20).mapToObj(row -> ambiguous("K" + row)),
                        Stream.of(ambiguous("K25"), ambiguous("L9")))
                .toList();

        List<Alike> told = Alike.among(findings);

        assertThat(told).extracting(alike -> alike.first().cell()).containsExactly("K9", "L9");
        assertThat(told.get(0).others()).hasSize(12);
        assertThat(told.get(0).addresses()).containsExactly("K10–K20", "K25");
        assertThat(told.get(1).others()).isEmpty();
    }

    @Test
    void a_few_are_told_in_full() {
        List<Finding> few = List.of(ambiguous("K9"), ambiguous("K10"), ambiguous("K11"));

        assertThat(Alike.among(few)).extracting(Alike::first).containsExactlyElementsOf(few);
    }

    @Test
    void findings_about_a_sheet_are_never_drawn_together() {
        List<Finding> sheets = IntStream.range(0, 9)
                .mapToObj(at -> Finding.ofSheet(Rule.SHEET_HIDDEN, "Biểu", "trang " + at))
                .toList();

        assertThat(Alike.among(sheets)).hasSize(9).allMatch(alike -> alike.others()
                .isEmpty());
    }

    @Test
    void cells_that_are_wrong_for_other_reasons_are_told_apart() {
        List<Finding> refused = IntStream.range(9, 29)
                .mapToObj(row -> Finding.ofCell(
                        Rule.AMOUNT_REFUSED, "Viện trợ", "K" + row, "x", row % 2 == 0 ? "TWO_AMOUNTS" : "RANGE"))
                .toList();

        assertThat(Alike.among(refused))
                .extracting(alike -> alike.others().size())
                .containsExactly(9, 9);
    }

    private static Finding ambiguous(String cell) {
        return Finding.ofCell(Rule.AMOUNT_AMBIGUOUS, "Viện trợ", cell, "1.250");
    }
}
