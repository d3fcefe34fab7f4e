package tonghop.domain.money;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tonghop.domain.money.AmountReading.Missing;
import tonghop.domain.money.AmountReading.Nil;
import tonghop.domain.money.AmountReading.NotAmount;

/** Texts without an amount that still say something: nothing arose, nothing is known, or this is no amount. */
final class PlainWord {

    private static final Set<String> NIL = Set.of("-", "–", "—", "không", "không có", "không phát sinh", "kps");
    private static final Set<String> MISSING = Set.of(
            "",
            "n/a",
            "na",
            "chưa có",
            "chưa có số liệu",
            "chưa có thông tin",
            "chưa cập nhật",
            "chưa rõ",
            "chưa thống kê",
            "chưa xác định",
            "đang cập nhật",
            "không có số liệu",
            "không rõ");
    private static final Pattern ELLIPSES = Pattern.compile("e[e.]*");

    private static final Pattern PERCENTAGE = Pattern.compile("[gla]*[-_]?N%");
    private static final Pattern COUNT = Pattern.compile("[gla]*(?:N[-_])?Nc(?:,?c)*");
    private static final Pattern COLUMN_FORMULA = Pattern.compile("\\(?N\\)?=[-N()+_e.*/:%]+");
    private static final Pattern RANGE = Pattern.compile("N[-_]N");
    private static final Pattern BRACKETED = Pattern.compile("\\(N\\)");
    private static final int LONGEST_FOOTNOTE = 3;

    private PlainWord() {}

    /** Nil or missing, as a statistical table marks them; the same words answer for counts. */
    static Optional<AmountReading> silence(Written written, Sentence sentence) {
        String word = written.text().endsWith(".")
                ? written.text().substring(0, written.text().length() - 1)
                : written.text();
        String plain = word.replaceAll("\\s+", " ");
        if (MISSING.contains(plain) && !written.text().equals(".")) {
            return Optional.of(new Missing());
        }
        if (ELLIPSES.matcher(sentence.letters()).matches()) {
            return Optional.of(new Missing());
        }
        return NIL.contains(plain) ? Optional.of(new Nil()) : Optional.empty();
    }

    /** A percentage, a count, a column number, "x" for not applicable; a bare range where no unit speaks of money. */
    static Optional<AmountReading> noAmount(Written written, Sentence sentence, Unit heading) {
        String letters = sentence.letters();
        boolean none = written.text().equals("x")
                || PERCENTAGE.matcher(letters).matches()
                || COUNT.matcher(letters).matches()
                || COLUMN_FORMULA.matcher(letters).matches()
                || (heading.isNone() && RANGE.matcher(letters).matches())
                || (BRACKETED.matcher(letters).matches() && sentence.text(1).length() <= LONGEST_FOOTNOTE);
        return none ? Optional.of(new NotAmount(written.seen())) : Optional.empty();
    }
}
