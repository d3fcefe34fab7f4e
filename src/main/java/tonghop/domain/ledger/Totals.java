package tonghop.domain.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/**
 * What a set of entries adds up to, in the order of section, measure (rows last) and currency. Originals are added
 * first; equivalents are the sums of the entries' own conversions.
 */
public record Totals(List<Total> lines) {

    public static final Totals NONE = new Totals(List.of());

    public Totals {
        lines = List.copyOf(lines);
    }

    /** Of the rows that count. */
    public static Totals accepted(MemberReport report) {
        return of(report.accepted());
    }

    /** Of the rows that are held, with the money and the counts that they declare. */
    public static Totals held(MemberReport report) {
        return of(report.held());
    }

    public static Totals of(Collection<Posting> postings) {
        return TotalLines.add(postings.stream().flatMap(TotalLines::of));
    }

    /** Several totals as one: of a cluster from its members', of the country from all. */
    public static Totals together(Collection<Totals> parts) {
        return TotalLines.add(parts.stream().flatMap(part -> part.lines.stream()));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The number of entries of a section. */
    public long rows(Section section) {
        return count(section, Total.ROWS).orElse(0);
    }

    /** The number of entries of all sections. */
    public long rows() {
        return counts().filter(count -> count.measure().equals(Total.ROWS))
                .mapToLong(Total.Count::value)
                .sum();
    }

    /** The sum of a count such as {@link Field#PEOPLE}; empty if no row reports it. */
    public OptionalLong count(Section section, Field field) {
        return count(section, field.id());
    }

    /** What was reported in one currency; empty if no row reports the measure in it. */
    public Optional<Total.Sum> sum(Section section, Field field, Currency reportedIn) {
        return sums(section, field)
                .filter(sum -> sum.value().currency() == reportedIn)
                .findFirst();
    }

    /** Everything in one currency, converted amounts included; empty where nothing is reported or a rate is missing. */
    public Optional<Money> all(Section section, Field field, Currency in) {
        List<Total.Sum> sums = sums(section, field).toList();
        List<Money> whole = sums.stream().flatMap(sum -> sum.in(in).stream()).toList();
        return whole.size() < sums.size() ? Optional.empty() : whole.stream().reduce(Money::plus);
    }

    /** How many entries have no equivalent of a measure because a rate is missing. */
    public long unconverted(Section section, Field field) {
        return sums(section, field).mapToLong(Total.Sum::unconverted).sum();
    }

    private OptionalLong count(Section section, String measure) {
        return counts().filter(
                        count -> count.section() == section && count.measure().equals(measure))
                .mapToLong(Total.Count::value)
                .findFirst();
    }

    private Stream<Total.Sum> sums(Section section, Field field) {
        return lines.stream()
                .filter(Total.Sum.class::isInstance)
                .map(Total.Sum.class::cast)
                .filter(sum -> sum.section() == section && sum.field() == field);
    }

    private Stream<Total.Count> counts() {
        return lines.stream().filter(Total.Count.class::isInstance).map(Total.Count.class::cast);
    }
}
