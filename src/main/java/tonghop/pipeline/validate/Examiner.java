package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.form.Labels;
import tonghop.domain.money.ExchangeRates;
import tonghop.domain.reporting.Donors;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Examination.Ignored;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.Sectors;
import tonghop.domain.rule.Finding;
import tonghop.domain.rulebook.Rulebook;
import tonghop.domain.rulebook.RulesInForce;

/** Examines a report: every row ends as accepted, held or ignored, and everything found is told, not only the first. */
public final class Examiner {

    private final ExchangeRates rates;
    private final Labels labels;
    private final Sectors sectors;
    private final Donors donors;
    private final Rulebook book;
    private final LastYear lastYear;
    private final Decisions decisions;

    /** @param decisions all that people decided; those on the content of a report hold for it */
    public Examiner(
            ExchangeRates rates,
            Labels labels,
            Sectors sectors,
            Donors donors,
            Rulebook book,
            LastYear lastYear,
            Decisions decisions) {
        this.rates = rates;
        this.labels = labels;
        this.sectors = sectors;
        this.donors = donors;
        this.book = book;
        this.lastYear = lastYear;
        this.decisions = decisions;
    }

    public Examination examine(Report.Recognised report) {
        Standards standards = standards(report);
        Decisions made = decisions.on(report.sha256());
        DecidedUnits units = new DecidedUnits(made.of(Kind.UNIT));
        DecidedReadings readings = new DecidedReadings(made.of(Kind.READING));
        List<DecidedTable> decided = report.tables().stream().map(units::of).toList();
        List<Finding> findings = new ArrayList<>(weighed(units.open(report.findings()), standards.rules()));
        HeldFromOutside held = HeldFromOutside.of(findings);
        List<TableExaminer> tables = decided.stream()
                .map(table -> new TableExaminer(table, readings, held, standards).examined())
                .toList();
        WholeFile file = new WholeFile(tables, standards);
        List<Entry> entries = file.entries();
        List<Ignored> ignored =
                tables.stream().flatMap(table -> table.ignored().stream()).toList();
        findings.addAll(file.findings());
        findings.addAll(units.homeless());
        findings.addAll(readings.homeless());
        findings.addAll(file.comparedWith(new YearOnYear(report.member().id(), standards, lastYear)));
        GeneralExaminer general = new GeneralExaminer(standards, report.general());
        findings.addAll(general.findings());
        findings.addAll(general.plans(entries));
        return new Examination(
                entries,
                ignored,
                general.figures(),
                Footnotes.under(
                        NumbersFound.among(findings, report),
                        book.explanations(report.member().id(), report.period())));
    }

    private Standards standards(Report.Recognised report) {
        return new Standards(
                report.period(),
                book.on(report.period()),
                new RateOfPeriod(rates, report.period()),
                labels,
                sectors,
                donors);
    }

    /** The same of the same cell is told once. */
    private static List<Finding> weighed(List<Finding> findings, RulesInForce rules) {
        return findings.stream()
                .distinct()
                .flatMap(finding -> rules.weighed(finding).stream())
                .toList();
    }
}
