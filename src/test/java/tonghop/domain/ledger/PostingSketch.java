package tonghop.domain.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.Currency;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Entry.Standing;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** Rows of the store, drawn by hand for tests; a dollar is 25 000 đồng. */
public final class PostingSketch {

    public static final ExchangeRate RATE = new ExchangeRate(
            new BigDecimal("25000"),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 12, 31),
            ExchangeRate.Kind.YEAR_AVERAGE,
            "a bank");

    private PostingSketch() {}

    /** Of an aid project, accepted and converted. */
    public static Posting aid(int row, String project, Entry.Amount... amounts) {
        Entry entry = new Entry(
                Section.AID,
                "Viện trợ",
                row,
                Standing.ACCEPTED,
                Map.of(Field.PROJECT, project),
                List.of(amounts),
                List.of());
        return new Posting(
                entry, List.of(amounts).stream().map(PostingSketch::converted).toList());
    }

    /** Of any section, accepted, with counts only. */
    public static Posting counted(Section section, int row, Entry.Count... counts) {
        Entry entry = new Entry(
                section,
                section.id(),
                row,
                Standing.ACCEPTED,
                Map.of(Field.NAME, section.id() + " " + row),
                List.of(),
                List.of(counts));
        return new Posting(entry, List.of());
    }

    /** The same row, held: nothing of it is converted. */
    public static Posting held(Posting posting) {
        Entry entry = posting.entry();
        return new Posting(
                new Entry(
                        entry.section(),
                        entry.sheet(),
                        entry.row(),
                        Standing.HELD,
                        entry.texts(),
                        entry.amounts(),
                        entry.counts()),
                List.of());
    }

    /** The same row, with a rate missing for all of its amounts. */
    public static Posting withoutRate(Posting posting) {
        return new Posting(
                posting.entry(),
                posting.entry().amounts().stream()
                        .map(amount -> new Posting.Converted(amount, List.of()))
                        .toList());
    }

    public static Entry.Amount vnd(Field measure, String amount) {
        return amount(measure, new Money(new BigDecimal(amount), Currency.VND));
    }

    public static Entry.Amount usd(Field measure, String amount) {
        return amount(measure, new Money(new BigDecimal(amount), Currency.USD));
    }

    public static Entry.Count count(Field measure, long value) {
        return new Entry.Count(measure, value, Long.toString(value), "E1");
    }

    private static Entry.Amount amount(Field measure, Money money) {
        return new Entry.Amount(measure, money, Qualifier.EXACT, money.amount().toPlainString(), "K1");
    }

    private static Posting.Converted converted(Entry.Amount amount) {
        return new Posting.Converted(amount, List.of(RATE.convert(amount.money())));
    }
}
