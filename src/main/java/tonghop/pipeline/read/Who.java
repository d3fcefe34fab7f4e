package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.MemberMatch;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Finds the member that reports: in the general figures, the titles, the file's name. */
final class Who {

    private final Members members;
    private final ReportingPeriod period;
    private final List<Finding> strangers = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Optional<Member> member;

    /** @param decided what people decided on the content: who reports is theirs to say */
    Who(Members members, ReportingPeriod period, List<SheetReading> sheets, Origin origin, Decisions decided) {
        this.members = members;
        this.period = period;
        Optional<Member> settled = DecidedOutside.of(decided, Kind.MEMBER, this::byId, findings);
        if (settled.isPresent()) {
            member = settled;
            return;
        }
        Evidence<Member> evidence = new Evidence<>(stated(sheets), inTitles(sheets), outside(origin));
        Evidence.Verdict<Member> verdict = evidence.weigh(Rule.MEMBER_CONTRADICTED, Member::name, Member::id);
        boolean namesStranger =
                evidence.general().isEmpty() && evidence.titles().isEmpty() && !strangers.isEmpty();
        member = namesStranger ? Optional.empty() : verdict.value();
        findings.addAll(verdict.findings());
        findings.addAll(strangers);
        member.ifPresent(found -> findings.addAll(new OtherTimes(members, period, found).in(sheets)));
        if (member.isEmpty() && findings.stream().noneMatch(Finding::isError)) {
            findings.add(new UnknownNames(members, sheets)
                    .alone(period.window())
                    .orElseGet(() -> Finding.ofFile(Rule.MEMBER_UNKNOWN, origin.fileName(), "", "")));
        }
        member.ifPresent(reporting -> findings.addAll(new UnknownNames(members, sheets).besides(reporting)));
    }

    Optional<Member> member() {
        return member;
    }

    List<Finding> findings() {
        return findings;
    }

    /** As it was on the last day of the period, else at some time in it. */
    private Optional<Member> byId(String id) {
        return members.byId(id, period.window().until()).or(() -> members.all().stream()
                .filter(each -> each.id().equals(id) && each.validity().overlaps(period.window()))
                .findFirst());
    }

    private List<Said<Member>> stated(List<SheetReading> sheets) {
        Stream<Said<Member>> labelled = sheets.stream()
                .flatMap(sheet -> sheet.general().stream())
                .filter(value -> value.column().field() == Field.MEMBER)
                .flatMap(value -> said(value.cell(), members.named(value.cell().value(), period.window())));
        return Stream.concat(new FormIdentity(sheets).member(members, period).stream(), labelled)
                .toList();
    }

    private List<Said<Member>> inTitles(List<SheetReading> sheets) {
        return sheets.stream()
                .filter(sheet -> !sheet.tables().isEmpty())
                .flatMap(sheet -> sheet.titles().stream())
                .flatMap(cell -> said(cell, members.inTitle(cell.value(), period.window())))
                .toList();
    }

    private List<Said<Member>> outside(Origin origin) {
        return found(members.inFileName(origin.fileName(), period.window()))
                .map(found -> new Said<>(found, "", "", origin.fileName()))
                .toList();
    }

    private Stream<Said<Member>> said(Cell cell, MemberMatch match) {
        if (match instanceof MemberMatch.NotInPeriod stranger) {
            strangers.add(stranger(cell, stranger.members().get(0)));
        }
        return found(match)
                .map(found -> new Said<>(found, cell.at().sheet(), cell.at().a1(), cell.value()));
    }

    private static Stream<Member> found(MemberMatch match) {
        if (match instanceof MemberMatch.Found found) {
            return Stream.of(found.member());
        }
        return match instanceof MemberMatch.Several several ? several.members().stream() : Stream.empty();
    }

    private Finding stranger(Cell cell, Member member) {
        String until =
                member.validity().isOpen() ? "…" : member.validity().until().toString();
        return Finding.ofCell(
                Rule.MEMBER_NOT_IN_PERIOD,
                cell.at().sheet(),
                cell.at().a1(),
                cell.value(),
                period.label(),
                member.validity().from().toString(),
                until);
    }
}
