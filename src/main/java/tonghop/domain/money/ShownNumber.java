package tonghop.domain.money;

import java.util.List;
import java.util.Optional;
import tonghop.domain.money.AmountReading.Ambiguous;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.AmountReading.Refused;
import tonghop.domain.money.AmountReading.Stated;

/**
 * The number of a numeric cell whose format shows more than the number. What a person sees there means what it would mean
 * if somebody had written it.
 *
 * @param look what the format shows, a 0 in the number's place: {@code $0}, {@code 0%}
 */
record ShownNumber(CellNumber number, String look) {

    AmountReading under(Unit heading) {
        Written written = Written.of(look);
        Sentence sentence = Sentence.of(written.text());
        return PlainWord.noAmount(written, sentence, heading)
                .or(() -> Grammar.parse(sentence).filter(Phrase::isZero).map(phrase -> read(phrase, heading)))
                .orElseGet(() -> new Refused(why(written, sentence), seen()));
    }

    /** What makes no sense as a text is a format that scales the number, such as {@code #,##0,,}. */
    private static Misread why(Written written, Sentence sentence) {
        Misread why = Misreading.of(written, sentence);
        return why == Misread.UNREADABLE || why == Misread.BAD_GROUPING ? Misread.SHOWN_OTHERWISE : why;
    }

    private AmountReading read(Phrase shown, Unit heading) {
        AmountReading exact = orHeadings(number, shown, heading);
        return exact.equals(new Refused(Misread.FRACTION_OF_MINOR_UNIT, seen()))
                ? orHeadings(number.typed(), shown, heading)
                : exact;
    }

    /**
     * A button puts a currency into a format, whatever the heading counts in: where the number would come to less than one
     * of the heading's units, those may be meant.
     */
    private AmountReading orHeadings(CellNumber exact, Phrase shown, Unit heading) {
        AmountReading asShown = Meaning.of(exact.phrase().in(shown), heading, Habit.UNKNOWN, seen());
        Unit counted = new Unit(heading.denomination(), shown.tender());
        return below(asShown, heading)
                .flatMap(little -> Optional.of(Meaning.of(exact.phrase(), counted, Habit.UNKNOWN, seen()))
                        .filter(Stated.class::isInstance)
                        .map(other -> ((Stated) other).money())
                        .filter(more -> !more.equals(little))
                        .<AmountReading>map(more -> new Ambiguous(List.of(little, more))))
                .orElse(asShown);
    }

    private static Optional<Money> below(AmountReading reading, Unit heading) {
        return reading instanceof Stated stated
                        && stated.money()
                                        .amount()
                                        .abs()
                                        .compareTo(heading.denomination().factor())
                                < 0
                ? Optional.of(stated.money())
                : Optional.empty();
    }

    private String seen() {
        return look.replaceFirst("0", number.exact().toPlainString());
    }
}
