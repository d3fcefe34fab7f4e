package tonghop.pipeline.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Posting.Converted;
import tonghop.domain.money.ExchangeRates;
import tonghop.domain.money.RateChoice;
import tonghop.domain.money.RateChoice.NoRate;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.DateReading;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Window;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.normalise.Postings.Examined;
import tonghop.pipeline.normalise.Postings.Posted;

/**
 * Gives every amount, accepted or held, its equivalent in the other currency by the office's rate policy. A missing rate
 * holds the conversion, never the amount.
 */
public final class Normalising {

    private final ExchangeRates rates;

    public Normalising(ExchangeRates rates) {
        this.rates = rates;
    }

    public Posted posted(Examined examined) {
        Window window = examined.period().window();
        List<Posting> postings = examined.entries().stream()
                .map(entry -> posting(entry, choice(entry, window)))
                .toList();
        List<Finding> findings = examined.entries().stream()
                .flatMap(entry -> missing(entry, choice(entry, window)))
                .toList();
        return new Posted(postings, findings);
    }

    private RateChoice choice(Entry entry, Window window) {
        return approval(entry)
                .map(day -> rates.rateFor(day, window.from(), window.until()))
                .orElseGet(() -> rates.rateFor(window.from(), window.until()));
    }

    private static Posting posting(Entry entry, RateChoice choice) {
        return new Posting(
                entry,
                entry.amounts().stream()
                        .map(amount -> new Converted(amount, choice.convert(amount.money())))
                        .toList());
    }

    /** Told once for each entry, at its first amount. */
    private static Stream<Finding> missing(Entry entry, RateChoice choice) {
        if (!(choice instanceof NoRate none)) {
            return Stream.empty();
        }
        String years =
                String.join(", ", none.years().stream().map(String::valueOf).toList());
        return entry.amounts().stream()
                .limit(1)
                .map(amount -> Finding.ofCell(Rule.RATE_MISSING, entry.sheet(), amount.cell(), amount.raw(), years));
    }

    /** The day of approval, where one whole day is stated; a month or a year alone chooses no rate. */
    private static Optional<LocalDate> approval(Entry entry) {
        return DateReader.read(entry.text(Field.APPROVED_ON)) instanceof DateReading.OnDay day
                ? Optional.of(day.day())
                : Optional.empty();
    }
}
