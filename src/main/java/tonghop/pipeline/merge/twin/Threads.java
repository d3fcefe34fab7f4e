package tonghop.pipeline.merge.twin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Rows of several reports that are taken for one project, by their place in the list of all. */
final class Threads {

    private final List<Sight> sights;
    private final Set<Pair> apart;
    private final List<List<Integer>> threads = new ArrayList<>();

    /** @param apart which two a person said are not one */
    Threads(List<Sight> sights, Set<Pair> apart) {
        this.sights = sights;
        this.apart = Set.copyOf(apart);
        IntStream.range(0, sights.size()).forEach(at -> threads.add(new ArrayList<>(List.of(at))));
    }

    /** Takes two for one project, whatever else is known. */
    void join(int one, int other) {
        List<Integer> thread = threads.get(one);
        List<Integer> more = threads.get(other);
        if (thread != more) {
            thread.addAll(more);
            more.forEach(at -> threads.set(at, thread));
        }
    }

    /** Takes two for one project if no day is told of twice and nobody said otherwise. */
    void joinIfApart(int one, int other) {
        boolean forbidden = threads.get(one).stream().anyMatch(at -> threads.get(other).stream()
                .anyMatch(to -> overlap(at, to) || apart.contains(Pair.of(at, to))));
        if (!forbidden) {
            join(one, other);
        }
    }

    /** Whether both are rows of one project, as far as is known. */
    boolean areOne(int one, int other) {
        return threads.get(one) == threads.get(other);
    }

    boolean overlap(int one, int other) {
        return sights.get(one).days().overlaps(sights.get(other).days());
    }

    /** The projects, each with its rows in the order of all; in the order of their first rows. */
    List<List<Integer>> all() {
        return List.copyOf(IntStream.range(0, sights.size())
                .boxed()
                .collect(groupingBy(at -> threads.get(at).get(0), LinkedHashMap::new, toList()))
                .values());
    }
}
