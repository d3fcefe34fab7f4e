package tonghop.pipeline.merge;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.decision.Decision;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** What is to be said of one version by comparing it with the others. */
record VersionFindings(Versions versions, Guidance guidance) {

    /** What people decided on it, and whether it came later than the one by which it is replaced. */
    List<Finding> of(Content content) {
        List<Finding> findings = new ArrayList<>();
        guidance.decisions().on(content.sha256()).all().forEach(decision -> findings.add(decided(content, decision)));
        versions.effective()
                .filter(newer -> isOutOfTurn(content, newer))
                .map(newer -> Finding.ofFile(
                        Rule.VERSION_OUT_OF_TURN,
                        content.sums(),
                        newer.file(),
                        content.sums(),
                        newer.sums(),
                        newer.shortHash()))
                .ifPresent(findings::add);
        return findings;
    }

    private Finding decided(Content content, Decision decision) {
        List<Content> named = versions.all().stream()
                .filter(other -> !other.equals(content) && Seniority.names(decision, other))
                .toList();
        if (named.isEmpty()) {
            return Finding.ofFile(Rule.DECISION_UNFIT, decision.value(), decision.unfit("NO_SUCH_VERSION"));
        }
        Seniority seniority = new Seniority(guidance.decisions());
        boolean contradicted = named.stream().anyMatch(other -> seniority.isContradicted(content, other));
        return contradicted
                ? Finding.ofFile(
                        Rule.DECISION_CONTRADICTED, content.file(), files(named) + " (" + decision.number() + ")")
                : Finding.ofFile(
                        Rule.VERSION_DECIDED,
                        content.file(),
                        files(named),
                        decision.told()[1],
                        decision.told()[2],
                        decision.told()[3],
                        decision.number());
    }

    /** Received later, and yet older by what the reports say. */
    private boolean isOutOfTurn(Content content, Content newer) {
        Seniority seniority = new Seniority(guidance.decisions());
        return content.receipt() > newer.receipt()
                && versions.standing().indexOf(content) < versions.standing().indexOf(newer)
                && !seniority.replaces(newer, content);
    }

    private static String files(List<Content> contents) {
        return contents.stream().map(Content::file).collect(joining(", "));
    }
}
