package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Unreadable;
import tonghop.domain.rule.Severity;
import tonghop.run.Progress;
import tonghop.run.RunResult;

class WordingOfTheDoorTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

    @ParameterizedTest
    @ValueSource(strings = {"messages/cli", "messages/periods", "messages/unreadable"})
    void both_languages_say_the_same_things(String bundle) {
        ResourceBundle vi = bundle(bundle, "vi");
        ResourceBundle en = bundle(bundle, "en");

        assertThat(new TreeSet<>(vi.keySet())).isEqualTo(new TreeSet<>(en.keySet()));
        assertThat(vi.keySet())
                .allSatisfy(key -> assertThat(places(vi.getString(key))).as(key).isEqualTo(places(en.getString(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages/cli", "messages/periods", "messages/unreadable"})
    void no_sentence_trips_over_an_apostrophe_or_a_decomposed_letter(String bundle) {
        for (String language : new String[] {"vi", "en"}) {
            ResourceBundle sentences = bundle(bundle, language);
            assertThat(sentences.keySet()).allSatisfy(key -> assertThat(sentences.getString(key))
                    .isNotBlank()
                    .doesNotContain("'", "%")
                    .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC)));
        }
    }

    @Test
    void everything_that_can_happen_has_its_words() {
        assertThat(bundle("messages/cli", "vi").keySet())
                .contains(keys("stage.", Progress.Stage.values()))
                .contains(keys("run.", RunResult.Ending.values()))
                .contains(keys("severity.", Severity.values()))
                .contains(keys("visibility.", Sheet.Visibility.values()))
                .contains(keys("kind.", Line.Kind.values()))
                .contains(keys("unit.", Denomination.values()))
                .contains(keys("tender.", Unit.Tender.values()))
                .contains(ids("section.", Arrays.stream(Section.values()).map(Section::id)))
                .contains(
                        ids("status.", Arrays.stream(Submission.Status.values()).map(Submission.Status::id)));
        assertThat(bundle("messages/unreadable", "vi").keySet()).contains(keys("unreadable.", Unreadable.values()));
    }

    private static String[] keys(String prefix, Enum<?>[] values) {
        return ids(prefix, Arrays.stream(values).map(Enum::name));
    }

    private static String[] ids(String prefix, Stream<String> ids) {
        return ids.map(id -> prefix + id).toArray(String[]::new);
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(sentence).results().forEach(place -> places.add(place.group()));
        return places;
    }

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle(
                name,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
