package tonghop.domain.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tonghop.domain.decision.Decision;
import tonghop.domain.ledger.Twin.Answer;
import tonghop.domain.ledger.Twin.Place;
import tonghop.domain.ledger.Twin.Side;

/**
 * All entries of a period that may be one project reported twice, the likeliest first, with the answers that hold when all
 * of them are taken together.
 *
 * @param astray answers of people that are about these reports and fit no two entries of them
 */
public record Twins(List<Twin> all, List<Decision> astray) {

    public static final Twins NONE = new Twins(List.of());

    public Twins {
        all = Agreement.on(all).stream().sorted(Twin.ORDER).toList();
        astray = List.copyOf(astray);
    }

    public Twins(List<Twin> all) {
        this(all, List.of());
    }

    public List<Twin> open() {
        return answered(Answer.OPEN);
    }

    /** Pairs whose answers do not go together: none of them is applied until people mend them. */
    public List<Twin> contradicted() {
        return answered(Answer.CONTRADICTED);
    }

    /** What is counted once more than it happened, as far as people said so, each entry once. */
    public List<Side> repeated() {
        Map<Place, Side> repeated = new LinkedHashMap<>();
        answered(Answer.SAME).forEach(twin -> repeated.put(twin.other().place(), twin.other()));
        return List.copyOf(repeated.values());
    }

    private List<Twin> answered(Answer answer) {
        return all.stream().filter(twin -> twin.answer() == answer).toList();
    }
}
