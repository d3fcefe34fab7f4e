package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Line;
import tonghop.pipeline.validate.RowExaminer.Examined;

/**
 * A subtotal beside what the rows of its group come to.
 *
 * @param rows at least one
 */
record GroupSum(Entry subtotal, List<Entry> rows) {

    /** @param examined by their number, every row that has figures */
    static GroupSum of(Entry subtotal, List<Line> group, Map<Integer, Examined> examined) {
        return new GroupSum(
                subtotal,
                group.stream()
                        .flatMap(line -> Stream.ofNullable(examined.get(line.row())))
                        .map(Examined::entry)
                        .toList());
    }

    /** At the first figure that is not the sum of its rows: what is stated, the sum, the difference, and the rows. */
    Stream<Breach> breach() {
        List<Breach> all = Stream.concat(
                        subtotal.amounts().stream().map(this::amount),
                        subtotal.counts().stream().map(this::count))
                .toList();
        Stream<Breach> different =
                all.stream().filter(breach -> !said(breach, 0).equals(said(breach, 1)));
        return Stream.concat(different, all.stream()).limit(1);
    }

    private static String said(Breach breach, int argument) {
        return breach.arguments().get(argument);
    }

    private Breach amount(Entry.Amount stated) {
        Money sum = rows.stream()
                .flatMap(row -> row.amounts().stream())
                .filter(other -> other.measure() == stated.measure())
                .map(Entry.Amount::money)
                .filter(money -> money.currency() == stated.money().currency())
                .reduce(Money.zero(stated.money().currency()), Money::plus);
        BigDecimal difference = stated.money().amount().subtract(sum.amount());
        return Breach.of(
                new Spot(subtotal.sheet(), stated.cell(), stated.raw()),
                MoneyText.of(stated.money()),
                MoneyText.of(sum),
                MoneyText.of(new Money(difference, sum.currency())),
                range());
    }

    private Breach count(Entry.Count stated) {
        long sum = rows.stream()
                .flatMap(row -> row.counts().stream())
                .filter(other -> other.measure() == stated.measure())
                .mapToLong(Entry.Count::value)
                .sum();
        return Breach.of(
                new Spot(subtotal.sheet(), stated.cell(), stated.raw()),
                MoneyText.of(stated.value()),
                MoneyText.of(sum),
                MoneyText.of(stated.value() - sum),
                range());
    }

    /** From the first row to the last, as they are numbered on the sheet. */
    private String range() {
        int first = rows.get(0).row();
        int last = rows.get(rows.size() - 1).row();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
