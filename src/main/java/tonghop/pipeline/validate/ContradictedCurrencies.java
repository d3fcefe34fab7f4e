package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.StatedUnit.Place;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.validate.RowExaminer.Examined;

/**
 * Rows that name another currency than the heading or unit line above them: where several do, that is told there; where
 * one does, at its own cell with the currency. Their amounts wait.
 */
final class ContradictedCurrencies {

    private static final int SEVERAL = 2;
    private static final int NAMED = 6;

    private final Map<Place, List<Refused>> told = new LinkedHashMap<>();

    /**
     * An amount that was not read.
     *
     * @param above where the heading or the line says its currency
     * @param beside where the row says its own
     */
    private record Refused(Finding finding, Place above, Place beside) {}

    static ContradictedCurrencies among(Collection<Examined> rows) {
        ContradictedCurrencies all = new ContradictedCurrencies();
        rows.stream()
                .filter(row -> row.line().isEntry())
                .flatMap(row -> row.findings().stream()
                        .filter(ContradictedCurrencies::contradicts)
                        .flatMap(finding -> refused(row.line(), finding).stream()))
                .collect(Collectors.groupingBy(Refused::above, LinkedHashMap::new, Collectors.toList()))
                .forEach(all::add);
        return all;
    }

    boolean isTold(Finding finding) {
        return told.values().stream().flatMap(List::stream).anyMatch(refused -> refused.finding()
                .equals(finding));
    }

    List<Finding> findings() {
        return told.entrySet().stream()
                .map(each -> finding(each.getKey(), each.getValue()))
                .toList();
    }

    private void add(Place above, List<Refused> refused) {
        List<Place> rows = refused.stream().map(Refused::beside).distinct().toList();
        Place place = rows.size() >= SEVERAL ? above : rows.get(0);
        told.computeIfAbsent(place, first -> new ArrayList<>()).addAll(refused);
    }

    private static boolean contradicts(Finding finding) {
        return finding.rule() == Rule.AMOUNT_REFUSED
                && finding.arguments().contains(Misread.CURRENCY_CONTRADICTS_HEADING.name());
    }

    /** Nothing where the currency is stated in the cell itself. */
    private static Optional<Refused> refused(Line line, Finding finding) {
        Optional<Place> above = line.values().stream()
                .filter(value -> value.cell().at().a1().equals(finding.cell()))
                .map(value -> value.column().stated().currency())
                .filter(place -> !place.isNone())
                .findFirst();
        return above.flatMap(place -> stating(line).map(cell -> new Refused(finding, place, Place.of(cell))));
    }

    private static Optional<Cell> stating(Line line) {
        return Stream.of(Field.CURRENCY, Field.UNIT)
                .flatMap(field -> line.values(field).stream())
                .map(Line.Value::cell)
                .filter(cell -> UnitReader.ofCurrencyCell(cell.value())
                        .tender()
                        .currency()
                        .isPresent())
                .findFirst();
    }

    private static Finding finding(Place place, List<Refused> refused) {
        List<Place> others = refused.stream()
                .map(each -> each.above().equals(place) ? each.beside() : each.above())
                .distinct()
                .toList();
        String said = others.stream().map(Place::text).distinct().collect(Collectors.joining(" / "));
        List<String> amounts =
                refused.stream().map(each -> each.finding().cell()).toList();
        return Finding.ofCell(
                Rule.CURRENCY_CONTRADICTED,
                refused.get(0).finding().sheet(),
                place.cell(),
                place.text(),
                said,
                named(others.stream().map(Place::cell).toList()),
                named(amounts));
    }

    private static String named(List<String> cells) {
        String first = cells.stream().limit(NAMED).collect(Collectors.joining(", "));
        return cells.size() > NAMED ? first + " …" : first;
    }
}
