package tonghop.domain.money;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.AmountReading.Remark;
import tonghop.domain.money.Unit.Tender;

/**
 * One amount as a text says it, before the heading and the column's habit are asked.
 *
 * @param parts one, or the descending parts of a compound such as "1 tỷ 200 triệu"
 * @param tender the currency in the text, if any
 * @param remarks what is to be remarked whatever the amount comes to
 */
record Phrase(
        Qualifier qualifier,
        Polarity polarity,
        List<Part> parts,
        Tender tender,
        Convention convention,
        Set<Remark> remarks) {

    /** A figure and the denomination behind it, which may be unstated. */
    record Part(Numeral numeral, Denomination denomination) {}

    /** A dash that stands off from its figure is a minus or the bullet of a list. */
    enum Polarity {
        POSITIVE,
        NEGATIVE,
        DOUBTFUL
    }

    /** Whose writing the words of the text are: "triệu" is Vietnamese, "million" or a dollar in front is English. */
    enum Convention {
        UNKNOWN,
        VIETNAMESE,
        ENGLISH
    }

    /** A number that carries no words: the content of a numeric cell, or its absolute value. */
    static Phrase bare(Numeral numeral, Polarity polarity) {
        return new Phrase(
                Qualifier.EXACT,
                polarity,
                List.of(new Part(numeral, Denomination.UNSTATED)),
                Tender.UNSTATED,
                Convention.UNKNOWN,
                Set.of());
    }

    Phrase with(Remark remark) {
        Set<Remark> more = EnumSet.of(remark);
        more.addAll(remarks);
        return new Phrase(qualifier, polarity, parts, tender, convention, more);
    }

    /** This number with the words of another phrase in place of its own. */
    Phrase in(Phrase words) {
        Part part = new Part(first().numeral(), words.first().denomination());
        return new Phrase(
                words.qualifier(), polarity, List.of(part), words.tender(), words.convention(), words.remarks());
    }

    Part first() {
        return parts.get(0);
    }

    boolean isZero() {
        return !isCompound() && Parts.isWhole(first()) && Parts.value(first()).signum() == 0;
    }

    boolean isCompound() {
        return parts.size() > 1;
    }
}
