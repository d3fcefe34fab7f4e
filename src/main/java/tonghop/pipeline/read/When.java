package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.PeriodReader;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Finds the period of a report: in the general figures, the titles, the file's name, the folder. */
final class When {

    /** With a letter among its digits, or a digit too many or too few: "2O23", "năm 20222". */
    private static final Pattern MISSPELT_YEAR = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?=\\d*[OoIl])2[\\dOoIl]{3,4}|(?<=[Nn][Ăă][Mm]\\s)20(?:\\d|\\d{3,4}))(?![\\p{L}\\d])");

    private final Optional<ReportingPeriod> period;
    private final List<Finding> findings = new ArrayList<>();
    private final boolean expected;

    /** @param decided what people decided on the content: the period is theirs to say */
    When(List<SheetReading> sheets, Origin origin, Decisions decided) {
        Optional<ReportingPeriod> settled = DecidedOutside.of(decided, Kind.PERIOD, ReportingPeriod::parse, findings);
        Optional<ReportingPeriod> folder = ReportingPeriod.parse(origin.folder());
        Evidence<ReportingPeriod> evidence = evidence(sheets, origin);
        Evidence.Verdict<ReportingPeriod> verdict =
                evidence.weigh(Rule.PERIOD_CONTRADICTED, ReportingPeriod::label, ReportingPeriod::label);
        period = settled.or(verdict::value).or(() -> evidence.isSilent() ? folder : Optional.empty());
        findings.addAll(settled.isPresent() ? List.of() : verdict.findings());
        if (period.isEmpty() && evidence.isSilent()) {
            findings.add(Stream.concat(misspelt(sheets), unclear(sheets))
                    .findFirst()
                    .map(cell -> told(Rule.PERIOD_UNKNOWN, cell))
                    .orElseGet(() -> Finding.ofFile(Rule.PERIOD_UNKNOWN, origin.fileName())));
        }
        period.ifPresent(known -> misspelt(sheets)
                .map(cell -> told(Rule.YEAR_MISSPELT, cell, known.label()))
                .forEach(findings::add));
        expected = period.isEmpty() || folder.isEmpty() || period.get().answers(folder.get());
        if (!expected) {
            findings.add(Finding.ofFile(
                    Rule.PERIOD_NOT_FOLDER,
                    period.get().label(),
                    period.get().label(),
                    folder.get().label()));
        }
    }

    Optional<ReportingPeriod> period() {
        return period;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether the folder may hold a report on this period; the folder is a claim that the content is checked against. */
    boolean isExpected() {
        return expected;
    }

    private static Evidence<ReportingPeriod> evidence(List<SheetReading> sheets, Origin origin) {
        List<Said<ReportingPeriod>> stated = stated(sheets);
        List<Said<ReportingPeriod>> titles = inTitles(sheets);
        SameMonths months = SameMonths.of(titles, stated);
        return new Evidence<>(months.in(stated), months.in(titles), months.in(outside(origin)));
    }

    private static List<Said<ReportingPeriod>> stated(List<SheetReading> sheets) {
        Stream<Said<ReportingPeriod>> labelled = sheets.stream()
                .flatMap(sheet -> sheet.general().stream())
                .filter(value -> value.column().field() == Field.PERIOD)
                .flatMap(value -> said(value.cell(), PeriodReader::inLabel));
        return Stream.concat(new FormIdentity(sheets).period().stream(), labelled)
                .toList();
    }

    /** Titles whose year nobody can read. */
    private static Stream<Cell> misspelt(List<SheetReading> sheets) {
        return sheets.stream()
                .filter(sheet -> !sheet.tables().isEmpty())
                .flatMap(sheet -> sheet.titles().stream())
                .filter(cell -> MISSPELT_YEAR.matcher(cell.value()).find());
    }

    /** Titles of half a year, or another part of which nobody knows which one is meant. */
    private static Stream<Cell> unclear(List<SheetReading> sheets) {
        return sheets.stream()
                .filter(sheet -> !sheet.tables().isEmpty())
                .flatMap(sheet -> sheet.titles().stream())
                .filter(cell -> PeriodReader.isUnclearPart(cell.value()));
    }

    private static Finding told(Rule rule, Cell cell, String... arguments) {
        return Finding.ofCell(rule, cell.at().sheet(), cell.at().a1(), cell.value(), arguments);
    }

    /** The lines of a title are one text: "9 THÁNG ĐẦU NĂM" may stand above "NĂM 2022". */
    private static List<Said<ReportingPeriod>> inTitles(List<SheetReading> sheets) {
        return sheets.stream()
                .filter(sheet -> !sheet.tables().isEmpty() && !sheet.titles().isEmpty())
                .flatMap(sheet -> {
                    String lines = sheet.titles().stream().map(Cell::value).collect(Collectors.joining("\n"));
                    return PeriodReader.inTitle(lines).stream().map(found -> inTitle(found, sheet.titles(), lines));
                })
                .toList();
    }

    /** At the line that says it by itself, else at the first of the lines that say it together. */
    private static Said<ReportingPeriod> inTitle(ReportingPeriod found, List<Cell> titles, String lines) {
        return titles.stream()
                .filter(cell -> PeriodReader.inTitle(cell.value()).contains(found))
                .findFirst()
                .map(cell -> new Said<>(found, cell.at().sheet(), cell.at().a1(), cell.value()))
                .orElseGet(() -> new Said<>(
                        found, titles.get(0).at().sheet(), titles.get(0).at().a1(), lines));
    }

    /** The folder is weighed by itself: a year's folder holds its parts as well. */
    private static List<Said<ReportingPeriod>> outside(Origin origin) {
        return PeriodReader.inFileName(origin.fileName()).stream()
                .map(found -> new Said<>(found, "", "", origin.fileName()))
                .toList();
    }

    private static Stream<Said<ReportingPeriod>> said(Cell cell, Function<String, List<ReportingPeriod>> reader) {
        return reader.apply(cell.value()).stream()
                .map(found -> new Said<>(found, cell.at().sheet(), cell.at().a1(), cell.value()));
    }
}
