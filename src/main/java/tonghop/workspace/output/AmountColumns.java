package tonghop.workspace.output;

import static tonghop.workspace.output.CsvValue.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import tonghop.domain.ledger.Posting.Converted;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.Conversion;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.workspace.output.CsvTable.Column;
import tonghop.workspace.output.EntriesFile.Row;

/** What {@code entries.csv} says of one amount: what was reported, in which words and cell, and how it was converted. */
final class AmountColumns {

    private AmountColumns() {}

    static Stream<Column<Row>> of(Field measure) {
        String name = measure.id();
        return Stream.of(
                column(
                        name,
                        measure,
                        amount -> CsvValue.figure(amount.original().money())),
                column(
                        name + "_currency",
                        measure,
                        amount -> text(amount.original().money().currency().name())),
                column(name + "_text", measure, amount -> text(amount.original().raw())),
                column(
                        name + "_qualifier",
                        measure,
                        amount -> text(id(amount.original().qualifier()))),
                column(name + "_cell", measure, amount -> text(amount.original().cell())),
                column(name + "_vnd", measure, amount -> in(Currency.VND, amount)),
                column(name + "_usd", measure, amount -> in(Currency.USD, amount)),
                column(
                        name + "_rate",
                        measure,
                        evidence(conversion -> decimal(conversion.rate().dongPerDollar()))),
                column(
                        name + "_rate_source",
                        measure,
                        evidence(conversion -> text(conversion.rate().source()))),
                column(name + "_residue", measure, evidence(conversion -> decimal(conversion.residue()))));
    }

    private static Column<Row> column(String name, Field measure, Function<Converted, CsvValue> value) {
        return new Column<>(
                name, row -> row.posting().amount(measure).map(value).orElse(CsvValue.NONE));
    }

    private static Function<Converted, CsvValue> evidence(Function<Conversion, CsvValue> value) {
        return amount -> amount.conversion().stream().map(value).findFirst().orElse(CsvValue.NONE);
    }

    private static CsvValue in(Currency currency, Converted amount) {
        return amount.in(currency).map(CsvValue::figure).orElse(CsvValue.NONE);
    }

    private static String id(Qualifier qualifier) {
        return qualifier.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static CsvValue decimal(BigDecimal value) {
        return new CsvValue(value.toPlainString());
    }
}
