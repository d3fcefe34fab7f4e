package tonghop.workspace.reference;

import java.util.stream.Stream;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Rule;
import tonghop.domain.rule.Severity;
import tonghop.domain.rule.Term;
import tonghop.domain.rulebook.Clause;
import tonghop.domain.rulebook.Clause.Force;
import tonghop.domain.rulebook.Condition;

/** What the office may not do with a rule, and says so if it tries: above all, have the program guess. */
record RuleGuard(Line line, Clause clause, Term term) {

    void check() {
        Rule rule = clause.rule();
        if (rule != Rule.OFFICE_RULE && rule.term() != term) {
            line.problem(clause.id(), Expected.OWN_ID, rule.term().id());
        } else if (rule == Rule.OFFICE_RULE && term.isOfProgram()) {
            line.problem(clause.id(), Expected.RULE_OF_PROGRAM, term.id());
        } else if (term.isOfProgram()) {
            ofProgram();
        } else {
            ofOffice();
        }
    }

    private void ofProgram() {
        if (clause.sections().size() < Section.values().length) {
            line.problem(line.text("section"), Expected.EVERY_SECTION);
        }
        if (term.isFixed()) {
            Stream.of("because_vi", "remedy_vi", "because_en", "remedy_en").forEach(line::isEmpty);
            fixed(clause.rule().severity());
        } else if (clause.severity() == Severity.ERROR) {
            line.problem(clause.severity().id(), Expected.NO_ERROR);
        }
    }

    private void ofOffice() {
        if (term == Term.IMPLIED_RATE_WITHIN) {
            fixed(Severity.ERROR);
        } else if (isOnlyTold() && clause.severity() == Severity.ERROR) {
            line.problem(clause.severity().id(), Expected.NO_ERROR);
        }
        if (line.text("section").equals("general") && !(clause.condition() instanceof Condition.OfRow)) {
            line.problem(term.id(), Expected.CONDITION_OF_ROWS);
        }
    }

    /** What is seldom so is worth a warning and holds nothing by itself. */
    private boolean isOnlyTold() {
        return term == Term.WITHIN_FACTOR_OF_LAST_YEAR || term == Term.USUAL_WITHIN;
    }

    /** It can neither be switched off, nor end, nor weigh otherwise. */
    private void fixed(Severity severity) {
        Expected why = severity == Severity.ERROR ? Expected.NO_GUESSING : Expected.NO_SILENCE;
        if (clause.force() == Force.OFF) {
            line.problem("no", why, "on", "yes");
        }
        if (clause.severity() != severity) {
            line.problem(clause.severity().id(), why, "severity", severity.id());
        }
        Stream.of("valid_from", "valid_to")
                .filter(column -> !line.text(column).isEmpty())
                .forEach(column -> line.problem(line.text(column), why, column, ""));
    }
}
