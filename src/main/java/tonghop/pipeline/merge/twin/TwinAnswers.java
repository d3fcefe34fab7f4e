package tonghop.pipeline.merge.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decisions;
import tonghop.domain.ledger.Twin;
import tonghop.domain.ledger.Twin.Answer;

/** Finds the two projects that a line of {@code decisions.csv} names, also where nothing else would propose them. */
final class TwinAnswers {

    private final List<Sight> sights;
    private final Map<Pair, Twin> twins;
    private final Named named;

    TwinAnswers(List<Sight> sights, Map<Pair, Twin> twins) {
        this.sights = sights;
        this.twins = twins;
        this.named = new Named(sights);
    }

    /** Gives the answers and returns those that are about these reports and fit no pair of them. */
    List<Decision> give(Decisions decisions) {
        List<Decision> astray = new ArrayList<>();
        for (Decision decision : decisions.all()) {
            List<Named.Both> answered = named.meant(decision);
            answered.forEach(both -> answer(both, decision));
            if (answered.isEmpty() && isAboutThese(decision)) {
                astray.add(decision);
            }
        }
        return astray;
    }

    /**
     * An answer holds for other years too, in which both projects may be missing, or for one member over the years: then
     * nothing is to be said of it.
     */
    private boolean isAboutThese(Decision decision) {
        return named.isOfTwoMembers(decision) && (named.knowsOne(decision) || isFrom(decision.file()));
    }

    private boolean isFrom(String file) {
        return sights.stream()
                .anyMatch(sight -> sight.side().report().submission().file().equals(file));
    }

    private void answer(Named.Both both, Decision decision) {
        Twin said = twin(both).answered(Answer.valueOf(decision.value().toUpperCase(Locale.ROOT)));
        twins.merge(Pair.of(both.one(), both.other()), said, TwinAnswers::together);
    }

    /** In the order in which the line names them: the first one's money stays. */
    private Twin twin(Named.Both both) {
        return Resemblance.of(sights.get(both.one()), sights.get(both.other()));
    }

    private static Twin together(Twin before, Twin said) {
        boolean agree = before.answer() == said.answer()
                && (said.answer() == Answer.DIFFERENT || before.said().equals(said.said()));
        return before.answer() == Answer.OPEN || agree ? said : before.answered(Answer.CONTRADICTED);
    }
}
