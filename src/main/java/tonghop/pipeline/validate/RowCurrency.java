package tonghop.pipeline.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Where each row names its currency: one that is missing or unknown is told there, and not at each amount of the row. */
record RowCurrency(ReportTable table, Line line) {

    List<Finding> toldOnce(List<Finding> all) {
        boolean unknown = all.stream().anyMatch(finding -> finding.rule() == Rule.CURRENCY_UNKNOWN);
        if (unknown) {
            return without(Misread.OTHER_CURRENCY, all).toList();
        }
        return missing(all)
                .map(missing -> Stream.concat(without(Misread.NO_UNIT, all), Stream.of(missing))
                        .toList())
                .orElse(all);
    }

    private Optional<Finding> missing(List<Finding> all) {
        boolean stated = line.value(Field.CURRENCY)
                .filter(value -> !value.cell().value().isBlank())
                .isPresent();
        boolean wanted = all.stream().anyMatch(finding -> lacks(Misread.NO_UNIT, finding));
        return table.columns().stream()
                .filter(column -> column.field() == Field.CURRENCY && wanted && !stated)
                .findFirst()
                .map(this::missing);
    }

    private Finding missing(Column currency) {
        CellRef blank = new CellRef(table.sheet(), line.row(), currency.index());
        return Finding.ofCell(Rule.CURRENCY_MISSING, table.sheet(), blank.a1(), "");
    }

    private static Stream<Finding> without(Misread why, List<Finding> all) {
        return all.stream().filter(finding -> !lacks(why, finding));
    }

    private static boolean lacks(Misread why, Finding finding) {
        return finding.rule() == Rule.AMOUNT_REFUSED && finding.arguments().contains(why.name());
    }
}
