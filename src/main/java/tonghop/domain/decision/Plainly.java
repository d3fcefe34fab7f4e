package tonghop.domain.decision;

/**
 * What was decided, for people who know neither our codes nor the file of decisions.
 *
 * @param what the code of a sentence that the value ends
 * @param value in words or the code of a word; empty where the sentence needs none
 */
record Plainly(String what, String value) {

    static Plainly of(Decision decision) {
        return switch (decision.kind()) {
            case UNIT ->
                UnitFactor.of(decision.value())
                        .map(Plainly::factor)
                        .orElseGet(() -> new Plainly("DECIDED_UNIT", decision.value()));
            case HEADING -> heading(decision.value());
            case READING -> new Plainly("DECIDED_READING", decision.value());
            case PERIOD -> new Plainly("DECIDED_PERIOD", decision.value());
            case MEMBER -> new Plainly("DECIDED_MEMBER", "");
            case VERSION, PROJECT -> new Plainly("", decision.value());
        };
    }

    private static Plainly factor(UnitFactor factor) {
        if (factor.equals(UnitFactor.NONE)) {
            return new Plainly("DECIDED_AS_HEADED", "");
        }
        return new Plainly(
                factor.zeros() > 0 ? "DECIDED_TIMES" : "DECIDED_DIVIDED",
                factor.shown().substring(1));
    }

    private static Plainly heading(String field) {
        return field.equals(Decision.IGNORE)
                ? new Plainly("DECIDED_IGNORED", "")
                : new Plainly("DECIDED_HEADING", "field." + field);
    }
}
