package tonghop.domain.rulebook;

import java.time.LocalDate;
import java.util.Set;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Window;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.OfficeWords;
import tonghop.domain.rule.Rule;
import tonghop.domain.rule.Severity;

/**
 * One line of the rule book.
 *
 * @param rule the program's rule of this name, or {@link Rule#OFFICE_RULE} for one that only the office has
 * @param sections whose rows it is about; none where it is about the general figures
 * @param words the office's own; for a rule that the program words they may be missing
 * @param validity the days on one of which a reporting period must end for the rule to hold
 */
public record Clause(
        String id,
        Rule rule,
        Force force,
        Set<Section> sections,
        Severity severity,
        Condition condition,
        OfficeWords words,
        Window validity) {

    public Clause {
        sections = Set.copyOf(sections);
    }

    /** Whether the office has a rule switched on. */
    public enum Force {
        ON,
        OFF
    }

    public boolean isInForce(LocalDate day) {
        return force == Force.ON && validity.covers(day);
    }

    /** A finding by this rule; in its arguments {1} and on are what the rule's words ask for. */
    public Finding finding(String sheet, String cell, String found, String... arguments) {
        return Finding.ofCell(rule, sheet, cell, found, arguments).by(severity, words);
    }
}
