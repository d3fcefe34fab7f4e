package tonghop.domain.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.Money;

/**
 * One row of a section that reports something (dòng số liệu), with its provenance.
 *
 * @param texts what was written in each filled field that is neither an amount nor a count, in NFC
 * @param amounts every amount that could be read, in its original currency; of a held row what it declares
 * @param counts every count that could be read
 */
public record Entry(
        Section section,
        String sheet,
        int row,
        Standing standing,
        Map<Field, String> texts,
        List<Amount> amounts,
        List<Count> counts) {

    public Entry {
        texts = Map.copyOf(texts);
        amounts = List.copyOf(amounts);
        counts = List.copyOf(counts);
    }

    /** Whether the row counts. */
    public enum Standing {
        ACCEPTED,
        HELD
    }

    /** An amount of a measure in the currency in which it was reported; raw is the cell's text, cell its address. */
    public record Amount(Field measure, Money money, Qualifier qualifier, String raw, String cell) {}

    /** A count of a measure; raw is the cell's text, cell its address. */
    public record Count(Field measure, long value, String raw, String cell) {}

    /** The same row, held. */
    public Entry held() {
        return new Entry(section, sheet, row, Standing.HELD, texts, amounts, counts);
    }

    public boolean isAccepted() {
        return standing == Standing.ACCEPTED;
    }

    public String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    /** The amount of a measure in its original currency, if one was read. */
    public Optional<Amount> amount(Field measure) {
        return amounts.stream().filter(amount -> amount.measure() == measure).findFirst();
    }

    public Optional<Count> count(Field measure) {
        return counts.stream().filter(count -> count.measure() == measure).findFirst();
    }
}
