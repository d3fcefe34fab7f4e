package tonghop.pipeline.publish.book;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.text.Key;

/**
 * One spelling for texts that say the same, the first that was met: "Unicef" and "UNICEF" are one donor. Nothing looser
 * is taken for the same.
 */
record Spellings(Map<Key, String> first, String unnamed) {

    Spellings {
        first = Map.copyOf(first);
    }

    /** @param unnamed what stands for a text without any word */
    static Spellings of(Stream<String> texts, String unnamed) {
        Map<Key, String> first = new HashMap<>();
        texts.forEachOrdered(text -> first.putIfAbsent(Key.of(text), text.strip()));
        return new Spellings(first, unnamed);
    }

    String of(String text) {
        Key key = Key.of(text);
        return key.isEmpty() ? unnamed : first.getOrDefault(key, text.strip());
    }
}
