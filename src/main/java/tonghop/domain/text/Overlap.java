package tonghop.domain.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two texts have in common, out of a thousand: twice what they share over what they have together (the coefficient
 * of Dice and Sørensen, https://doi.org/10.2307/1932409).
 */
public final class Overlap {

    private static final int WHOLE = 1_000;

    private Overlap() {}

    /** Of their words, whatever the order; a text without words has nothing in common with any. */
    public static int ofWords(Key one, Key other) {
        return of(one.words(), other.words());
    }

    /** Of their pairs of neighbouring letters: it forgives a slip of the pen. */
    public static int ofLetters(Key one, Key other) {
        return of(pairs(one), pairs(other));
    }

    private static <T> int of(Collection<T> one, Collection<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Map<T, Integer> left = new HashMap<>();
        other.forEach(part -> left.merge(part, 1, Integer::sum));
        int common = 0;
        for (T part : one) {
            if (left.getOrDefault(part, 0) > 0) {
                left.merge(part, -1, Integer::sum);
                common++;
            }
        }
        return 2 * common * WHOLE / (one.size() + other.size());
    }

    private static List<String> pairs(Key key) {
        String text = key.text();
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at + 2 <= text.length(); at++) {
            pairs.add(text.substring(at, at + 2));
        }
        return pairs;
    }
}
