package tonghop.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.AmountReading.Remark;

/** Every rule says in both languages what was expected and how to mend it. */
class WordingTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_is_worded_in_both_languages(Rule rule) {
        Finding finding = Finding.ofCell(
                rule, "Viện trợ", "K9", "1.5OO", Collections.nCopies(20, "một").toArray(String[]::new));

        for (Language language : Language.values()) {
            Wording wording = Wording.ofFindings(language);
            assertThat(wording.message(finding)).isNotBlank().doesNotContain("{", "''");
            assertThat(wording.answer(finding)).isNotBlank().doesNotContain("{", "''");
            assertThat(wording.expected(finding)).isNotBlank().doesNotContain("{", "''");
        }
    }

    /** An earlier version stored fewer arguments of some rules. */
    @ParameterizedTest
    @EnumSource(Rule.class)
    void a_finding_with_few_arguments_shows_no_places(Rule rule) {
        Finding finding = Finding.ofCell(rule, "Viện trợ", "K9", "1.5OO");

        for (Language language : Language.values()) {
            assertThat(Wording.ofFindings(language).message(finding)).doesNotContain("{");
        }
    }

    /** A province has none of our files. */
    @ParameterizedTest
    @EnumSource(Rule.class)
    void no_sender_is_asked_to_mend_a_file_of_the_office(Rule rule) {
        Finding finding = Finding.ofCell(
                rule, "VT", "K9", "x", Collections.nCopies(20, "một").toArray(String[]::new));

        for (Language language : Language.values()) {
            if (!rule.isForOffice() && rule.severity() != Severity.INFO) {
                assertThat(Wording.ofFindings(language).answer(finding)).doesNotContain(".csv");
            }
        }
    }

    @Test
    void the_office_is_told_where_a_sector_can_be_added_and_the_sender_to_choose_another() {
        Finding finding = Finding.ofCell(Rule.SECTOR_UNKNOWN, "VT", "E9", "Khác", "sectors.csv");
        Wording wording = Wording.ofFindings(Language.VI);

        assertThat(wording.message(finding)).contains("sectors.csv");
        assertThat(wording.answer(finding)).contains("Hãy chọn đúng một lĩnh vực trong danh mục");
    }

    @Test
    void codes_among_the_arguments_are_worded() {
        List<String> codes = Stream.concat(
                        Arrays.stream(Misread.values()).map(Enum::name),
                        Arrays.stream(Remark.values()).map(Enum::name))
                .toList();

        assertThat(codes).allSatisfy(code -> {
            Finding finding = Finding.ofCell(Rule.AMOUNT_REFUSED, "VT", "K9", "x", code, "x");
            assertThat(Wording.ofFindings(Language.VI).message(finding)).doesNotContain(code);
            assertThat(Wording.ofFindings(Language.EN).message(finding)).doesNotContain(code);
        });
    }

    @Test
    void a_sentence_quotes_the_beginning_of_a_long_text_alone() {
        Finding finding = Finding.ofCell(Rule.AMOUNT_IS_NONE, "VT", "K9", "𝔸b".repeat(1500));

        assertThat(Wording.ofFindings(Language.VI).message(finding)).contains("\"" + "𝔸b".repeat(60) + "…\"");
        assertThat(finding.found()).hasSize(4500);
    }

    @Test
    void a_message_reads_as_a_sentence_that_can_be_acted_on() {
        Finding finding = Finding.ofCell(
                Rule.AMOUNT_AMBIGUOUS,
                "VT",
                "K9",
                "1.500",
                "1.500.000 VND / 1.500.000.000 VND",
                "1.498.500.000 VND",
                "RETYPE_IN",
                "MILLION_VND");

        assertThat(Wording.ofFindings(Language.VI).message(finding))
                .isEqualTo(
                        "Số \"1.500\" đọc được nhiều cách: 1.500.000 VND / 1.500.000.000 VND (chênh nhau 1.498.500.000"
                                + " VND). Chưa tính dòng này. Hãy gõ lại thành số, không dùng dấu phân cách hàng nghìn, tính bằng"
                                + " triệu đồng.");
    }

    @Test
    void an_english_sentence_has_english_numbers_but_quotes_the_report_as_it_is() {
        Finding finding = Finding.ofCell(
                Rule.AMOUNT_AMBIGUOUS,
                "VT",
                "K9",
                "1.500",
                "1.500,25 USD / -1.500.000,00 USD",
                "1.498.500,00 USD (≈ 35.000.000.000 VND)",
                "RETYPE_IN",
                "ONE_USD");
        Finding count = Finding.ofCell(Rule.TOTAL_DIFFERS, "VT", "K9", "1500", "1.500", "12.499", "-10.999");

        assertThat(Wording.ofFindings(Language.EN).message(finding))
                .isEqualTo("\"1.500\" can be read in more than one way: 1,500.25 USD / -1,500,000.00 USD"
                        + " (1,498,500.00 USD (≈ 35,000,000,000 VND) apart). The row does not count. Type it again as a"
                        + " number without separators of thousands, counted in USD.");
        assertThat(Wording.ofFindings(Language.EN).message(count)).contains("says 1,500 but", "12,499", "-10,999");
    }
}
