package tonghop.pipeline.merge.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tonghop.domain.text.Key;

/** Brings projects together that share a donor, a decision, an amount or a rare word: comparing all with all takes hours. */
final class Blocks {

    /** A word that more projects have, such as "nước sạch", brings nobody together. */
    private static final int RARE = 12;

    private final List<Sight> sights;
    private final BiPredicate<Sight, Sight> askable;
    private final Map<Object, List<Integer>> sharing = new HashMap<>();

    /** @param askable which two may be one project at all */
    Blocks(List<Sight> sights, BiPredicate<Sight, Sight> askable) {
        this.sights = sights;
        this.askable = askable;
        for (int at = 0; at < sights.size(); at++) {
            int place = at;
            marks(sights.get(at)).distinct().forEach(mark -> sharing.computeIfAbsent(mark, unused -> new ArrayList<>())
                    .add(place));
        }
    }

    Set<Pair> pairs() {
        Set<Pair> pairs = new LinkedHashSet<>();
        sharing.forEach((mark, block) -> {
            if (!(mark instanceof Word) || block.size() <= RARE) {
                pairs.addAll(Pair.within(block, sights, askable));
            }
        });
        return pairs;
    }

    private static Stream<Object> marks(Sight sight) {
        return Stream.of(
                        sight.title().words().stream().map(Word::new),
                        filled(sight.donor()).map(Donor::new),
                        filled(sight.decision()),
                        sight.money().map(money -> money.original().money()).stream())
                .flatMap(marks -> marks);
    }

    private static Stream<Key> filled(Key key) {
        return key.isEmpty() ? Stream.empty() : Stream.of(key);
    }

    private record Word(String text) {}

    private record Donor(Key name) {}
}
