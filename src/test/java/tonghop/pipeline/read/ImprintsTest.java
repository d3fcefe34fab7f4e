package tonghop.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.form.OwnSheets;
import tonghop.domain.reporting.Imprint;
import tonghop.domain.reporting.Sheet.Visibility;
import tonghop.pipeline.Sketch;

class ImprintsTest {

    private static final String AID = """
            STT | Tên dự án | Giá trị cam kết (đồng)
            1 | Nước sạch | 5000000.5
            """;

    @Test
    void what_we_add_leaves_no_imprint_and_names_the_file_to_which_it_was_added() {
        Sketch returned = new Sketch()
                .sheet("Phản hồi", OwnSheets.MARK + " | abc\nPHẢN HỒI | xyz")
                .sheet("Viện trợ", AID)
                .sheet("_tonghop", Visibility.VERY_HIDDEN, OwnSheets.MARK);

        assertThat(of(returned)).isEqualTo(new Imprint(of(AID).cells(), "abc"));
        assertThat(of(AID).origin()).isEmpty();
    }

    @Test
    void a_number_that_a_program_wrote_otherwise_is_the_same() {
        assertThat(of(AID.replace("5000000.5", "5000000.50000000000001"))).isEqualTo(of(AID));
        assertThat(of(AID.replace("5000000.5", "5.0000005E6"))).isEqualTo(of(AID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5000000.51", "'5000000.5", "5000000.5 as $0", "5000000.5 | đã kiểm tra", "-5000000.5"})
    void whatever_else_is_read_makes_another(String mended) {
        assertThat(of(AID.replace("5000000.5", mended)).isOf(of(AID))).isFalse();
    }

    @Test
    void a_row_that_moved_and_a_sheet_that_was_hidden_make_others() {
        assertThat(of("\n" + AID).isOf(of(AID))).isFalse();
        assertThat(of("^" + AID).isOf(of(AID))).isFalse();
        assertThat(of(new Sketch().sheet("Viện trợ", Visibility.HIDDEN, AID)).isOf(of(AID)))
                .isFalse();
        assertThat(Imprint.NONE.isOf(Imprint.NONE)).isFalse();
    }

    private static Imprint of(String table) {
        return of(new Sketch().sheet("Viện trợ", table));
    }

    private static Imprint of(Sketch sketch) {
        return Imprints.of(sketch.sheets());
    }
}
