package tonghop.pipeline.publish.book;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** The columns that several pages have in common. */
final class Heads {

    static final Head ORDINAL = new Head.Own(Label.ORDINAL);
    static final Head MEMBER = new Head.Own(Label.MEMBER);

    private Heads() {}

    static Stream<Head> own(Label... labels) {
        return Stream.of(labels).map(Head.Own::new);
    }

    static Stream<Head> said(Field... fields) {
        return Stream.of(fields).map(Head.Said::new);
    }

    /** Whose figures a row of a summary has. */
    static Stream<Head> who() {
        return own(Label.ORDINAL, Label.MEMBER, Label.COVERS);
    }

    /** Where an entry stands. */
    static Stream<Head> source() {
        return own(Label.FILE, Label.SHEET, Label.ROW);
    }

    /** The sums of a measure of aid: as reported, and all in one currency. */
    static Stream<Head> sums(Field field) {
        return Stream.concat(
                Stream.of(Currency.values()).map(currency -> new Head.Reported(field, currency)),
                Stream.of(Currency.values()).map(currency -> new Head.Whole(field, currency)));
    }

    /** The number of projects, then what was committed and disbursed. */
    static List<Head> aid() {
        return Stream.of(Stream.<Head>of(new Head.Rows(Section.AID)), sums(Field.COMMITTED), sums(Field.DISBURSED))
                .flatMap(heads -> heads)
                .toList();
    }

    /** An amount of an entry in both currencies, and in which it was reported. */
    static Stream<Head> amount(Field field) {
        return Stream.concat(
                Stream.of(Currency.values()).map(currency -> new Head.Amount(field, currency)),
                Stream.of(new Head.Tender(field)));
    }

    static List<Head> joined(Stream<? extends Head> one, Stream<? extends Head> other) {
        return Stream.<Head>concat(one, other).toList();
    }
}
