package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Severity;
import tonghop.domain.rulebook.Explained;
import tonghop.domain.rulebook.Explained.Unused;

/** Turns warnings that somebody explained into footnotes, and tells which explanations are of no use. */
final class Footnotes {

    private final List<Finding> findings;

    private Footnotes(List<Finding> findings) {
        this.findings = new ArrayList<>(findings);
    }

    /** @param explanations of this report */
    static List<Finding> under(List<Finding> findings, List<Explained> explanations) {
        if (explanations.isEmpty()) {
            return findings;
        }
        Footnotes footnotes = new Footnotes(findings);
        explanations.forEach(footnotes::apply);
        return footnotes.findings;
    }

    private void apply(Explained explained) {
        List<Finding> meant = findings.stream().filter(explained::isAbout).toList();
        if (meant.isEmpty()) {
            findings.add(explained.unused(Unused.EXPLAINS_NOTHING));
        } else if (meant.stream().anyMatch(Finding::isError)) {
            findings.add(explained.unused(Unused.EXPLAINS_ERROR));
        } else if (meant.stream().map(Finding::sheet).distinct().count() > 1) {
            findings.add(explained.unused(Unused.EXPLAINS_TWO_SHEETS));
        } else if (meant.stream().allMatch(Finding::isExplained)) {
            findings.add(explained.unused(Unused.EXPLAINED_BEFORE));
        } else if (explained.holds()) {
            findings.replaceAll(finding -> meant.contains(finding) && finding.severity() == Severity.WARNING
                    ? finding.explained(explained.explanation())
                    : finding);
        } else {
            findings.add(explained.unused(Unused.EXPLANATION_ENDED));
        }
    }
}
