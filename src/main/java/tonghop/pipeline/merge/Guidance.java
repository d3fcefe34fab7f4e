package tonghop.pipeline.merge;

import java.util.List;
import java.util.Optional;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.journal.Withdrawal;

/** What people said of the versions: which one replaces which, and which does not count any more. */
public record Guidance(Decisions decisions, List<Withdrawal> withdrawals) {

    public static final Guidance NONE = new Guidance(Decisions.NONE, List.of());

    public Guidance {
        decisions = decisions.of(Kind.VERSION);
        withdrawals = List.copyOf(withdrawals);
    }

    Optional<Withdrawal> withdrawal(Content content) {
        return withdrawals.stream()
                .filter(withdrawal -> withdrawal.sha256().equals(content.sha256()))
                .findFirst();
    }
}
