package tonghop.workspace.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.form.Headings;
import tonghop.domain.reporting.Window;
import tonghop.domain.rule.OfficeWords;
import tonghop.domain.rule.Rule;
import tonghop.domain.rule.Severity;
import tonghop.domain.rule.Term;
import tonghop.domain.rulebook.Clause;
import tonghop.domain.rulebook.Clause.Force;
import tonghop.domain.rulebook.Condition;

/** rules.csv: what the office demands of reports, see {@code src/docs/rules.md}. */
final class RuleFile {

    static final String NAME = "rules.csv";
    static final List<String> COLUMNS = List.of(
            "id",
            "on",
            "section",
            "severity",
            "condition",
            "fields",
            "limits",
            "because_vi",
            "remedy_vi",
            "because_en",
            "remedy_en",
            "valid_from",
            "valid_to");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Map<String, Force> FORCES = Map.of("yes", Force.ON, "no", Force.OFF);
    private static final List<String> SEVERITIES =
            Stream.of(Severity.values()).map(Severity::id).toList();
    private static final List<String> TERMS =
            Stream.of(Term.values()).map(Term::id).toList();

    private final RuleScope scope;
    private final Dated<String> taken = new Dated<>();

    private RuleFile(RuleScope scope) {
        this.scope = scope;
    }

    /** The rules in the order of the file; that none of them says two things of one section and day is checked. */
    static List<Clause> read(CsvFile file, Headings headings) {
        RuleFile rules = new RuleFile(new RuleScope(headings));
        List<Clause> clauses = file.lines().stream()
                .flatMap(line -> rules.clause(line).stream())
                .toList();
        rules.taken.onePerTime(what -> what);
        return clauses;
    }

    private Optional<Clause> clause(Line line) {
        Optional<String> id = ID.matcher(line.text("id")).matches()
                ? Optional.of(line.text("id"))
                : line.problem(line.text("id"), Expected.ID, "id");
        Optional<Force> force = line.choice("on", on -> Optional.ofNullable(FORCES.get(on)), List.of("yes", "no"));
        Optional<Severity> severity = line.choice("severity", RuleFile::severity, SEVERITIES);
        Optional<Term> term = line.choice("condition", Term::of, TERMS);
        Optional<RuleScope.Sections> sections = scope.sections(line);
        Optional<Window> validity = line.validityIfAny();
        Optional<Condition> condition =
                term.flatMap(word -> sections.flatMap(where -> new ConditionReader(line, where).read(word)));
        if (id.isEmpty() || force.isEmpty() || severity.isEmpty() || condition.isEmpty() || validity.isEmpty()) {
            return Optional.empty();
        }
        Rule rule = Rule.of(id.get()).orElse(Rule.OFFICE_RULE);
        Clause clause = new Clause(
                id.get(),
                rule,
                force.get(),
                sections.orElseThrow().about(condition.get()),
                severity.get(),
                condition.get(),
                words(line, rule, term.orElseThrow()),
                validity.get());
        new RuleGuard(line, clause, term.orElseThrow()).check();
        places(clause).forEach(place -> taken.add(place, clause.validity(), line));
        return Optional.of(clause);
    }

    private static List<String> places(Clause clause) {
        return clause.sections().isEmpty()
                ? List.of(clause.id())
                : clause.sections().stream()
                        .sorted()
                        .map(section -> clause.id() + " (" + section.id() + ")")
                        .toList();
    }

    /** A rule of the office's own needs words; most of the program's may have others than the program's. */
    private static OfficeWords words(Line line, Rule rule, Term term) {
        String vi = joined(line, "because_vi", "remedy_vi");
        String en = joined(line, "because_en", "remedy_en");
        if (term.isFixed() || (vi.isEmpty() && en.isEmpty() && rule != Rule.OFFICE_RULE)) {
            return OfficeWords.NONE;
        }
        line.filled("because_vi");
        line.filled("remedy_vi");
        return new OfficeWords(line.text("id"), term, vi, en.isEmpty() ? vi : en);
    }

    private static String joined(Line line, String... columns) {
        return Arrays.stream(columns)
                .map(line::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Optional<Severity> severity(String id) {
        return Stream.of(Severity.values())
                .filter(severity -> severity.id().equals(id))
                .findFirst();
    }
}
