package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.form.Labels;
import tonghop.domain.form.OwnSheets;
import tonghop.domain.form.Vocabulary;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.Unreadable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * Reads a workbook as a report: who reports, for which period, which sections, which rows. What tonghop added to it when
 * it was returned once is passed over.
 */
public final class ReportReader {

    private final Vocabulary vocabulary;
    private final Labels labels;
    private final Members members;
    private final SheetReaders readers;
    private final Decisions decisions;
    private final HeadingMemory memory;

    public ReportReader(Vocabulary vocabulary, Members members) {
        this(vocabulary, members, Decisions.NONE);
    }

    /** @param decisions all that people decided; those on the content of a workbook hold for it */
    public ReportReader(Vocabulary vocabulary, Members members, Decisions decisions) {
        this.decisions = decisions;
        this.memory = HeadingMemory.of(decisions);
        this.vocabulary = vocabulary;
        this.labels = vocabulary.labels();
        this.members = members;
        this.readers = new SheetReaders(vocabulary);
    }

    /**
     * Reads all that the sender put into a workbook.
     *
     * @throws UnreadableWorkbook if nothing stands in it but what tonghop wrote
     */
    public Report read(List<Sheet> file, Origin origin) {
        if (OwnSheets.areAllOf(file)) {
            throw new UnreadableWorkbook(Unreadable.OUR_RECEIPT, origin.fileName());
        }
        List<Sheet> workbook = OwnSheets.removed(file);
        Decisions ofContent = decisions.on(origin.sha256()).of(Kind.HEADING);
        Report plain = read(workbook, origin, new HeadingRulings(ofContent, Decisions.NONE));
        for (String member : memory.members(decoded(workbook))) {
            Decisions remembered = memory.of(member, origin.sha256());
            if (!remembered.isEmpty() && mayBeOf(plain, member)) {
                Report again = read(workbook, origin, new HeadingRulings(ofContent, remembered));
                if (isOf(again, member)) {
                    return again;
                }
            }
        }
        return plain;
    }

    /** Only where something is remembered of anybody. */
    private List<Sheet> decoded(List<Sheet> workbook) {
        TextDecoder decoder = new TextDecoder(vocabulary.encodings(), workbook);
        return memory.isEmpty()
                ? List.of()
                : workbook.stream().map(decoder::decoded).toList();
    }

    private static boolean mayBeOf(Report report, String member) {
        return report instanceof Report.Rejected || isOf(report, member);
    }

    private static boolean isOf(Report report, String member) {
        return report instanceof Report.Recognised recognised
                && recognised.member().id().equals(member);
    }

    private Report read(List<Sheet> workbook, Origin origin, HeadingRulings rulings) {
        TextDecoder decoder = new TextDecoder(vocabulary.encodings(), workbook);
        List<SheetReading> sheets = readers.read(workbook, decoder, rulings);
        List<Finding> findings = new ArrayList<>(decoder.findings());
        sheets.stream().flatMap(sheet -> Unrecognised.in(sheet).stream()).forEach(findings::add);
        SheetSelection selection = new SheetSelection(labels, sheets);
        findings.addAll(selection.findings());
        rulings.homeless()
                .forEach(decision -> findings.add(
                        Finding.ofFile(Rule.DECISION_UNFIT, decision.found(), decision.unfit("NO_SUCH_HEADING"))));
        otherContents(origin, findings);
        List<Finding> once = new NamesTold(selection.tables()).once(findings);
        return recognise(counting(sheets), selection.tables(), origin, rulings, once);
    }

    /** All tables of a workbook, whoever it may be from; the entries of sheets that do not count are ignored. */
    public List<ReportTable> tables(List<Sheet> file) {
        List<Sheet> workbook = OwnSheets.removed(file);
        TextDecoder decoder = new TextDecoder(vocabulary.encodings(), workbook);
        return new SheetSelection(labels, readers.read(workbook, decoder, HeadingRulings.NONE)).tables();
    }

    /** A file that was sent again under its name is another content: what was decided on the earlier one is open again. */
    private void otherContents(Origin origin, List<Finding> findings) {
        String file = origin.folder() + "/" + origin.fileName();
        decisions.all().stream()
                .filter(decision ->
                        !origin.sha256().isEmpty() && decision.file().equals(file))
                .filter(decision -> decision.kind() != Kind.VERSION)
                .filter(decision ->
                        !decision.sha256().isEmpty() && decision.member().isEmpty())
                .filter(decision -> !decision.sha256().equals(origin.sha256()))
                .map(decision -> Finding.ofFile(Rule.DECISION_UNFIT, decision.found(), decision.unfit("OTHER_CONTENT")))
                .forEach(findings::add);
    }

    private List<SheetReading> counting(List<SheetReading> sheets) {
        return sheets.stream()
                .filter(sheet -> SheetSelection.counts(labels, sheet))
                .toList();
    }

    private Report recognise(
            List<SheetReading> sheets,
            List<ReportTable> tables,
            Origin received,
            HeadingRulings rulings,
            List<Finding> findings) {
        boolean isForm = new FormIdentity(sheets).isComplete();
        Origin origin = isForm ? received.unnamed() : received;
        Decisions made = decisions.on(origin.sha256());
        findings.addAll(new GeneralWords(vocabulary.headings()).in(sheets));
        When when = new When(sheets, origin, made);
        findings.addAll(when.findings());
        Optional<ReportingPeriod> period = when.period();
        if (period.isEmpty()) {
            return rejected(sheets, findings);
        }
        Who who = new Who(members, period.get(), sheets, origin, made);
        findings.addAll(who.findings());
        Optional<Member> member = who.member();
        boolean filled = tables.stream().anyMatch(ReportReader::isFilled);
        if (member.isEmpty() || !filled || !when.isExpected()) {
            return rejected(sheets, findings);
        }
        SignatureDate signed = new SignatureDate(sheets, period.get());
        findings.addAll(signed.doubts());
        OtherYears otherYears = new OtherYears(period.get(), rulings);
        findings.addAll(otherYears.in(sheets));
        findings.addAll(new FormVersions(vocabulary.forms()).unknown(sheets));
        return new Report.Recognised(
                origin.sha256(),
                member.get(),
                period.get(),
                signed.day(),
                StatedRevision.in(sheets, vocabulary.revisions()),
                tables,
                otherYears.general(sheets),
                new HeadingLevels(sheets).told(findings));
    }

    /** All reasons are told at once: who, when, and whether there is anything to count. */
    private static Report rejected(List<SheetReading> sheets, List<Finding> findings) {
        boolean anyTable = sheets.stream().anyMatch(sheet -> !sheet.tables().isEmpty());
        boolean filled =
                sheets.stream().flatMap(sheet -> sheet.tables().stream()).anyMatch(ReportReader::isFilled);
        List<Finding> all = new ArrayList<>(findings);
        if (!anyTable) {
            all.add(Finding.ofFile(Rule.NO_SECTION, ""));
            sheets.stream().map(LikelyHeading::on).forEach(all::addAll);
        } else if (!filled) {
            all.add(Finding.ofFile(Rule.FORM_NOT_FILLED, ""));
        }
        return new Report.Rejected(new HeadingLevels(sheets).told(all));
    }

    /** Rows that the examiner has something to say of: entries, money that repeats none, or "không phát sinh". */
    private static boolean isFilled(ReportTable table) {
        return table.lines().stream()
                .filter(line -> !table.isOnlyCarried(line))
                .anyMatch(line -> line.isEntry()
                        || line.kind() == Line.Kind.NOTHING
                        || line.kind() == Line.Kind.SUBTOTAL
                        || (line.kind() == Line.Kind.OF_WHICH
                                && !table.figures(line).isEmpty())
                        || table.declares(line));
    }
}
