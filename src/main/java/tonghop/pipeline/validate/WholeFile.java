package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Finding;
import tonghop.domain.rulebook.Clause;
import tonghop.domain.rulebook.Condition;
import tonghop.domain.rulebook.Condition.UniqueInFile;
import tonghop.domain.rulebook.Condition.WithinFactorOfLastYear;
import tonghop.domain.rulebook.RulesInForce.Applied;
import tonghop.pipeline.validate.RepeatedRows.Repeated;
import tonghop.pipeline.validate.RowExaminer.Examined;

/** The examined tables of a report together: what can be told only of more than one row. */
final class WholeFile {

    private final List<TableExaminer> tables;
    private final Standards standards;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Entry> held = new HashSet<>();

    WholeFile(List<TableExaminer> tables, Standards standards) {
        this.tables = List.copyOf(tables);
        this.standards = standards;
        for (TableExaminer table : tables) {
            findings.addAll(table.findings());
            unique(table.table().section(), UniqueInFile.Within.TABLE, table.rows());
        }
        Arrays.stream(Section.values())
                .forEach(section -> unique(section, UniqueInFile.Within.FILE, rows(of(section))));
    }

    /** The entries in the order of the file; one that a rule calls a forbidden repetition is held. */
    List<Entry> entries() {
        return rows(tables).stream()
                .map(Examined::entry)
                .map(entry -> held.contains(entry) ? entry.held() : entry)
                .toList();
    }

    List<Finding> findings() {
        return findings;
    }

    List<Finding> comparedWith(YearOnYear lastYear) {
        return Arrays.stream(Section.values())
                .filter(section -> !of(section).isEmpty())
                .flatMap(section -> rules(section, WithinFactorOfLastYear.class)
                        .flatMap(rule -> lastYear.compare(of(section), rule).stream()))
                .toList();
    }

    private void unique(Section section, UniqueInFile.Within within, List<Examined> rows) {
        rules(section, UniqueInFile.class)
                .filter(rule -> rule.condition().within() == within)
                .forEach(rule ->
                        RepeatedRows.among(rows, rule.condition()).forEach(repeated -> tell(repeated, rule.clause())));
    }

    private void tell(Repeated repeated, Clause clause) {
        Finding finding = repeated.breach().by(clause);
        findings.add(finding);
        if (finding.isError()) {
            held.add(repeated.entry());
        }
    }

    private <C extends Condition> Stream<Applied<C>> rules(Section section, Class<C> kind) {
        return standards.rules().of(section, kind).stream();
    }

    private List<TableExaminer> of(Section section) {
        return tables.stream()
                .filter(table -> table.table().section() == section)
                .toList();
    }

    private static List<Examined> rows(List<TableExaminer> tables) {
        return tables.stream().flatMap(table -> table.rows().stream()).toList();
    }
}
