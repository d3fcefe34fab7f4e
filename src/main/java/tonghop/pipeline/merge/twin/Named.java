package tonghop.pipeline.merge.twin;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tonghop.domain.decision.Decision;
import tonghop.domain.text.Key;

/** Finds the two projects that a line of {@code decisions.csv} names, also where nothing else would propose them. */
final class Named {

    private final List<Sight> sights;
    private final Map<Key, List<Integer>> byName;

    Named(List<Sight> sights) {
        this.sights = sights;
        this.byName = IntStream.range(0, sights.size())
                .boxed()
                .collect(groupingBy(at -> Key.of(sights.get(at).side().said())));
    }

    /** Two by their place in the list of all, in the order in which a line names them. */
    record Both(int one, int other) {}

    /** All pairs of two members that a line may mean; where these are several, those that stand where it says. */
    List<Both> meant(Decision decision) {
        List<Both> named = named(decision).stream()
                .filter(both -> sights.get(both.one()).isOfAnotherMember(sights.get(both.other())))
                .toList();
        return named.size() <= 1
                ? named
                : named.stream().filter(both -> standAt(both, decision)).toList();
    }

    /** All pairs of two times that a line may mean: a project keeps its name, and only two of one name need a place. */
    List<Both> meantOverTime(Decision decision) {
        return named(decision).stream()
                .filter(both -> both.one() != both.other() && areApart(both))
                .filter(both -> (isOnly(both.one()) && isOnly(both.other())) || standAt(both, decision))
                .toList();
    }

    /** The names stand one behind the other, and either may hold anything: every way to part them is tried. */
    private List<Both> named(Decision decision) {
        Key both = Key.of(decision.found());
        List<Both> meant = new ArrayList<>();
        for (int at = both.text().indexOf(' '); at > 0; at = both.text().indexOf(' ', at + 1)) {
            List<Integer> others = byName.getOrDefault(new Key(both.text().substring(at + 1)), List.of());
            for (int one : byName.getOrDefault(new Key(both.text().substring(0, at)), List.of())) {
                others.forEach(other -> meant.add(new Both(one, other)));
            }
        }
        return meant;
    }

    /** Whether one of the two names is that of a project. */
    boolean knowsOne(Decision decision) {
        String both = Key.of(decision.found()).text();
        return byName.keySet().stream()
                .map(Key::text)
                .anyMatch(name -> both.startsWith(name + " ") || both.endsWith(" " + name));
    }

    /** Whether two of the members that report are named. */
    boolean isOfTwoMembers(Decision decision) {
        return sights.stream()
                        .map(sight -> sight.side().report().submission().member())
                        .distinct()
                        .filter(member -> decision.found().startsWith(member + ":")
                                || decision.found().contains("| " + member + ":"))
                        .limit(2)
                        .count()
                > 1;
    }

    private boolean areApart(Both both) {
        return !sights.get(both.one()).days().overlaps(sights.get(both.other()).days());
    }

    /** Whether its report has no other project of the same name. */
    private boolean isOnly(int at) {
        Sight sight = sights.get(at);
        return byName.getOrDefault(Key.of(sight.side().said()), List.of()).stream()
                        .filter(other -> sights.get(other)
                                .side()
                                .report()
                                .equals(sight.side().report()))
                        .count()
                == 1;
    }

    private boolean standAt(Both both, Decision decision) {
        String at =
                Resemblance.of(sights.get(both.one()), sights.get(both.other())).at();
        return Key.of(at).equals(Key.of(decision.at()));
    }
}
