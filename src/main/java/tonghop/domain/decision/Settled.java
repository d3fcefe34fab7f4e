package tonghop.domain.decision;

import java.util.List;
import java.util.function.Function;

/** What the decisions on one thing come to. */
public sealed interface Settled {

    /** Nobody decided on it. */
    record Open() implements Settled {}

    /** All who decided say the same. */
    record Once(Decision decision) implements Settled {}

    /** They contradict each other: none of them holds. */
    record Contradicted(List<Decision> decisions) implements Settled {
        public Contradicted {
            decisions = List.copyOf(decisions);
        }

        /** Their values, each with its line. */
        public String said() {
            return String.join(
                    " / ",
                    decisions.stream()
                            .map(decision -> decision.value() + " (" + decision.number() + ")")
                            .toList());
        }
    }

    /**
     * What they come to.
     *
     * @param meaning what counts of a value: two spellings of one amount are no contradiction
     */
    static Settled by(List<Decision> decisions, Function<String, String> meaning) {
        long different = decisions.stream()
                .map(decision -> meaning.apply(decision.value()))
                .distinct()
                .count();
        if (different > 1) {
            return new Contradicted(decisions);
        }
        return decisions.isEmpty() ? new Open() : new Once(decisions.get(0));
    }
}
