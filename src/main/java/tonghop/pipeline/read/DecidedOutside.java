package tonghop.pipeline.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.decision.Settled;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** What people decided on a file as a whole: whose it is, and for which period. */
final class DecidedOutside {

    private DecidedOutside() {}

    /**
     * What was decided, if all who did say the same and it can be.
     *
     * @param meant what a value stands for; nothing where there is no such thing
     * @param findings takes what is to be told of it
     */
    static <T> Optional<T> of(
            Decisions decided, Kind kind, Function<String, Optional<T>> meant, List<Finding> findings) {
        Settled settled = Settled.by(decided.of(kind).all(), Function.identity());
        if (settled instanceof Settled.Contradicted contradicted) {
            findings.add(Finding.ofFile(
                    Rule.DECISION_CONTRADICTED, contradicted.decisions().get(0).found(), contradicted.said()));
        }
        if (!(settled instanceof Settled.Once once)) {
            return Optional.empty();
        }
        Optional<T> value = meant.apply(once.decision().value());
        findings.add(value.map(unused -> applied(once.decision())).orElseGet(() -> unfit(once.decision())));
        return value;
    }

    private static Finding applied(Decision decision) {
        return Finding.ofFile(Rule.DECISION_APPLIED, decision.found(), decision.told());
    }

    private static Finding unfit(Decision decision) {
        return Finding.ofFile(Rule.DECISION_UNFIT, decision.value(), decision.unfit("NOT_A_MEMBER_THEN"));
    }
}
