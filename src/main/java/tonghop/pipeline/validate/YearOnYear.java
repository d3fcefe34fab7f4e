package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rulebook.Condition.WithinFactorOfLastYear;
import tonghop.domain.rulebook.RulesInForce.Applied;
import tonghop.pipeline.validate.Figure.Kind;
import tonghop.pipeline.validate.RowExaminer.Examined;
import tonghop.pipeline.validate.UnitOfLastYear.Shift;

/** Compares what the rows of a section come to with what they came to a year ago. */
record YearOnYear(String member, Standards standards, LastYear lastYear) {

    /** @param tables of one section, one or more */
    List<Finding> compare(List<TableExaminer> tables, Applied<WithinFactorOfLastYear> rule) {
        List<Finding> findings = new ArrayList<>();
        for (Field measure : rule.condition().fields()) {
            Optional<BigDecimal> before = lastYear.total(
                            member, standards.period(), tables.get(0).table().section(), measure)
                    .map(BigDecimal::valueOf)
                    .filter(total -> total.signum() > 0);
            before.ifPresent(total -> findings.addAll(compare(tables, measure, total, rule)));
        }
        return findings;
    }

    private List<Finding> compare(
            List<TableExaminer> tables, Field measure, BigDecimal before, Applied<WithinFactorOfLastYear> rule) {
        List<Finding> findings = new ArrayList<>();
        sum(tables, measure, Shift.NONE)
                .filter(now -> isFar(now, before, rule.condition().factor()))
                .ifPresent(now -> {
                    findings.add(breach(tables, measure, now, before, rule).by(rule.clause()));
                    findings.addAll(unit(tables, measure, before));
                });
        return findings;
    }

    private List<Finding> unit(List<TableExaminer> tables, Field measure, BigDecimal before) {
        List<WeighedColumn> columns = tables.stream()
                .flatMap(table -> table.units().stream())
                .filter(column -> column.fits(measure))
                .toList();
        String lastYear = MoneyText.of(new Money(before, Currency.VND));
        return new UnitOfLastYear(columns, before)
                .proposed(shift -> sum(tables, measure, shift), lastYear).stream()
                        .flatMap(finding -> standards.rules().weighed(finding).stream())
                        .toList();
    }

    private static boolean isFar(BigDecimal now, BigDecimal before, int factor) {
        BigDecimal times = BigDecimal.valueOf(factor);
        return now.compareTo(before.multiply(times)) > 0 || now.multiply(times).compareTo(before) < 0;
    }

    /** In đồng, of the rows that count; none where nothing is stated, or some of it cannot be converted. */
    private Optional<BigDecimal> sum(List<TableExaminer> tables, Field measure, Shift shift) {
        List<Examined> rows = tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.entry().isAccepted())
                .toList();
        BigDecimal sum = BigDecimal.ZERO;
        int stated = 0;
        for (Examined row : rows) {
            for (Figure figure : row.facts().figures(measure)) {
                Optional<BigDecimal> value = value(figure, row);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.add(shift.of(figure.at(), value.get()));
                stated++;
            }
        }
        return stated == 0 ? Optional.empty() : Optional.of(sum);
    }

    private Optional<BigDecimal> value(Figure figure, Examined row) {
        return figure.kind() == Kind.USD
                ? figure.as(Kind.VND, standards.rates().of(row.line()))
                : Optional.of(figure.value());
    }

    private static Breach breach(
            List<TableExaminer> tables,
            Field measure,
            BigDecimal now,
            BigDecimal before,
            Applied<WithinFactorOfLastYear> rule) {
        Kind kind = measure.isAmount() ? Kind.VND : Kind.COUNT;
        Spot at = spot(tables, measure);
        return Breach.of(
                at,
                new Figure(at, kind, now).text(),
                new Figure(at, kind, before).text(),
                Integer.toString(rule.condition().factor()));
    }

    /** The total that the report declares, else the sheet. */
    private static Spot spot(List<TableExaminer> tables, Field measure) {
        return tables.stream()
                .map(TableExaminer::table)
                .flatMap(table -> table.lines().stream())
                .filter(line -> line.kind() == Line.Kind.TOTAL)
                .flatMap(line -> line.value(measure).stream())
                .findFirst()
                .map(value -> Spot.of(value.cell(), value.cell().raw()))
                .orElseGet(() -> sheet(tables.get(0).table()));
    }

    private static Spot sheet(ReportTable table) {
        return new Spot(table.sheet(), "", "");
    }
}
