package tonghop.domain.money;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tonghop.domain.money.AmountReading.Misread;

/** Why a text that the grammar did not consume is no amount: only the words of the refusal depend on it. */
final class Misreading {

    /** Two figures with nothing but marks of one between them. */
    private static final Pattern TORN = Pattern.compile("N[.,]+N");

    /** A figure and something unknown, without a space. */
    private static final Pattern GLUED = Pattern.compile("Nx|xN");

    private static final Map<Pattern, Misread> IN_TEXT = inText();
    private static final Map<Pattern, Misread> IN_LETTERS = inLetters();

    private Misreading() {}

    static Misread of(Written written, Sentence sentence) {
        Misread inLetters = first(IN_LETTERS, sentence.letters(), ofNumeral(sentence));
        boolean torn = inLetters == Misread.TWO_AMOUNTS && isTorn(sentence);
        return first(IN_TEXT, written.text(), torn ? Misread.UNREADABLE : inLetters);
    }

    /** Whether one amount was torn apart by what does not belong into it: "309..300", "30g.300", "1.000 [1]". */
    private static boolean isTorn(Sentence sentence) {
        return TORN.matcher(sentence.letters()).find()
                || IntStream.range(0, sentence.letters().length() - 1)
                        .anyMatch(at -> sentence.isGlued(at)
                                && GLUED.matcher(sentence.letters().substring(at, at + 2))
                                        .matches());
    }

    private static Misread ofNumeral(Sentence sentence) {
        int numeral = sentence.letters().indexOf('N');
        boolean malformed = numeral >= 0 && Numeral.of(sentence.text(numeral)) instanceof Numeral.Malformed;
        return malformed ? Misread.BAD_GROUPING : Misread.UNREADABLE;
    }

    private static Misread first(Map<Pattern, Misread> reasons, String text, Misread otherwise) {
        return reasons.entrySet().stream()
                .filter(reason -> reason.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<Pattern, Misread> inText() {
        Map<Pattern, Misread> reasons = new LinkedHashMap<>();
        reasons.put(Pattern.compile("[0-9]e[+-]?[0-9]"), Misread.SCIENTIFIC_TEXT);
        reasons.put(Pattern.compile("[0-9][.,]?[oli|]|(?<!\\p{L})[oli|]+[.,]?[0-9]"), Misread.LETTERS_FOR_DIGITS);
        reasons.put(Pattern.compile("[0-9]['\u2019\u2018`\u00B4][0-9]"), Misread.APOSTROPHE);
        reasons.put(
                Pattern.compile("(?<![0-9])[0-9]{1,2}([./-])[0-9]{1,2}\\1(?:[0-9]{2}|[0-9]{4})(?![0-9.,])"),
                Misread.DATE);
        reasons.put(Pattern.compile("(?<![0-9/])[0-9]{1,2}/(?:19|20)[0-9]{2}(?![0-9])"), Misread.DATE);
        reasons.put(Pattern.compile("^\\((?:19|20)[0-9]{2}\\)$"), Misread.DATE);
        return reasons;
    }

    private static Map<Pattern, Misread> inLetters() {
        Map<Pattern, Misread> reasons = new LinkedHashMap<>();
        reasons.put(Pattern.compile("f"), Misread.OTHER_CURRENCY);
        reasons.put(Pattern.compile("^[^N]*[tmbrTMBdvusw][^N]*$"), Misread.WORDS_ONLY);
        reasons.put(Pattern.compile("N[^N]*[-_oa][^N]*N"), Misread.RANGE);
        reasons.put(Pattern.compile("^[^N]*(?:N[tmbrTMB]\\.?)+(?:N[dvus]?|h[dvus]?)$"), Misread.INCOMPLETE_COMPOUND);
        reasons.put(Pattern.compile("^[^N]*N[tmbrTMB]N[tmbrTMB]"), Misread.DISORDERED_COMPOUND);
        reasons.put(Pattern.compile("N.*N"), Misread.TWO_AMOUNTS);
        return reasons;
    }
}
