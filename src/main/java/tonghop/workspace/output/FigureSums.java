package tonghop.workspace.output;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.ControlFigure;

/** Adds up what a written file says, for each member and for the country; a sum with a gap in it is no figure. */
final class FigureSums {

    private final String file;
    private final Map<Key, BigDecimal> sums = new LinkedHashMap<>();
    private final Set<Key> incomplete = new HashSet<>();

    FigureSums(String file) {
        this.file = file;
    }

    private record Key(String scope, Section section, String measure, String currency) {}

    /** Adds a value as it stands in the file, an empty one as the gap that it is. */
    void add(String member, Section section, String measure, String currency, String value) {
        Stream.of(ControlFigure.ofMember(member), ControlFigure.NATIONAL)
                .map(scope -> new Key(scope, section, measure, currency))
                .forEach(key -> add(key, value));
    }

    /** Adds an amount of money with what it is in each currency. */
    void add(String member, Section section, String measure, Map<Currency, String> in) {
        in.forEach((currency, value) -> add(member, section, measure, ControlFigure.all(currency), value));
    }

    List<ControlFigure> figures() {
        return sums.entrySet().stream()
                .filter(sum -> !incomplete.contains(sum.getKey()))
                .map(sum -> figure(sum.getKey(), sum.getValue()))
                .toList();
    }

    private void add(Key key, String value) {
        if (value.isEmpty()) {
            incomplete.add(key);
        } else {
            sums.merge(key, new BigDecimal(value), BigDecimal::add);
        }
    }

    private ControlFigure figure(Key key, BigDecimal value) {
        return new ControlFigure(key.scope(), key.section(), key.measure(), key.currency(), value, file);
    }
}
