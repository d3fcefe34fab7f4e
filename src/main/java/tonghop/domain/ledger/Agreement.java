package tonghop.domain.ledger;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.ledger.Twin.Answer;
import tonghop.domain.ledger.Twin.Place;

/**
 * What the answers of people come to when they are taken together. All entries that answers call the same, one by the
 * other, are one project. Its answers hold if exactly one entry of it is never the one counted again, nobody said that two of
 * it are different, and no part of them goes round in a circle: else money would be lost or stay doubled, or an answer is
 * wrong, and which one is not for a program to guess.
 */
final class Agreement {

    /** Each entry that was said to be the same as another, on the way to the one that stands for its project. */
    private final Map<Place, Place> towards = new HashMap<>();

    /** The projects whose answers hold, each by the entry that stands for it. */
    private final Set<Place> sound;

    private Agreement(List<Twin> twins) {
        List<Twin> same = answered(twins, Answer.SAME).toList();
        same.forEach(this::join);
        Set<Place> parted = parted(twins);
        Set<Place> circling = circling(same);
        sound = staying(same)
                .filter(project -> !parted.contains(project) && !circling.contains(project))
                .collect(toSet());
    }

    /** The pairs with the answers that hold, and those that follow from them. */
    static List<Twin> on(List<Twin> twins) {
        Agreement agreement = new Agreement(twins);
        return twins.stream().map(agreement::settled).toList();
    }

    private Twin settled(Twin twin) {
        return switch (twin.answer()) {
            case OPEN -> isOneProject(twin) && isSound(twin) ? twin.answered(Answer.FOLLOWS) : twin;
            case SAME -> isSound(twin) ? twin : twin.answered(Answer.CONTRADICTED);
            case FOLLOWS, DIFFERENT, CONTRADICTED -> twin;
        };
    }

    private boolean isSound(Twin twin) {
        return sound.contains(project(twin.one().place()));
    }

    private boolean isOneProject(Twin twin) {
        return project(twin.one().place()).equals(project(twin.other().place()));
    }

    /** The projects of which exactly one entry stays. */
    private Stream<Place> staying(List<Twin> same) {
        Set<Place> again = same.stream().map(twin -> twin.other().place()).collect(toSet());
        Map<Place, Long> stay = towards.keySet().stream()
                .filter(place -> !again.contains(place))
                .collect(groupingBy(this::project, counting()));
        return stay.entrySet().stream()
                .filter(project -> project.getValue() == 1)
                .map(Map.Entry::getKey);
    }

    /** The projects of which two entries were said to be different too, or both to stay. */
    private Set<Place> parted(List<Twin> twins) {
        return Stream.concat(answered(twins, Answer.DIFFERENT), answered(twins, Answer.CONTRADICTED))
                .filter(this::isOneProject)
                .map(twin -> project(twin.one().place()))
                .collect(toSet());
    }

    /** The projects in which an entry is, by way of others, one that is counted again of itself. */
    private Set<Place> circling(List<Twin> same) {
        List<Twin> left = same;
        List<Twin> below = below(left);
        while (below.size() < left.size()) {
            left = below;
            below = below(left);
        }
        return left.stream().map(twin -> project(twin.one().place())).collect(toSet());
    }

    /** Those whose first entry is called repeated by another of them. */
    private static List<Twin> below(List<Twin> same) {
        Set<Place> again = same.stream().map(twin -> twin.other().place()).collect(toSet());
        return same.stream().filter(twin -> again.contains(twin.one().place())).toList();
    }

    private static Stream<Twin> answered(List<Twin> twins, Answer answer) {
        return twins.stream().filter(twin -> twin.answer() == answer);
    }

    private void join(Twin twin) {
        towards.putIfAbsent(twin.one().place(), twin.one().place());
        towards.put(project(twin.other().place()), project(twin.one().place()));
    }

    /** The entry that stands for all that were said to be the same as this one, which may be alone. */
    private Place project(Place place) {
        Place at = place;
        while (!towards.getOrDefault(at, at).equals(at)) {
            at = towards.getOrDefault(at, at);
        }
        return at;
    }
}
