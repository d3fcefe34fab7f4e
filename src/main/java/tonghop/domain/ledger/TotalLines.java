package tonghop.domain.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** The lines that one posting gives, and their addition by section, measure and currency. */
final class TotalLines {

    private static final Map<String, Field> COUNTS = Arrays.stream(Field.values())
            .filter(Field::isCount)
            .collect(Collectors.toUnmodifiableMap(Field::id, field -> field));

    /** Where a line stands among the others; rows come after the measures that they carry. */
    private static final Comparator<Total> PLACE = Comparator.comparing(Total::section)
            .thenComparing(TotalLines::countsRows)
            .thenComparing(TotalLines::field)
            .thenComparing(TotalLines::counted)
            .thenComparing(TotalLines::currency);

    private TotalLines() {}

    static Stream<Total> of(Posting posting) {
        Entry entry = posting.entry();
        Stream<Total> sums = amounts(posting).stream().map(amount -> sum(entry.section(), amount));
        Stream<Total> counts = entry.counts().stream().map(count -> count(entry.section(), count));
        Total row = new Total.Count(entry.section(), Total.ROWS, 1, 1);
        return Stream.concat(Stream.concat(sums, counts), Stream.of(row));
    }

    static Totals add(Stream<Total> lines) {
        SortedMap<Total, Total> byPlace = new TreeMap<>(PLACE);
        lines.forEach(line -> byPlace.merge(line, line, TotalLines::plus));
        return new Totals(List.copyOf(byPlace.values()));
    }

    /** A held entry need not have been converted; what it declares is told all the same. */
    private static List<Posting.Converted> amounts(Posting posting) {
        if (!posting.amounts().isEmpty()) {
            return posting.amounts();
        }
        return posting.entry().amounts().stream()
                .map(amount -> new Posting.Converted(amount, List.of()))
                .toList();
    }

    private static Total sum(Section section, Posting.Converted amount) {
        Money value = amount.original().money();
        Currency other = value.currency() == Currency.VND ? Currency.USD : Currency.VND;
        Money equivalent = amount.in(other).orElse(Money.zero(other));
        int missing = amount.in(other).isPresent() ? 0 : 1;
        return new Total.Sum(section, amount.original().measure(), value, equivalent, 1, missing);
    }

    private static Total count(Section section, Entry.Count count) {
        return new Total.Count(section, count.measure().id(), count.value(), 1);
    }

    private static Total plus(Total one, Total other) {
        if (one instanceof Total.Sum sum && other instanceof Total.Sum more) {
            return sum.plus(more);
        }
        return ((Total.Count) one).plus((Total.Count) other);
    }

    private static boolean countsRows(Total line) {
        return line instanceof Total.Count count && count.measure().equals(Total.ROWS);
    }

    private static Field field(Total line) {
        return line instanceof Total.Sum sum ? sum.field() : COUNTS.getOrDefault(line.measure(), Field.ORDINAL);
    }

    private static String counted(Total line) {
        return line instanceof Total.Count count ? count.measure() : "";
    }

    private static Currency currency(Total line) {
        return line instanceof Total.Sum sum ? sum.value().currency() : Currency.VND;
    }
}
