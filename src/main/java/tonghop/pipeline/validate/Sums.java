package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import tonghop.domain.reporting.Entry;

/** What a row, or several, come to: by measure, and amounts by their currency. */
record Sums(Map<String, BigDecimal> figures) {

    static final Sums NONE = new Sums(Map.of());

    static Sums of(Entry entry) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        entry.amounts()
                .forEach(amount -> sums.merge(
                        amount.measure() + " " + amount.money().currency(),
                        amount.money().amount(),
                        BigDecimal::add));
        entry.counts()
                .forEach(count -> sums.merge(count.measure().id(), BigDecimal.valueOf(count.value()), BigDecimal::add));
        return new Sums(sums);
    }

    static Sums of(Collection<Sums> each) {
        return each.stream().reduce(NONE, Sums::plus);
    }

    Sums plus(Sums other) {
        Map<String, BigDecimal> sums = new TreeMap<>(figures);
        other.figures.forEach((measure, value) -> sums.merge(measure, value, BigDecimal::add));
        return new Sums(sums);
    }

    /** Whether there is nothing in it, or nothing but zeros. */
    boolean isNothing() {
        return figures.values().stream().allMatch(value -> value.signum() == 0);
    }

    /** Whether the parts are as much in everything that is stated here. */
    boolean isAllOf(Sums parts) {
        return figures.entrySet().stream()
                .allMatch(figure -> figure.getValue().compareTo(parts.of(figure.getKey())) == 0);
    }

    /** Whether the parts are stated here, too, and are not more. */
    boolean holds(Sums parts) {
        return parts.figures.entrySet().stream()
                .allMatch(part ->
                        figures.containsKey(part.getKey()) && part.getValue().compareTo(of(part.getKey())) <= 0);
    }

    Sums only(Collection<String> measures) {
        Map<String, BigDecimal> some = new TreeMap<>(figures);
        some.keySet().retainAll(measures);
        return new Sums(some);
    }

    boolean sharesMeasuresWith(Sums other) {
        return figures.keySet().stream().anyMatch(other.figures::containsKey);
    }

    private BigDecimal of(String measure) {
        return figures.getOrDefault(measure, BigDecimal.ZERO);
    }
}
