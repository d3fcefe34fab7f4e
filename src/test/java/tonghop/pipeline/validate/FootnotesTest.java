package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.rule.Explanation;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Rules;
import tonghop.pipeline.Sketch;
import tonghop.pipeline.read.Origin;

/** An explanation turns one warning of one report into a footnote, and nothing else. */
class FootnotesTest {

    private static final String TABLE = """
            Vận động viện trợ PCPNN
            Đơn vị tính: đồng
            | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết | Giá trị giải ngân |
            | 1 | P1 | MCNV | 5000000000 | 6000000000 |
            | 2 | P2 | CBM  | 5000000000 | 7000000000 |
            | 3 | P3 | CBM  | 1.5OO | 7000000000 |
            """;

    private static Reviewed under(String... explanations) {
        return Reviewed.of(
                Sketch.of("VT", TABLE),
                new Origin("bao cao.xlsx", "2023"),
                Rules.explained(explanations),
                LastYear.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"E7", "e7", "$E$7", "7", "VT!E7", "VT!7"})
    void the_warning_of_that_cell_or_row_is_no_longer_one_and_says_why(String place) {
        var reviewed = under("tra-vinh,2023,disbursed-above-committed," + place + ",bù năm trước,Lan,2023-12-31");

        assertThat(reviewed.findings())
                .containsExactly(
                        "WARNING disbursed-above-committed VT!E8 \"7000000000\"",
                        "ERROR amount-refused VT!D9 \"1.5OO\"");
        Finding footnote = reviewed.examination().findings().stream()
                .filter(Finding::isExplained)
                .findFirst()
                .orElseThrow();
        assertThat(footnote.cell()).isEqualTo("E7");
        assertThat(footnote.explanation()).isEqualTo(new Explanation("bù năm trước", "Lan", "2023-12-31"));
        assertThat(Wording.ofFindings(Language.VI).message(footnote))
                .startsWith(
                        "Giải trình: bù năm trước (Lan, có giá trị đến 31/12/2023). Cảnh báo ban đầu: Giải ngân 6.000.000.000 VND");
    }

    @Test
    void a_second_explanation_by_another_place_is_told() {
        var reviewed = under(
                "tra-vinh,2023,disbursed-above-committed,E7,bù năm trước,Lan,2023-12-31",
                "tra-vinh,2023,disbursed-above-committed,7,khác,Hoa,2023-12-31");

        assertThat(reviewed.arguments("explanation-unused")).containsExactly(" [3, EXPLAINED_BEFORE]");
    }

    @ParameterizedTest
    @CsvSource({
        "vinh-long, 2023, disbursed-above-committed, E7",
        "tra-vinh, 2022, disbursed-above-committed, E7",
    })
    void another_members_or_periods_explanation_is_not_of_this_report(
            String member, String period, String rule, String place) {
        var reviewed = under(member + "," + period + "," + rule + "," + place + ",vì,Lan,2023-12-31");

        assertThat(reviewed.findings()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "disbursed-above-committed, E9, 2023-12-31, no such warning there",
        "disbursed-above-committed, Khác!E7, 2023-12-31, no such warning there",
        "row-repeated, E7, 2023-12-31, no such warning there",
        "disbursed-above-committed, file, 2023-12-31, no such warning there",
        "amount-refused, D9, 2023-12-31, cannot be explained",
        "disbursed-above-committed, E7, 2023-12-30, it ended before the period did",
    })
    void an_explanation_of_no_use_is_told_with_its_line_and_the_findings_stay(
            String rule, String place, String until, String why) {
        var reviewed = under("tra-vinh,2023," + rule + "," + place + ",vì,Lan," + until);

        assertThat(reviewed.findings())
                .hasSize(4)
                .contains(
                        "WARNING disbursed-above-committed VT!E7 \"6000000000\"",
                        "WARNING explanation-unused ! \"" + rule + " " + place + "\"");
        Finding unused = reviewed.examination().findings().get(3);
        assertThat(Wording.ofFindings(Language.EN).message(unused))
                .startsWith("Line 2 of explanations.csv")
                .contains(why);
    }

    @Test
    void a_place_on_two_sheets_must_be_told_apart() {
        var sketch = Sketch.of("A", TABLE)
                .sheet(
                        "B",
                        "Một\nHai\nBa\n"
                                + TABLE.replace("P1", "Q1").replace("P2", "Q2").replace("P3", "Q3"));
        var reviewed = Reviewed.of(
                sketch,
                new Origin("bao cao.xlsx", "2023"),
                Rules.explained("tra-vinh,2023,disbursed-above-committed,8,vì,Lan,2024-12-31"),
                LastYear.UNKNOWN);

        assertThat(reviewed.examination().findings()).noneMatch(Finding::isExplained);
        assertThat(reviewed.arguments("explanation-unused")).containsExactly(" [2, EXPLAINS_TWO_SHEETS]");
    }
}
