package tonghop.pipeline.validate;

import tonghop.domain.decision.Decision;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Decisions that do not fit the report: they are told, and nothing of them is applied. */
final class Misfits {

    private Misfits() {}

    /** @param why a code of the message bundle */
    static Finding ofFile(Decision decision, String why) {
        String place = decision.sheet() + "!" + decision.at();
        return Finding.ofFile(Rule.DECISION_UNFIT, place, decision.unfit(why));
    }
}
