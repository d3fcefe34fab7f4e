package tonghop.domain.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Phrases to look for in texts: by the word they begin with, for a text has ten words where there are hundreds of phrases. */
public final class Phrases {

    public static final Phrases NONE = new Phrases(List.of());

    private final Map<String, List<Key>> byFirstWord;

    public Phrases(Collection<Key> phrases) {
        byFirstWord = phrases.stream()
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .collect(groupingBy(phrase -> word(phrase.text(), 0)))
                .entrySet()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** Those that stand in a text as whole words, from the left; one that stands there twice comes twice. */
    public List<Key> in(Key text) {
        List<Key> found = new ArrayList<>();
        int at = 0;
        while (at < text.text().length()) {
            String word = word(text.text(), at);
            int from = at;
            byFirstWord.getOrDefault(word, List.of()).stream()
                    .filter(phrase -> text.stands(phrase, from))
                    .forEach(found::add);
            at += word.length() + 1;
        }
        return found;
    }

    private static String word(String text, int from) {
        int end = text.indexOf(' ', from);
        return end < 0 ? text.substring(from) : text.substring(from, end);
    }
}
