package tonghop.domain.money;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.money.AmountReading.Remark;
import tonghop.domain.money.Phrase.Convention;
import tonghop.domain.money.Phrase.Polarity;
import tonghop.domain.money.Unit.Tender;

/**
 * The grammar of one amount, over the letters of {@link Word}. A text is an amount only if the grammar consumes all of
 * it: what is left over could have been the other half of the amount.
 */
final class Grammar {

    private static final String MARK = "(?:\\(N\\)|\\(\\*+\\)|\\*+)";
    private static final String SCALE = "(?:[tmbTMB]|r\\.?)";
    private static final String COIN = "[dvus]";
    private static final String FIGURE = "(?:N|\\(N\\))";
    private static final String COMPOUND = "(?:N" + SCALE + ")+N(?=[dv])|(?:N" + SCALE + "){2,}";

    private static final Pattern AMOUNT = Pattern.compile("(?<lead>" + MARK + ")?(?<qualifier>g|l|a+)?(?<sign>[-_+])?"
            + "(?:(?<unit>" + SCALE + COIN + ")(?<figure>" + FIGURE + ")"
            + "|(?<prefix>" + COIN + ")?(?:(?<compound>" + COMPOUND + ")|(?<body>" + FIGURE + SCALE + "?))"
            + "(?<coin>" + COIN + ")?)"
            + "(?<trail>" + MARK + ")?(?:(?<=[tmbrTMBdvus])\\.|(?<stop>(?<=N)\\.))?");

    private static final Pattern FOOTNOTE = Pattern.compile("[1-9]");
    private static final Pattern BRACKETED_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final Sentence sentence;
    private final Matcher found;

    private Grammar(Sentence sentence, Matcher found) {
        this.sentence = sentence;
        this.found = found;
    }

    /** The one amount that the sentence is, if it is one. */
    static Optional<Phrase> parse(Sentence sentence) {
        Matcher found = AMOUNT.matcher(sentence.letters());
        return found.matches() ? new Grammar(sentence, found).phrase() : Optional.empty();
    }

    private Optional<Phrase> phrase() {
        List<Phrase.Part> parts = Parts.of(sentence, start(), end());
        boolean whole = Parts.areFormed(parts)
                && isOneCurrency()
                && marksAreFootnotes()
                && bracketsAreNegative()
                && endsWhole(parts)
                && isOneCompound(parts);
        if (!whole) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(
                Qualifiers.of(found.group("qualifier")), polarity(), parts, tender(), convention(), remarks()));
    }

    /** Two parts on two lines are two amounts. */
    private boolean isOneCompound(List<Phrase.Part> parts) {
        return parts.size() == 1
                || (Parts.descend(parts) && sentence.part(start(), end()).isOnOneLine());
    }

    private int start() {
        return has("unit") ? found.start("unit") : has("compound") ? found.start("compound") : found.start("body");
    }

    private int end() {
        return has("unit") ? found.end("figure") : has("compound") ? found.end("compound") : found.end("body");
    }

    private boolean has(String group) {
        return found.group(group) != null;
    }

    private boolean isOneCurrency() {
        return !has("prefix") || !has("coin") || tenderOf("prefix") == tenderOf("coin");
    }

    /** A digit in brackets beside a plain amount is a footnote; beside another short number it may be anything. */
    private boolean marksAreFootnotes() {
        boolean plainAmount = sentence.text(start()).length() > 3 || tender() != Tender.UNSTATED;
        boolean numbered = isNumbered("lead") || isNumbered("trail");
        return !numbered || (plainAmount && isFootnote("lead") && isFootnote("trail"));
    }

    private boolean isNumbered(String group) {
        return has(group) && found.group(group).contains("N");
    }

    private boolean isFootnote(String group) {
        return !isNumbered(group)
                || FOOTNOTE.matcher(sentence.text(found.start(group) + 1)).matches();
    }

    /** Brackets make an amount of four digits or more negative; fewer are a footnote, four may be a year. */
    private boolean bracketsAreNegative() {
        if (!isBracketed()) {
            return true;
        }
        String digits = sentence.text(sentence.letters().indexOf('(', start()) + 1);
        return !has("sign")
                && digits.replaceAll("[^0-9]", "").length() >= 4
                && !BRACKETED_YEAR.matcher(digits).matches();
    }

    /** A full stop right behind the digits of "12." ends the text; behind "5.000.000." a group may have been cut off. */
    private boolean endsWhole(List<Phrase.Part> parts) {
        return !has("stop")
                || (parts.get(0).numeral() instanceof Numeral.Certain certain
                        && certain.marks().equals(Marks.NONE));
    }

    private boolean isBracketed() {
        return sentence.letters().substring(start(), end()).contains("(");
    }

    private Polarity polarity() {
        if (isBracketed()) {
            return Polarity.NEGATIVE;
        }
        if (!has("sign") || found.group("sign").equals("+")) {
            return Polarity.POSITIVE;
        }
        boolean minus = found.group("sign").equals("-") && sentence.isGlued(found.start("sign"));
        return minus ? Polarity.NEGATIVE : Polarity.DOUBTFUL;
    }

    private Tender tender() {
        if (has("unit")) {
            return tender(found.group("unit").charAt(found.group("unit").length() - 1));
        }
        return has("coin") ? tenderOf("coin") : has("prefix") ? tenderOf("prefix") : Tender.UNSTATED;
    }

    private Tender tenderOf(String group) {
        return tender(found.group(group).charAt(0));
    }

    private static Tender tender(char coin) {
        return coin == 'd' || coin == 'v' ? Tender.VND : Tender.USD;
    }

    private Convention convention() {
        String letters = sentence.letters();
        if (letters.chars().anyMatch(letter -> "tmbr".indexOf(letter) >= 0)) {
            return Convention.VIETNAMESE;
        }
        boolean dollarInFront = has("prefix") && tenderOf("prefix") == Tender.USD;
        boolean english = letters.chars().anyMatch(letter -> "TMB".indexOf(letter) >= 0);
        return english || dollarInFront ? Convention.ENGLISH : Convention.UNKNOWN;
    }

    private Set<Remark> remarks() {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (has("lead") || has("trail")) {
            remarks.add(Remark.FOOTNOTE_MARK);
        }
        if (has("coin") && found.group("coin").equals("s")) {
            remarks.add(Remark.DOLLAR_SIGN_AS_USD);
        }
        return remarks;
    }
}
