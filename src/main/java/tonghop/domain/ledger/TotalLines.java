package tonghop.domain.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** The lines that one posting gives, and their addition by section, measure and currency. */
final class TotalLines {

    private TotalLines() {}

    static Stream<Total> of(Posting posting) {
        Entry entry = posting.entry();
        Stream<Total> sums = amounts(posting).stream().map(amount -> sum(entry.section(), amount));
        Stream<Total> counts = entry.counts().stream().map(count -> count(entry.section(), count));
        Total row = new Total.Count(entry.section(), Total.ROWS, 1, 1);
        return Stream.concat(Stream.concat(sums, counts), Stream.of(row));
    }

    static Totals add(Stream<Total> lines) {
        SortedMap<Place, Total> byPlace = new TreeMap<>();
        lines.forEach(line -> byPlace.merge(Place.of(line), line, TotalLines::plus));
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

    /** Where a line stands among the others; rows come after the measures that they carry. */
    private record Place(Section section, int measure, int currency) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::section)
                .thenComparingInt(Place::measure)
                .thenComparingInt(Place::currency);

        static Place of(Total line) {
            if (line instanceof Total.Sum sum) {
                return new Place(
                        line.section(),
                        sum.field().ordinal(),
                        sum.value().currency().ordinal());
            }
            return new Place(line.section(), measure(line.measure()), 0);
        }

        private static int measure(String id) {
            return Field.of(id).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
