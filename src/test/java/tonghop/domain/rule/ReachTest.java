package tonghop.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void what_is_told_once_for_a_column_reaches_its_rows_and_no_other_column() {
        Reach reach = Reach.of(Finding.ofCell(Rule.UNIT_UNKNOWN, "VT", "I5", "triu đồng", "K8:K10, L12:L12"));

        assertThat(reach.rows()).containsExactly(8, 9, 10, 12);
        assertThat(reach.has("K9")).isTrue();
        assertThat(reach.has("L9")).isFalse();
        assertThat(reach.has("")).isFalse();
    }

    @Test
    void a_finding_about_its_own_cell_reaches_no_further() {
        assertThat(Reach.of(Finding.ofCell(Rule.AMOUNT_REFUSED, "VT", "K8", "x", "K8:K10", ""))
                        .rows())
                .isEmpty();
    }
}
