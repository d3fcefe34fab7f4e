package tonghop.pipeline.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** A code or a name that means, or meant in part of the period, another province than the one that reports. */
record OtherTimes(Members members, ReportingPeriod period, Member member) {

    private static final Pattern CODE = Pattern.compile("\\D*(\\d{1,2})(\\D.*)?");

    List<Finding> in(List<SheetReading> sheets) {
        Stream<Finding> codes = sheets.stream()
                .flatMap(sheet -> sheet.general().stream())
                .filter(value -> value.column().field() == Field.MEMBER_CODE)
                .flatMap(value -> code(value.cell()).stream());
        return Stream.concat(codes, name().stream()).toList();
    }

    private Optional<Finding> code(Cell cell) {
        Matcher digits = CODE.matcher(cell.value());
        if (!digits.matches()) {
            return Optional.empty();
        }
        String code = digits.group(1).length() == 1 ? "0" + digits.group(1) : digits.group(1);
        return code.equals(member.code())
                ? Optional.empty()
                : Optional.of(Finding.ofCell(
                        Rule.MEMBER_CODE_DIFFERS,
                        cell.at().sheet(),
                        cell.at().a1(),
                        cell.value(),
                        code,
                        bearer(code),
                        member.name(),
                        member.code(),
                        period.label()));
    }

    /** Who bears the code at the end of the period, or did or will at another time. */
    private String bearer(String code) {
        return members.byCode(code, period.window().until())
                .or(() -> members.all().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst())
                .map(Member::name)
                .orElse("–");
    }

    /** The name was handed on inside the period: until then it meant somebody else. */
    private Optional<Finding> name() {
        return members.all().stream()
                .filter(other -> other.name().equals(member.name())
                        && !other.id().equals(member.id())
                        && other.validity().overlaps(period.window()))
                .findFirst()
                .map(other -> Finding.ofFile(
                        Rule.MEMBER_NAME_HANDED_ON,
                        member.name(),
                        period.label(),
                        member.id(),
                        other.id(),
                        other.validity().until().toString()));
    }
}
