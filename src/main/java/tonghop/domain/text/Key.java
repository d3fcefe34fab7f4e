package tonghop.domain.text;

import java.util.List;

/**
 * What is left of a text when only its words matter: two texts with equal keys say the same.
 *
 * <p>Composed (NFKC), in lower case, each letter in one spelling (hòa as hoà, kỳ as kì), every run of spaces, dashes and
 * punctuation one space. A percent sign and a currency sign stay, as words of their own: they change what a heading means.
 */
public record Key(String text) {

    /** The exact key: marks count. */
    public static Key of(String text) {
        StringBuilder words = words(Letters.lower(text));
        Letters.respell(words);
        return new Key(words.toString());
    }

    /** The key without marks, đ as d: for file names and suggestions, never to take one person or donor for another. */
    public static Key loose(String text) {
        return of(text).loosened();
    }

    public Key loosened() {
        return new Key(Letters.bare(text));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The words in order; none for an empty key. */
    public List<String> words() {
        return isEmpty() ? List.of() : List.of(text.split(" "));
    }

    public boolean isSeveralWords() {
        return text.indexOf(' ') >= 0;
    }

    /** Whether the other key stands in this one as whole words; an empty key stands in none. */
    public boolean contains(Key other) {
        return indexOf(other, 0) >= 0;
    }

    /** Whether this key begins with all words of the other; with an empty key none begins. */
    public boolean startsWith(Key other) {
        return stands(other, 0);
    }

    /** Whether this key ends with all words of the other; with an empty key none ends. */
    public boolean endsWith(Key other) {
        return stands(other, text.length() - other.text.length());
    }

    /** Where the other key next stands in this one as whole words, from a place on, or -1. */
    public int indexOf(Key other, int from) {
        if (other.isEmpty()) {
            return -1;
        }
        int at = text.indexOf(other.text, from);
        while (at >= 0 && !isWhole(at, at + other.text.length())) {
            at = text.indexOf(other.text, at + 1);
        }
        return at;
    }

    /** Whether the other key stands at a place in this one as whole words; an empty key stands nowhere. */
    boolean stands(Key other, int at) {
        return !other.isEmpty() && text.startsWith(other.text, at) && isWhole(at, at + other.text.length());
    }

    private boolean isWhole(int start, int end) {
        return (start == 0 || text.charAt(start - 1) == ' ') && (end == text.length() || text.charAt(end) == ' ');
    }

    /** By hand, as the next: keys are compared more often than anything else, and Java makes them slow for a record. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && text.equals(key.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static StringBuilder words(String lower) {
        StringBuilder words = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            append(words, lower.codePointAt(at));
        }
        if (endsInSpace(words)) {
            words.setLength(words.length() - 1);
        }
        return words;
    }

    private static void append(StringBuilder words, int character) {
        if (isPartOfWord(character)) {
            words.appendCodePoint(character);
        } else if (character == '%' || Character.getType(character) == Character.CURRENCY_SYMBOL) {
            separate(words);
            words.appendCodePoint(character).append(' ');
        } else if (!Blanks.isInvisible(character)) {
            separate(words);
        }
    }

    private static void separate(StringBuilder words) {
        if (!words.isEmpty() && !endsInSpace(words)) {
            words.append(' ');
        }
    }

    private static boolean endsInSpace(StringBuilder words) {
        return !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
    }

    private static boolean isPartOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
