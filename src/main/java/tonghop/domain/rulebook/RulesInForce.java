package tonghop.domain.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.rule.Term;

/** The rule book as it holds for one reporting period, in the order of its lines. */
public final class RulesInForce {

    private final List<Clause> all;
    private final List<Clause> inForce;

    RulesInForce(List<Clause> all, LocalDate day) {
        this.all = List.copyOf(all);
        this.inForce = all.stream().filter(clause -> clause.isInForce(day)).toList();
    }

    /** The rules of a kind about the rows of a section. */
    public <C extends Condition> List<Applied<C>> of(Section section, Class<C> kind) {
        return applied(inForce.stream().filter(clause -> clause.sections().contains(section)), kind);
    }

    /** The rules about the general figures. */
    public List<Applied<Condition.OfRow>> ofGeneralFigures() {
        return applied(inForce.stream().filter(clause -> clause.sections().isEmpty()), Condition.OfRow.class);
    }

    /** The rule by which two currencies of one measure are held against each other. */
    public Optional<Applied<Condition.ImpliedRateWithin>> ofRate(Section section, Field measure) {
        return of(section, Condition.ImpliedRateWithin.class).stream()
                .filter(applied -> applied.condition().fields().contains(measure))
                .findFirst();
    }

    /**
     * What the program noticed by itself, as the office weighs and words it; nothing where the office does not want to
     * know. What protects against guessing stays as it is, and so does what the book has no line for.
     */
    public Optional<Finding> weighed(Finding finding) {
        Rule rule = finding.rule();
        if (rule.term() != Term.NOTICED || all.stream().noneMatch(clause -> clause.rule() == rule)) {
            return Optional.of(finding);
        }
        return inForce.stream()
                .filter(clause -> clause.rule() == rule)
                .findFirst()
                .map(clause -> finding.by(clause.severity(), clause.words()));
    }

    /** A rule and its condition. */
    public record Applied<C extends Condition>(Clause clause, C condition) {}

    private static <C extends Condition> List<Applied<C>> applied(Stream<Clause> clauses, Class<C> kind) {
        return clauses.filter(clause -> kind.isInstance(clause.condition()))
                .map(clause -> new Applied<>(clause, kind.cast(clause.condition())))
                .toList();
    }
}
