package tonghop.domain.rulebook;

import java.util.List;
import tonghop.domain.reporting.ReportingPeriod;

/**
 * What the office demands of reports, and which warnings were explained.
 *
 * @param clauses in the order of their lines
 */
public record Rulebook(List<Clause> clauses, List<Explained> explanations) {

    public Rulebook {
        clauses = List.copyOf(clauses);
        explanations = List.copyOf(explanations);
    }

    /** The rules that hold on the last day of a period. */
    public RulesInForce on(ReportingPeriod period) {
        return new RulesInForce(clauses, period.window().until());
    }

    /** Whether reports on a period are compared with the year before. */
    public boolean comparesYears(ReportingPeriod period) {
        return clauses.stream()
                .anyMatch(clause -> clause.condition() instanceof Condition.WithinFactorOfLastYear
                        && clause.isInForce(period.window().until()));
    }

    /** What was explained of one member's report. */
    public List<Explained> explanations(String member, ReportingPeriod period) {
        return explanations.stream()
                .filter(explained ->
                        explained.member().equals(member) && explained.period().equals(period))
                .toList();
    }
}
