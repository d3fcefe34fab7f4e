package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.form.Labels;
import tonghop.domain.money.ExchangeRates;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Examination.Ignored;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Sectors;
import tonghop.domain.rule.Finding;

/** Examines a report: every row ends as accepted, held or ignored, and everything found is told, not only the first. */
public final class Examiner {

    private final ExchangeRates rates;
    private final WordsInRow words;
    private final Labels labels;
    private final Decisions decisions;

    public Examiner(ExchangeRates rates, Labels labels, Sectors sectors) {
        this(rates, labels, sectors, Decisions.NONE);
    }

    /** @param decisions all that people decided; those on the content of a report hold for it */
    public Examiner(ExchangeRates rates, Labels labels, Sectors sectors, Decisions decisions) {
        this.rates = rates;
        this.labels = labels;
        this.decisions = decisions;
        this.words = new WordsInRow(labels, sectors);
    }

    public Examination examine(Report.Recognised report) {
        HeldFromOutside held = HeldFromOutside.of(report.findings());
        Decisions made = decisions.on(report.sha256());
        DecidedUnits units = new DecidedUnits(made.of(Kind.UNIT));
        DecidedReadings readings = new DecidedReadings(made.of(Kind.READING));
        BothCurrencies both = new BothCurrencies(new RateOfPeriod(rates, report.period()));
        List<Entry> entries = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(report.findings());
        for (ReportTable table : report.tables()) {
            TableExaminer examined = new TableExaminer(units.of(table), readings, held, both, words, labels).examined();
            entries.addAll(examined.entries());
            ignored.addAll(examined.ignored());
            findings.addAll(examined.findings());
            findings.addAll(RepeatedRows.among(examined.entries()));
        }
        findings.addAll(units.homeless());
        findings.addAll(readings.homeless());
        GeneralExaminer general = new GeneralExaminer(report.period(), report.general());
        findings.addAll(general.findings());
        return new Examination(entries, ignored, general.figures(), findings);
    }
}
