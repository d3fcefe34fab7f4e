package tonghop.pipeline.merge.twin;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Twin;
import tonghop.domain.ledger.Twins;

/** Looks for projects that two members reported, and puts what people said of them beside. */
public final class TwinSearch {

    private static final Comparator<Sight> BY_PLACE = Comparator.comparing(Sight::member)
            .thenComparing(sight -> sight.side().entry().sheet())
            .thenComparingInt(sight -> sight.side().entry().row());

    private final Decisions decisions;

    public TwinSearch(Decisions decisions) {
        this.decisions = decisions.of(Kind.PROJECT);
    }

    /** The pairs among the effective reports of a period, whatever the order of the reports. */
    public Twins among(List<MemberReport> reports) {
        List<Sight> sights =
                reports.stream().flatMap(Sight::of).sorted(BY_PLACE).toList();
        Map<Pair, Twin> twins = new LinkedHashMap<>();
        for (Pair pair : new Blocks(sights, Sight::isOfAnotherMember).pairs()) {
            Resemblance.between(sights.get(pair.one()), sights.get(pair.other()))
                    .ifPresent(twin -> twins.put(pair, twin));
        }
        List<Decision> astray = new TwinAnswers(sights, twins).give(decisions);
        return new Twins(List.copyOf(twins.values()), astray);
    }
}
