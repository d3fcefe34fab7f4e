package tonghop.domain.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tonghop.domain.text.Key;

/** The words in which a report says that it is a corrected one, and which: "điều chỉnh lần 2". */
public record Revisions(List<Phrase> phrases) {

    public static final Revisions NONE = new Revisions(List.of());

    /** The most that is taken for a number of a revision. */
    private static final int MOST = 99;

    public Revisions {
        phrases = List.copyOf(phrases);
    }

    /** How a phrase has to stand in a text. */
    public enum Match {
        /** It is all between two parentheses or on one line. */
        WHOLE,
        /** It stands anywhere. */
        WITHIN
    }

    /**
     * One phrase.
     *
     * @param words those before the number
     * @param number which revision it says; 0 where the number stands behind the words
     */
    public record Phrase(Match match, Key words, int number) {}

    /** Which revision a line above a table says that it is; 0 if it says nothing. */
    public int inTitle(String line) {
        return highest(line, phrases);
    }

    /** As in a title, but only with a number: a sheet that is called an addition may hold just that. */
    public int inSheetName(String name) {
        return highest(
                name, phrases.stream().filter(phrase -> phrase.number() == 0).toList());
    }

    private static int highest(String text, List<Phrase> among) {
        return Arrays.stream(text.split("[()\\[\\]\\n\\r]+"))
                .map(Key::of)
                .flatMap(part -> among.stream().map(phrase -> stated(part, phrase)))
                .max(Integer::compare)
                .orElse(0);
    }

    private static int stated(Key part, Phrase phrase) {
        List<Integer> found = new ArrayList<>(List.of(0));
        int at = part.indexOf(phrase.words(), 0);
        while (at >= 0) {
            Key behind = new Key(
                    part.text().substring(at + phrase.words().text().length()).strip());
            found.add(fits(at, behind, phrase) ? number(behind, phrase) : 0);
            at = part.indexOf(phrase.words(), at + 1);
        }
        return found.stream().max(Integer::compare).orElse(0);
    }

    private static boolean fits(int at, Key behind, Phrase phrase) {
        int rest = phrase.number() == 0 ? 1 : 0;
        return phrase.match() == Match.WITHIN || (at == 0 && behind.words().size() == rest);
    }

    private static int number(Key behind, Phrase phrase) {
        if (phrase.number() > 0) {
            return phrase.number();
        }
        String next = behind.words().stream().findFirst().orElse("");
        int number = next.matches("[0-9]{1,2}") ? Integer.parseInt(next) : 0;
        return number <= MOST ? number : 0;
    }
}
