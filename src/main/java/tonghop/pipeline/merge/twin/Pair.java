package tonghop.pipeline.merge.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Two projects by their place in the list of all, the earlier one first. */
record Pair(int one, int other) {

    static Pair of(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }

    /** Each project of a block with each other that it may be. */
    static List<Pair> within(List<Integer> block, List<Sight> sights, BiPredicate<Sight, Sight> askable) {
        List<Pair> pairs = new ArrayList<>();
        for (int one : block) {
            block.stream()
                    .filter(other -> other > one)
                    .filter(other -> askable.test(sights.get(one), sights.get(other)))
                    .forEach(other -> pairs.add(new Pair(one, other)));
        }
        return pairs;
    }
}
