package tonghop.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Offers;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Examination.Figures;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.Unreadable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Severity;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.intake.Kind;
import tonghop.pipeline.intake.Probe;
import tonghop.pipeline.intake.Sha256;
import tonghop.pipeline.publish.reply.Returns;
import tonghop.pipeline.read.Origin;
import tonghop.pipeline.read.ReportReader;
import tonghop.pipeline.read.UnreadableWorkbook;
import tonghop.pipeline.read.Workbooks;
import tonghop.pipeline.validate.Examiner;
import tonghop.run.Previews;

/** Takes single files through the stages up to examination, and keeps nothing. */
public final class FilePreviews implements Previews {

    private final Probe probe;
    private final Workbooks workbooks;
    private final ReportReader reader;
    private final Examiner examiner;
    private final Language language;
    private final Returns returns;

    /** @param language of what is written for the sender of a file */
    public FilePreviews(
            Probe probe,
            Workbooks workbooks,
            ReportReader reader,
            Examiner examiner,
            Language language,
            Returns returns) {
        this.probe = probe;
        this.workbooks = workbooks;
        this.reader = reader;
        this.examiner = examiner;
        this.language = language;
        this.returns = returns;
    }

    @Override
    public Check check(Path file) {
        return opened(file, reason -> new Check.Refused(file, reason), sheets -> {
            Origin origin = origin(file);
            Report report = reader.read(sheets, origin);
            Examination examination = examination(report);
            return new Check.Examined(file, report, examination, offered(origin, report, examination));
        });
    }

    /** What only is worth knowing stays out of what a person is asked to decide. */
    private static List<Decision> offered(Origin origin, Report report, Examination examination) {
        String member = report instanceof Report.Recognised recognised
                ? recognised.member().id()
                : "";
        List<Finding> findings = Stream.concat(report.findings().stream(), examination.findings().stream())
                .distinct()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        return new Offers(origin.fileName(), origin.sha256(), member).of(findings, Wording.ofFindings(Language.VI));
    }

    private Examination examination(Report report) {
        return report instanceof Report.Recognised recognised
                ? examiner.examine(recognised)
                : new Examination(List.of(), List.of(), new Figures(List.of(), List.of()), List.of());
    }

    @Override
    public List<Path> giveBack(Check check, Path folder) {
        return check.isReceipt() ? List.of() : returns.write(new CheckAnswer(language).to(check), check.file(), folder);
    }

    @Override
    public Look inspect(Path file) {
        return opened(file, reason -> new Look.Refused(file, reason), sheets -> {
            List<ReportTable> tables = reader.tables(sheets);
            return new Look.Seen(
                    file,
                    reader.read(sheets, origin(file)),
                    sheets.stream().map(sheet -> look(sheet, tables)).toList());
        });
    }

    private <T> T opened(Path file, Function<Unreadable, T> refused, Function<List<Sheet>, T> read) {
        Kind kind = probe.kind(file);
        if (kind instanceof Kind.NoWorkbook none) {
            return refused.apply(none.reason());
        }
        try {
            return read.apply(workbooks.sheets(file));
        } catch (UnreadableWorkbook unreadable) {
            return refused.apply(unreadable.reason());
        }
    }

    /** A file that is looked at by itself lies in no period's folder. */
    private static Origin origin(Path file) {
        try {
            return new Origin(String.valueOf(file.getFileName()), "", Sha256.of(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SheetLook look(Sheet sheet, List<ReportTable> tables) {
        return new SheetLook(
                sheet.name(),
                sheet.visibility(),
                sheet.rows().size(),
                tables.stream()
                        .filter(table -> table.sheet().equals(sheet.name()))
                        .map(FilePreviews::look)
                        .toList());
    }

    private static TableLook look(ReportTable table) {
        List<Integer> rows = table.entries().stream().map(Line::row).toList();
        return new TableLook(
                table.section(),
                table.firstHeaderRow(),
                table.lastHeaderRow(),
                units(table),
                rows.stream().min(Integer::compare).orElse(0),
                rows.stream().max(Integer::compare).orElse(0),
                table.lines().stream().map(Line::kind).distinct().sorted().toList());
    }

    private static List<Unit> units(ReportTable table) {
        return table.columns().stream()
                .filter(column -> column.field().isAmount())
                .map(Column::unit)
                .distinct()
                .toList();
    }
}
