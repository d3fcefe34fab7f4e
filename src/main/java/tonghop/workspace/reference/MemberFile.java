package tonghop.workspace.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.reporting.Member;

/** members.csv: every member at every time. */
final class MemberFile {

    static final String NAME = "members.csv";
    static final List<String> COLUMNS = List.of("id", "code", "name", "type", "valid_from", "valid_to", "has_union");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("\\d{1,2}");

    private MemberFile() {}

    /** The members; that no two share a name, a code or an id at one time is checked. */
    static List<Member> read(CsvFile file) {
        Dated<Member> members = new Dated<>();
        file.lines().forEach(line -> member(line).ifPresent(member -> members.add(member, member.validity(), line)));
        members.onePerTime(Member::id);
        members.onePerTime(Member::code);
        members.onePerTime(Member::name);
        return members.values();
    }

    static Set<String> ids(List<Member> members) {
        return members.stream().map(Member::id).collect(Collectors.toSet());
    }

    /** A column with the id of a member that is known. */
    static Optional<String> known(Line line, String column, Set<String> ids) {
        return ids.contains(line.text(column))
                ? Optional.of(line.text(column))
                : line.problem(line.text(column), Expected.KNOWN_MEMBER, column);
    }

    private static Optional<Member> member(Line line) {
        Optional<String> id = matching(line, "id", ID, Expected.ID);
        Optional<String> code = matching(line, "code", CODE, Expected.CODE);
        Optional<String> name = line.words("name");
        Optional<String> type = line.words("type");
        var validity = line.validity();
        var union = line.choice(
                "has_union",
                Member.Union::of,
                Stream.of(Member.Union.values()).map(Member.Union::id).toList());
        return id.isEmpty() || code.isEmpty() || name.isEmpty() || type.isEmpty()
                ? Optional.empty()
                : validity.flatMap(days -> union.map(
                        has -> new Member(id.get(), twoDigits(code.get()), name.get(), type.get(), days, has)));
    }

    private static Optional<String> matching(Line line, String column, Pattern pattern, Expected expected) {
        return pattern.matcher(line.text(column)).matches()
                ? Optional.of(line.text(column))
                : line.problem(line.text(column), expected, column);
    }

    /** Excel drops the leading zero of "01". */
    private static String twoDigits(String code) {
        return code.length() == 1 ? "0" + code : code;
    }
}
