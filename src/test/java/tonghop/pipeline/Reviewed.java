package tonghop.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decisions;
import tonghop.domain.decision.Offers;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Report;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Severity;
import tonghop.domain.rule.Wording;
import tonghop.domain.rulebook.Rulebook;
import tonghop.pipeline.read.Origin;
import tonghop.pipeline.read.ReportReader;
import tonghop.pipeline.validate.Examiner;
import tonghop.pipeline.validate.LastYear;

/** A sketched workbook, read and examined with the office's own reference data, and flattened to lines. */
public final class Reviewed {

    private final Report report;
    private final Examination examination;

    private Reviewed(Report report, Examination examination) {
        this.report = report;
        this.examination = examination;
    }

    public static Reviewed of(Sketch sketch) {
        return of(sketch, new Origin("bao cao.xlsx", "2023"));
    }

    public static Reviewed of(Sketch sketch, Origin origin) {
        return of(sketch, origin, Office.rulebook(), LastYear.UNKNOWN, Decisions.NONE);
    }

    /** With what people decided; those on the content that the origin names hold. */
    public static Reviewed of(Sketch sketch, Origin origin, Decisions decisions) {
        return of(sketch, origin, Office.rulebook(), LastYear.UNKNOWN, decisions);
    }

    /** By other rules, and beside another year, than the office's. */
    public static Reviewed of(Sketch sketch, Origin origin, Rulebook rulebook, LastYear lastYear) {
        return of(sketch, origin, rulebook, lastYear, Decisions.NONE);
    }

    private static Reviewed of(
            Sketch sketch, Origin origin, Rulebook rulebook, LastYear lastYear, Decisions decisions) {
        Report report =
                new ReportReader(Office.vocabulary(), Office.members(), decisions).read(sketch.sheets(), origin);
        Examination nothing =
                new Examination(List.of(), List.of(), new Examination.Figures(List.of(), List.of()), report.findings());
        Examiner examiner = new Examiner(
                Office.rates(),
                Office.vocabulary().labels(),
                Office.sectors(),
                Office.donors(),
                rulebook,
                lastYear,
                decisions);
        return new Reviewed(
                report, report instanceof Report.Recognised recognised ? examiner.examine(recognised) : nothing);
    }

    /** Who and when, or "rejected". */
    public String who() {
        return report instanceof Report.Recognised recognised
                ? recognised.member().id() + " " + recognised.period().label()
                : "rejected";
    }

    /** A line an entry: section, row, standing if held, amounts and counts by cell. */
    public List<String> entries() {
        return examination.entries().stream().map(Reviewed::flat).toList();
    }

    /** A line a row that is no entry: row and reason. */
    public List<String> ignored() {
        return examination.ignored().stream()
                .map(row -> row.row() + " " + row.reason())
                .toList();
    }

    /** Errors and warnings: severity, rule, place, what was found. */
    public List<String> findings() {
        return examination.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Reviewed::flat)
                .toList();
    }

    /** Every finding of a rule with its arguments. */
    public List<String> arguments(String rule) {
        return examination.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .map(finding -> finding.cell() + " " + finding.arguments())
                .toList();
    }

    /** Every finding as one that is offered to be decided on, if it is. */
    public List<Decision> offered(Origin origin) {
        return new Offers(origin.fileName(), origin.sha256(), "tra-vinh")
                .of(examination.findings(), Wording.ofFindings(Language.VI));
    }

    public Examination examination() {
        return examination;
    }

    /** The sum of accepted amounts and counts by measure, such as {@code committed VND=1500}. */
    public List<String> totals() {
        TreeMap<String, BigDecimal> sums = new TreeMap<>();
        for (Entry entry : examination.entries()) {
            if (entry.isAccepted()) {
                entry.amounts()
                        .forEach(amount -> sums.merge(
                                amount.measure().id() + " " + amount.money().currency(),
                                amount.money().amount(),
                                BigDecimal::add));
                entry.counts()
                        .forEach(count ->
                                sums.merge(count.measure().id(), BigDecimal.valueOf(count.value()), BigDecimal::add));
            }
        }
        List<String> lines = new ArrayList<>();
        sums.forEach((measure, sum) -> lines.add(measure + "=" + sum.toPlainString()));
        return lines;
    }

    private static String flat(Entry entry) {
        String figures = entry.amounts().stream()
                .map(amount -> amount.cell() + "=" + amount.money().amount().toPlainString() + " "
                        + amount.money().currency())
                .collect(Collectors.joining(", "));
        String counts = entry.counts().stream()
                .map(count -> count.cell() + "=" + count.value())
                .collect(Collectors.joining(", "));
        String held = entry.isAccepted() ? "" : " HELD";
        return (entry.section().id() + " " + entry.row() + held + " " + figures + counts).strip();
    }

    private static String flat(Finding finding) {
        return finding.severity() + " " + finding.ruleId() + " " + finding.sheet() + "!" + finding.cell() + " \""
                + finding.found() + "\"";
    }
}
