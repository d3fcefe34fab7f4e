package tonghop.domain.ledger;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tonghop.domain.decision.Decision;
import tonghop.domain.ledger.Twin.Answer;
import tonghop.domain.ledger.Twin.Place;
import tonghop.domain.ledger.Twin.Side;

/**
 * All entries of a period that may be one project reported twice, the likeliest first.
 *
 * @param astray answers of people that are about these reports and fit no two entries of them
 */
public record Twins(List<Twin> all, List<Decision> astray) {

    public static final Twins NONE = new Twins(List.of());

    public Twins {
        all = all.stream().sorted(Twin.ORDER).toList();
        astray = List.copyOf(astray);
    }

    public Twins(List<Twin> all) {
        this(all, List.of());
    }

    public List<Twin> open() {
        return answered(Answer.OPEN);
    }

    /**
     * What is counted once more than it happened, as far as people said so, each entry once. Where the answers leave no
     * entry of a project to be counted, nothing of it is repeated: it would be lost.
     */
    public List<Side> repeated() {
        Map<Place, Side> repeated = new LinkedHashMap<>();
        Map<Place, Place> project = new HashMap<>();
        for (Twin twin : answered(Answer.SAME)) {
            repeated.put(twin.other().place(), twin.other());
            project.put(
                    first(project, twin.other().place()),
                    first(project, twin.one().place()));
        }
        Set<Place> counted = project.keySet().stream()
                .filter(place -> !repeated.containsKey(place))
                .map(place -> first(project, place))
                .collect(toSet());
        return repeated.entrySet().stream()
                .filter(side -> counted.contains(first(project, side.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<Twin> answered(Answer answer) {
        return all.stream().filter(twin -> twin.answer() == answer).toList();
    }

    /** The entry that stands for all that were said to be the same. */
    private static Place first(Map<Place, Place> project, Place place) {
        Place at = place;
        while (!project.computeIfAbsent(at, same -> same).equals(at)) {
            at = project.get(at);
        }
        return at;
    }
}
