package tonghop.pipeline.validate;

import java.util.List;
import tonghop.domain.decision.UnitFactor;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;

/** What the weighing of a column's unit came to. */
sealed interface UnitVerdict {

    /** Nothing speaks against the heading, or only single cells do. */
    record Fits() implements UnitVerdict {}

    /** One denomination explains the column. */
    record Slipped(Candidate candidate, boolean isProven) implements UnitVerdict {}

    /**
     * The heading names a currency, and the amounts fit another.
     *
     * @param evidence what is told of why
     */
    record Foreign(List<Unit> possible, List<Money> sums, String evidence) implements UnitVerdict {}

    /** The heading is refuted, and more than one denomination could be meant, or none that is known. */
    record Unclear(List<Denomination> possible) implements UnitVerdict {}

    /** Why a denomination is likelier than the heading's. */
    enum Evidence {
        SIZE,
        RATES,
        TOTAL,
        /** The projects are of a usual size only so. */
        PROJECTS,
        /** The rows disbursed an ordinary part of what they committed only so. */
        SHARES,
        /** It comes near to what was published a year before; whether a row counts must not hang on that. */
        LAST_YEAR
    }

    /** A denomination that something speaks for. */
    record Candidate(Denomination meant, List<Evidence> evidence) {

        UnitFactor factor(Denomination said) {
            return UnitFactor.between(said, meant);
        }
    }

    /** Whether something besides the size of the amounts speaks for a denomination. */
    default boolean isWitnessed() {
        return this instanceof Slipped slipped
                && slipped.candidate().evidence().stream()
                        .anyMatch(evidence -> evidence != Evidence.SIZE && evidence != Evidence.PROJECTS);
    }
}
