package tonghop.pipeline.publish.book;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.pipeline.publish.book.ReportSketch.member;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tonghop.domain.ledger.Issue;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;

class WordsOfBooksTest {

    private static final Member OLD = member("bac-ninh", "27", "Bắc Ninh");
    private static final Member NEW = member("bac-ninh-2025", "24", "Bắc Ninh");

    @Test
    void two_members_of_one_name_are_told_apart_by_their_codes() {
        assertThat(List.of(OLD, NEW))
                .map(phrases(List.of(OLD, NEW))::member)
                .containsExactly("Bắc Ninh (27)", "Bắc Ninh (24)");
        assertThat(phrases(List.of(OLD)).member(OLD)).isEqualTo("Bắc Ninh");
    }

    @Test
    void both_languages_have_words_for_the_same_things() throws IOException {
        assertThat(keys("vi")).containsExactlyInAnyOrderElementsOf(keys("en"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_two_sheets_have_one_name_and_none_is_too_long_for_excel(Language language) {
        PeriodBook book = MergerYears.followed().as(new Issue(2, List.of()));
        List<String> names = new Bindery(language)
                .bind(book).get(0).pages().stream().map(Page::name).toList();

        assertThat(names).hasSize(Topic.values().length).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name)
                .hasSizeLessThanOrEqualTo(31)
                .doesNotContain(":", "\\", "/", "?", "*", "[", "]", ",", "'"));
    }

    private static Phrases phrases(List<Member> absent) {
        return Phrases.of(
                new PeriodBook(
                        ReportingPeriod.year(2025), List.of(), absent, List.of(), List.of(), List.of(), List.of()),
                Language.VI);
    }

    private static List<String> keys(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in =
                        WordsOfBooksTest.class.getResourceAsStream("/messages/workbooks_" + language + ".properties");
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(text);
        }
        return Arrays.asList(words.stringPropertyNames().toArray(String[]::new));
    }
}
