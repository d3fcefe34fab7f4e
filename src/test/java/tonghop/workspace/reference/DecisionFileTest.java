package tonghop.workspace.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decisions;

/** A line of decisions.csv is applied whole or stops the run; none is read by halves. */
class DecisionFileTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    unit    ! VT ! E6:E9 !      ! x1/1000000
                    unit    ! VT ! E6:E9 !      ! x1
                    reading ! VT ! E6    !      ! 1.500.000 VND
                    reading ! VT ! E6    !      ! 1.500,25 USD
                    reading ! VT ! E6    !      ! -1500000 VND
                    member  !    !       !      ! tra-vinh
                    period  !    !       !      ! 2022-9M
                    heading !    !       ! Vốn  ! committed
                    heading ! VT ! E5    ! Vốn  ! ignore
                    project ! !       ! tra-vinh: Một | ben-tre: Hai ! same
                    project ! !       ! ben-tre: Một | hai: ba | tra-vinh: Bốn ! different
                    """)
    void is_read(String kind, String sheet, String at, String found, String value) {
        Problems problems = new Problems();

        Decisions read = read(problems, kind, sheet, at, found, value);

        assertThat(problems.all()).isEmpty();
        assertThat(read.all()).singleElement().extracting(Decision::line).isEqualTo(2L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    units   ! VT ! E6:E9 !      ! x1000          ! ONE_OF
                    unit    ! VT ! E     !      ! x1000          ! CELLS
                    unit    ! VT ! E6:E9 !      ! x100           ! ONE_OF
                    unit    !    ! E6:E9 !      ! x1000          ! SOMETHING
                    reading ! VT ! 6E    !      ! 1.500.000 VND  ! CELL
                    reading ! VT ! E6    !      ! 1,5E+06        ! AMOUNT
                    reading ! VT ! E6    !      ! 1.500.000      ! AMOUNT
                    member  !    !       !      ! Trà Vinh       ! KNOWN_MEMBER
                    period  !    !       !      ! năm 2023       ! PERIOD
                    heading !    !       !      ! committed      ! SOMETHING
                    heading !    !       ! Vốn  ! money          ! ONE_OF
                    project !    !       !      ! same           ! SOMETHING
                    project ! !       ! tra-vinh: Một | ben-tre: Hai ! perhaps ! ONE_OF
                    project ! !       ! tra-vin: Một | ben-tre: Hai ! same ! TWO_PROJECTS
                    project ! !       ! tra-vinh: Một | ben-treo: Hai ! same ! TWO_PROJECTS
                    project ! !       ! Một ! same ! TWO_PROJECTS
                    """)
    void is_told_with_its_line(String kind, String sheet, String at, String found, String value, Expected expected) {
        Problems problems = new Problems();

        Decisions read = read(problems, kind, sheet, at, found, value);

        assertThat(read.all()).isEmpty();
        assertThat(problems.all())
                .extracting(problem -> problem.line() + " " + problem.expected())
                .containsExactly("2 " + expected);
    }

    @Test
    void a_heading_of_all_reports_of_a_member_needs_no_content() {
        Problems problems = new Problems();

        Decisions read = lines(problems, ",,tra-vinh,heading,,,Vốn,committed,,,20/11/2026");

        assertThat(problems.all()).isEmpty();
        assertThat(read.all()).singleElement().extracting(Decision::member).isEqualTo("tra-vinh");
    }

    private static Decisions read(Problems problems, String kind, String... cells) {
        List<String> filled = Arrays.stream(cells)
                .map(cell -> cell == null ? "" : '"' + cell + '"')
                .toList();
        return lines(problems, "a.xlsx," + HASH + ",," + kind + "," + String.join(",", filled) + ",,,");
    }

    private static Decisions lines(Problems problems, String line) {
        String text = "\uFEFF" + String.join(",", Decision.COLUMNS) + "\r\n" + line + "\r\n";
        CsvFile file =
                CsvFile.read(DecisionFile.NAME, text.getBytes(StandardCharsets.UTF_8), Decision.COLUMNS, problems);
        return DecisionFile.read(file, Set.of("tra-vinh", "ben-tre"));
    }
}
