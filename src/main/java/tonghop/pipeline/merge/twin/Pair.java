package tonghop.pipeline.merge.twin;

import java.util.ArrayList;
import java.util.List;

/** Two projects by their place in the list of all, the earlier one first. */
record Pair(int one, int other) {

    static Pair of(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }

    /** Each project of a block with each of another member. */
    static List<Pair> within(List<Integer> block, List<Sight> sights) {
        List<Pair> pairs = new ArrayList<>();
        for (int one : block) {
            block.stream()
                    .filter(other -> other > one)
                    .filter(other ->
                            !sights.get(one).member().equals(sights.get(other).member()))
                    .forEach(other -> pairs.add(new Pair(one, other)));
        }
        return pairs;
    }
}
