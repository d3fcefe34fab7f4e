package tonghop.domain.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.text.Key;

/**
 * Words by which rows and sheets are known that are no entries.
 *
 * @param whole labels that must be the whole text
 * @param beginnings labels that a text begins with
 */
public record Labels(Map<Kind, List<Key>> whole, Map<Kind, List<Key>> beginnings) {

    public Labels {
        whole = Map.copyOf(whole);
        beginnings = Map.copyOf(beginnings);
    }

    /** What a label says. */
    public enum Kind {
        TOTAL,
        OF_WHICH,
        NOTE,
        /** Below a total: what it is compared with, or in proportion to. */
        COMPARISON,
        SIGNATURE,
        INSTRUCTION,
        NOTHING,
        DROPPED_SHEET,
        INBOUND,
        OUTBOUND,
        ORIGINAL,
        EQUIVALENT,
        PART
    }

    public boolean says(Kind kind, Key text) {
        return whole.getOrDefault(kind, List.of()).contains(text)
                || beginnings.getOrDefault(kind, List.of()).stream().anyMatch(text::startsWith);
    }

    /** Whether a label of a kind is the text, or stands in it; a single word says too little to be looked for inside. */
    public boolean within(Kind kind, Key text) {
        return says(kind, text)
                || Stream.of(whole, beginnings)
                        .flatMap(labels -> labels.getOrDefault(kind, List.of()).stream())
                        .anyMatch(label -> label.isSeveralWords() && text.contains(label));
    }
}
