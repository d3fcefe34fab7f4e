package tonghop.domain.money;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tonghop.domain.money.Sentence.Token;

/** A unit that a heading mentions among other words: at its end, or by the code of a currency anywhere. */
final class UnitMention {

    private static final Set<Word> CODES = EnumSet.of(
            Word.DONG_CODE, Word.DOLLAR, Word.DOLLAR_CODE, Word.DOLLAR_SIGN, Word.FOREIGN_CODE, Word.ORIGINAL_CURRENCY);

    private static final Set<Word> DENOMINATIONS =
            EnumSet.of(Word.THOUSAND, Word.MILLION, Word.MILLION_SHORT, Word.BILLION);

    private static final Set<String> TIMES = Set.of("mười", "chục", "trăm", "vạn", "nửa");

    private static final Pattern AT_END = Pattern.compile("(?:[tmbTMB]|r\\.?)[dvus]\\.?$|(?<=[-_/:])d$");
    private static final Pattern SCALE_BESIDE = Pattern.compile("[tmbrTMB]\\.?[vus]|[vus][tmbrTMB]");
    private static final Pattern RATE = Pattern.compile("^(?:tỷ|tỉ) giá");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private UnitMention() {}

    static Unit in(String text) {
        Sentence sentence = Sentence.of(text);
        List<Unit> codes = sentence.tokens().stream()
                .filter(UnitMention::isCode)
                .flatMap(token -> UnitPhrase.units(token.text()).stream())
                .distinct()
                .toList();
        if (codes.size() > 1 || (!codes.isEmpty() && RATE.matcher(text).find())) {
            return Unit.EITHER;
        }
        return AT_END.matcher(sentence.letters())
                .results()
                .map(end -> last(sentence, end))
                .findFirst()
                .orElseGet(() -> ofCodes(sentence, codes));
    }

    /** Behind another number or denomination ("trăm triệu đồng", "nghìn tỷ đồng") it counts something else. */
    private static Unit last(Sentence sentence, MatchResult end) {
        int before = end.start() - 1;
        if (isNumber(sentence, before)
                || (before >= 0 && multiplies(sentence.tokens().get(before)))) {
            return Unit.EITHER;
        }
        return UnitPhrase.unit(sentence.part(end.start(), end.end())).orElse(Unit.EITHER);
    }

    /** A code with a number or a denomination beside it counts something else than ones: we do not know what. */
    private static Unit ofCodes(Sentence sentence, List<Unit> codes) {
        boolean counted = SCALE_BESIDE.matcher(sentence.letters()).find()
                || IntStream.range(0, sentence.tokens().size())
                        .filter(index -> isCode(sentence.tokens().get(index)))
                        .anyMatch(index -> isCount(sentence, index - 1) || isCount(sentence, index + 1));
        return codes.isEmpty() ? Unit.NONE : counted ? Unit.EITHER : codes.get(0);
    }

    private static boolean isNumber(Sentence sentence, int index) {
        return index >= 0
                && index < sentence.tokens().size()
                && sentence.letters().charAt(index) == 'N'
                && !YEAR.matcher(sentence.text(index)).matches();
    }

    private static boolean isCount(Sentence sentence, int index) {
        return isNumber(sentence, index)
                || (index >= 0 && index < sentence.tokens().size() && OddUnit.mayCount(sentence.text(index)));
    }

    private static boolean multiplies(Token token) {
        return DENOMINATIONS.contains(token.word()) || TIMES.contains(token.text());
    }

    private static boolean isCode(Token token) {
        return CODES.contains(token.word());
    }
}
