package tonghop.workspace.output;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodTotals;
import tonghop.domain.ledger.Total;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Member;
import tonghop.workspace.output.CsvTable.Column;

/** {@code data/totals.csv}: a row for each member, section, measure and original currency. */
final class TotalsFile {

    static final String NAME = "totals.csv";

    static final CsvTable<Row> TABLE = new CsvTable<>(List.of(
            Column.text("member", row -> row.member().id()),
            Column.text("code", row -> row.member().code()),
            Column.text("section", row -> row.total().section().id()),
            Column.text("measure", row -> row.total().measure()),
            Column.text("currency", Row::currency),
            new Column<>("value", Row::value),
            new Column<>("value_vnd", row -> row.in(Currency.VND)),
            new Column<>("value_usd", row -> row.in(Currency.USD)),
            Column.figure("rows", row -> row.total().rows())));

    private TotalsFile() {}

    static List<Row> rows(PeriodBook book) {
        PeriodTotals totals = PeriodTotals.accepted(book);
        return book.reports().stream()
                .map(MemberReport::member)
                .distinct()
                .sorted(Comparator.comparing(Member::id))
                .flatMap(member -> totals.member(member.id()).lines().stream().map(total -> new Row(member, total)))
                .toList();
    }

    record Row(Member member, Total total) {

        String currency() {
            return total instanceof Total.Sum sum ? sum.value().currency().name() : "";
        }

        CsvValue value() {
            if (total instanceof Total.Sum sum) {
                return CsvValue.figure(sum.value());
            }
            return CsvValue.figure(((Total.Count) total).value());
        }

        /** Empty where a rate is missing, and for counts. */
        CsvValue in(Currency currency) {
            Optional<Money> money = total instanceof Total.Sum sum ? sum.in(currency) : Optional.empty();
            return money.map(CsvValue::figure).orElse(CsvValue.NONE);
        }
    }
}
