package tonghop.domain.money;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.Phrase.Convention;
import tonghop.domain.money.Unit.Tender;

/**
 * The units that an amount can be in, from its own words and its heading's. The cell's denomination beats the heading's;
 * their currencies must not contradict. Where neither names a currency, a denomination alone does not: "triệu" counts
 * đồng in most reports and dollars in some, so both stand, as they do for "120 triệu" under a USD heading.
 */
final class Units {

    private final Phrase phrase;
    private final Unit heading;

    Units(Phrase phrase, Unit heading) {
        this.phrase = phrase;
        this.heading = heading;
    }

    /** Every unit that is possible, each with its currency; empty where no unit is stated, or a wrong one. */
    List<Unit> possible() {
        return tenders().map(tender -> new Unit(denomination(), tender)).toList();
    }

    /** Why no unit is possible. */
    Misread whyNone() {
        if (contradict()) {
            return Misread.CURRENCY_CONTRADICTS_HEADING;
        }
        return heading.tender() == Tender.OTHER ? Misread.OTHER_CURRENCY : Misread.NO_UNIT;
    }

    /** Whether nobody stated a currency, rather than a wrong one. */
    boolean areOnlyMissing() {
        return whyNone() == Misread.NO_UNIT;
    }

    /** Whether the cell's own words set another unit than the heading's. */
    boolean override() {
        return !heading.isNone()
                && denomination().factor().compareTo(heading.denomination().factor()) != 0;
    }

    /** Whether the cell names its currency only, below a heading that counts more than ones. */
    boolean leaveDenominationOpen() {
        return own() == Denomination.UNSTATED && denomination() != heading.denomination();
    }

    private Stream<Tender> tenders() {
        if (contradict() || (phrase.tender() == Tender.UNSTATED && heading.tender() == Tender.OTHER)) {
            return Stream.of();
        }
        if (phrase.tender() != Tender.UNSTATED) {
            return Stream.of(phrase.tender());
        }
        if (heading.tender() == Tender.USD && phrase.convention() == Convention.VIETNAMESE) {
            return Stream.of(Tender.VND, Tender.USD);
        }
        return heading.tender().currency().isPresent() ? Stream.of(heading.tender()) : ofDenominationAlone();
    }

    private Stream<Tender> ofDenominationAlone() {
        return denomination() == Denomination.UNSTATED ? Stream.of() : Stream.of(Tender.VND, Tender.USD);
    }

    private boolean contradict() {
        boolean silent = phrase.tender() == Tender.UNSTATED
                || heading.tender() == Tender.UNSTATED
                || heading.tender() == Tender.EITHER;
        return !silent && phrase.tender() != heading.tender();
    }

    private Denomination denomination() {
        if (own() != Denomination.UNSTATED) {
            return own();
        }
        return phrase.tender() == Tender.UNSTATED ? heading.denomination() : Denomination.ONE;
    }

    private Denomination own() {
        return phrase.first().denomination();
    }
}
