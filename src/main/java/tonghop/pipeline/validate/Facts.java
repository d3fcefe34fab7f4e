package tonghop.pipeline.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.rule.Finding;

/**
 * What a rule sees of a row, or of the general figures.
 *
 * @param whole where it is told what is missing
 * @param stated every amount that a cell states, the equivalents of others too
 * @param unreadable the addresses of cells that an error holds already
 */
record Facts(
        Spot whole,
        List<Line.Value> values,
        Map<Field, String> texts,
        List<Entry.Amount> amounts,
        List<Entry.Amount> stated,
        List<Entry.Count> counts,
        Set<String> unreadable) {

    /** Whether the field says something, or tries to: what cannot be read is told as such. */
    boolean reports(Field field) {
        return amounts.stream().anyMatch(amount -> amount.measure() == field)
                || counts.stream().anyMatch(count -> count.measure() == field)
                || values(field)
                        .anyMatch(value -> unreadable.contains(value.cell().at().a1()));
    }

    String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    /** The figures of a field: one as a rule, none where nothing was reported. */
    List<Figure> figures(Field field) {
        return Stream.concat(
                        amounts.stream()
                                .filter(amount -> amount.measure() == field)
                                .map(this::figure),
                        counts.stream()
                                .filter(count -> count.measure() == field)
                                .map(this::figure))
                .toList();
    }

    /** The figures of a field, and what it states of the same money in another currency. */
    List<Figure> allFigures(Field field) {
        List<Figure> all = stated.stream()
                .filter(amount -> amount.measure() == field)
                .map(this::figure)
                .toList();
        return all.isEmpty() ? figures(field) : all;
    }

    /** The first cell of a field; a day of approval may stand with its decision. */
    Optional<Spot> spot(Field field) {
        Stream<Line.Value> own = values(field);
        Stream<Line.Value> cells = field == Field.APPROVED_ON ? Stream.concat(own, values(Field.DECISION)) : own;
        return cells.findFirst().map(value -> Spot.of(value.cell(), shown(value.cell())));
    }

    /** A day as Excel shows it, a text as it was decoded. */
    private static String shown(Cell cell) {
        return cell.kind() == Cell.Kind.DATE ? cell.shown() : cell.value();
    }

    private Figure figure(Entry.Amount amount) {
        return Figure.of(spot(amount.measure(), amount.cell(), amount.raw()), amount);
    }

    private Figure figure(Entry.Count count) {
        return Figure.of(spot(count.measure(), count.cell(), count.raw()), count);
    }

    private Spot spot(Field field, String cell, String raw) {
        return values(field)
                .filter(value -> value.cell().at().a1().equals(cell))
                .findFirst()
                .map(value -> Spot.of(value.cell(), raw))
                .orElse(new Spot(whole.sheet(), cell, raw));
    }

    private Stream<Line.Value> values(Field field) {
        return values.stream().filter(value -> value.column().field() == field);
    }

    /** The addresses of errors, to tell what is missing from what cannot be read. */
    static Set<String> unreadable(List<Finding> findings) {
        return findings.stream().filter(Finding::isError).map(Finding::cell).collect(Collectors.toSet());
    }
}
