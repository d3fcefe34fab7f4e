package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.validate.CellSlips.Slip;

/**
 * A row whose amounts are in proportion to each other and fit its column only in the other currency: rather one cell is
 * wrong than two, so that the cell with the currency is told, once.
 *
 * @param weighed those amounts of a row that something speaks against
 */
record MistakenCurrency(List<WeighedSize> weighed) {

    /** What is told of amounts, and of currencies in the place of some. */
    static List<Slip> toldOnce(List<Slip> slips, List<WeighedSize> weighed) {
        Map<Integer, List<WeighedSize>> rows = weighed.stream()
                .collect(Collectors.groupingBy(size -> size.cell().row().line().row()));
        return slips.stream()
                .map(slip -> new MistakenCurrency(rows.getOrDefault(slip.row(), List.of())).in(slip))
                .toList();
    }

    /** Whether a total is only compared with a sum that lacks amounts of which the currency is in doubt. */
    static boolean explains(List<Finding> told, Finding total) {
        return !total.isError()
                && told.stream()
                        .filter(finding -> finding.rule() == Rule.CURRENCY_MISTAKEN)
                        .flatMap(finding -> Stream.of(finding.arguments().get(0).split(", ")))
                        .anyMatch(cell -> column(cell).equals(column(total.cell())));
    }

    private static String column(String cell) {
        return cell.replaceAll("[0-9]", "");
    }

    private Slip in(Slip slip) {
        boolean here = weighed.stream()
                .anyMatch(size ->
                        size.cell().amount().cell().equals(slip.finding().cell()));
        return here ? finding().map(slip::toldBy).orElse(slip) : slip;
    }

    private Optional<Finding> finding() {
        boolean mistaken = weighed.stream().anyMatch(WeighedSize::isProven)
                && weighed.stream().allMatch(size -> other(size).isPresent() && isInProportion(size));
        return mistaken ? stated().flatMap(this::finding) : Optional.empty();
    }

    private Optional<Line.Value> stated() {
        return weighed.stream()
                .flatMap(size -> size.cell().row().line().values(Field.CURRENCY).stream())
                .findFirst();
    }

    private Optional<Finding> finding(Line.Value stated) {
        List<String> offered = new ArrayList<>();
        weighed.forEach(size -> offered.addAll(readings(size)));
        String cells = weighed.stream().map(size -> size.cell().amount().cell()).collect(Collectors.joining(", "));
        return other(weighed.get(0))
                .map(meant -> Finding.ofCell(
                        Rule.CURRENCY_MISTAKEN,
                        stated.cell().at().sheet(),
                        stated.cell().at().a1(),
                        stated.cell().value(),
                        Stream.concat(Stream.of(cells, meant.name(), "OR_DECIDE"), offered.stream())
                                .toArray(String[]::new)));
    }

    /** Of each reading where it stands, what stands there, and what it is. */
    private static List<String> readings(WeighedSize size) {
        Currency written = size.cell().money().currency();
        return size.readings()
                .filter(money ->
                        money.currency() != written || money.equals(size.cell().money()))
                .flatMap(money -> Stream.of(
                        size.cell().amount().cell(), size.cell().spot().found(), MoneyText.of(money)))
                .toList();
    }

    private static Optional<Currency> other(WeighedSize size) {
        return size.likely().stream()
                .map(reading -> reading.money().currency())
                .filter(currency -> currency != size.cell().money().currency())
                .findFirst();
    }

    private static boolean isInProportion(WeighedSize size) {
        return size.cell()
                .beside()
                .anyMatch(other -> other.currency() == size.cell().money().currency()
                        && size.cell().share(size.cell().money(), other).isOrdinary());
    }
}
