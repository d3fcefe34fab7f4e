package tonghop.workspace.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.decision.NamedUnit;
import tonghop.domain.decision.ReadingValue;
import tonghop.domain.decision.UnitFactor;
import tonghop.domain.ledger.Twin.Answer;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;

/** decisions.csv: what people settled where nothing may be guessed. */
final class DecisionFile {

    static final String NAME = "decisions.csv";

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern CONTENTS = Pattern.compile("[0-9a-f]{12,64}( [0-9a-f]{12,64})*");
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final Pattern CELLS = Pattern.compile(CELL + ":" + CELL);

    /** What data files write before a text that a spreadsheet would take for a formula. */
    private static final Pattern DISARMED = Pattern.compile("'+[=+\\-@].*");

    private static final List<String> KINDS =
            Stream.of(Kind.values()).map(Kind::id).toList();
    private static final List<String> FIELDS = Stream.concat(
                    Stream.of(Decision.IGNORE), Stream.of(Field.values()).map(Field::id))
            .toList();

    private static final List<String> UNITS = Stream.concat(UnitFactor.allowed().stream(), NamedUnit.allowed().stream())
            .toList();

    private static final List<String> ANSWERS = List.of(Answer.SAME.id(), Answer.DIFFERENT.id());

    private final Line line;
    private final Kind kind;

    private DecisionFile(Line line, Kind kind) {
        this.line = line;
        this.kind = kind;
    }

    /** @param ids the members that are known */
    static Decisions read(CsvFile file, Set<String> ids) {
        return new Decisions(file.lines().stream()
                .flatMap(line -> line.choice("kind", Kind::of, KINDS).stream()
                        .flatMap(kind -> new DecisionFile(line, kind).decision(ids).stream()))
                .toList());
    }

    private Optional<Decision> decision(Set<String> ids) {
        boolean sound = Stream.of(content(), member(ids), place(), said(ids), value(ids), day())
                .allMatch(Optional::isPresent);
        return sound ? Optional.of(decision()) : Optional.empty();
    }

    private Decision decision() {
        return new Decision(
                line.number(),
                text("file"),
                text("sha256"),
                text("member"),
                kind,
                text("sheet"),
                text("at"),
                text("found"),
                text("value"),
                text("reason"),
                text("who"),
                text("on"));
    }

    /** A heading may hold for all reports of a member, and two projects are known by their names: no content is needed. */
    private Optional<?> content() {
        boolean ofMember = kind == Kind.HEADING && !text("member").isEmpty();
        boolean ofNoContent = text("sha256").isEmpty() && (ofMember || kind == Kind.PROJECT);
        return ofNoContent ? Optional.of("") : matching("sha256", SHA_256.asMatchPredicate(), Expected.CONTENT);
    }

    private Optional<?> member(Set<String> ids) {
        boolean named = kind == Kind.HEADING && !text("member").isEmpty();
        return named ? MemberFile.known(line, "member", ids) : Optional.of("");
    }

    private Optional<?> place() {
        return switch (kind) {
            case UNIT ->
                line.filled("sheet").flatMap(sheet -> matching("at", CELLS.asMatchPredicate(), Expected.CELLS));
            case READING ->
                line.filled("sheet").flatMap(sheet -> matching("at", CELL.asMatchPredicate(), Expected.CELL));
            case MEMBER, PERIOD, HEADING, VERSION, PROJECT -> Optional.of("");
        };
    }

    private Optional<?> said(Set<String> ids) {
        return switch (kind) {
            case HEADING -> line.words("found");
            case PROJECT -> line.words("found").flatMap(found -> projects(found, ids));
            case UNIT, READING, MEMBER, PERIOD, VERSION -> Optional.of("");
        };
    }

    /** Titles may hold anything, so that only the first id and one behind a bar are sure to be ids. */
    private Optional<?> projects(String found, Set<String> ids) {
        List<String> named = Stream.of(text("found").split("\\|", -1))
                .map(project ->
                        project.substring(0, Math.max(0, project.indexOf(':'))).strip())
                .toList();
        String first = named.get(0);
        List<String> others = named.subList(1, named.size());
        if (ids.contains(first) && others.stream().anyMatch(ids::contains)) {
            return Optional.of(found);
        }
        String wrong = ids.contains(first) ? String.join(" | ", others) : first;
        return line.problem(wrong.isBlank() ? found : wrong, Expected.TWO_PROJECTS, "found");
    }

    private Optional<?> value(Set<String> ids) {
        return switch (kind) {
            case UNIT -> line.choice("value", DecisionFile::unit, UNITS);
            case READING -> matching("value", ReadingValue::isOne, Expected.AMOUNT);
            case MEMBER -> MemberFile.known(line, "value", ids);
            case PERIOD -> matching("value", text -> ReportingPeriod.parse(text).isPresent(), Expected.PERIOD);
            case VERSION -> matching("value", CONTENTS.asMatchPredicate(), Expected.CONTENTS);
            case HEADING -> line.choice("value", DecisionFile::field, FIELDS);
            case PROJECT -> line.choice("value", DecisionFile::answer, ANSWERS);
        };
    }

    /** A factor mends a unit that the heading states; a name gives one where it states none. */
    private static Optional<String> unit(String text) {
        return Optional.of(text)
                .filter(said ->
                        UnitFactor.of(said).isPresent() || NamedUnit.of(said).isPresent());
    }

    private static Optional<String> answer(String id) {
        return Optional.of(id).filter(ANSWERS::contains);
    }

    private static Optional<String> field(String id) {
        return Optional.of(id).filter(FIELDS::contains);
    }

    private Optional<?> day() {
        Optional<LocalDate> none = Optional.of(LocalDate.EPOCH);
        return text("on").isEmpty() ? none : line.day("on");
    }

    private Optional<String> matching(String column, Predicate<String> form, Expected expected) {
        String text = text(column);
        return form.test(text) ? Optional.of(text) : line.problem(text, expected, column);
    }

    private String text(String column) {
        String text = line.text(column);
        return DISARMED.matcher(text).matches() ? text.substring(1) : text;
    }
}
