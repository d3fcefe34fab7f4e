package tonghop.domain.money;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A text taken apart into the words and signs of amounts.
 *
 * @param whole the text
 * @param letters one letter for each token, see {@link Word}: the string over which the grammar is written
 */
record Sentence(String whole, List<Token> tokens, String letters) {

    /** No amount, count or heading is longer; what is, is one unknown word. */
    private static final int LONGEST = 400;

    private static final List<Word> WORDS = List.of(Word.values());

    /** A word or sign where it stands in the text. */
    record Token(Word word, String text, int from, int until) {}

    static Sentence of(String text) {
        if (text.length() > LONGEST) {
            return new Sentence(text, List.of(new Token(Word.UNKNOWN, text, 0, text.length())), "x");
        }
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                Token token = tokenAt(text, at);
                tokens.add(token);
                at = token.until();
            }
        }
        return new Sentence(text, List.copyOf(tokens), letters(tokens));
    }

    boolean isGlued(int index) {
        return tokens.get(index).until() == tokens.get(index + 1).from();
    }

    String text(int index) {
        return tokens.get(index).text();
    }

    /** The tokens from one index until another as a sentence of their own. */
    Sentence part(int from, int until) {
        return new Sentence(whole, tokens.subList(from, until), letters.substring(from, until));
    }

    boolean isOnOneLine() {
        int until = tokens.get(tokens.size() - 1).until();
        return whole.substring(tokens.get(0).from(), until).lines().count() == 1;
    }

    private static Token tokenAt(String text, int at) {
        for (Word word : WORDS) {
            if (word.mayBeginWith(text.charAt(at))) {
                Matcher matcher = word.pattern().matcher(text).region(at, text.length());
                if (matcher.lookingAt()) {
                    return new Token(word, matcher.group(), at, matcher.end());
                }
            }
        }
        throw new IllegalStateException("no word begins at " + at + " of " + text);
    }

    private static String letters(List<Token> tokens) {
        StringBuilder letters = new StringBuilder();
        tokens.forEach(token -> letters.append(token.word().letter(token.text())));
        return letters.toString();
    }
}
