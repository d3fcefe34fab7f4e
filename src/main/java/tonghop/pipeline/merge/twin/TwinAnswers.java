package tonghop.pipeline.merge.twin;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decisions;
import tonghop.domain.ledger.Twin;
import tonghop.domain.ledger.Twin.Answer;
import tonghop.domain.text.Key;

/** Finds the two projects that a line of {@code decisions.csv} names, also where nothing else would propose them. */
final class TwinAnswers {

    private final List<Sight> sights;
    private final Map<Pair, Twin> twins;
    private final Map<Key, List<Integer>> byName;

    TwinAnswers(List<Sight> sights, Map<Pair, Twin> twins) {
        this.sights = sights;
        this.twins = twins;
        this.byName = IntStream.range(0, sights.size())
                .boxed()
                .collect(groupingBy(at -> Key.of(sights.get(at).side().said())));
    }

    /** Gives the answers and returns those that are about these reports and fit no pair of them. */
    List<Decision> give(Decisions decisions) {
        List<Decision> astray = new ArrayList<>();
        for (Decision decision : decisions.all()) {
            List<int[]> answered = answered(decision);
            answered.forEach(both -> answer(both, decision));
            if (answered.isEmpty() && isAboutThese(decision)) {
                astray.add(decision);
            }
        }
        return astray;
    }

    private List<int[]> answered(Decision decision) {
        List<int[]> meant = meant(Key.of(decision.found()));
        boolean several = meant.size() > 1;
        return meant.stream()
                .filter(both -> !several || Key.of(twin(both).at()).equals(Key.of(decision.at())))
                .toList();
    }

    /** An answer holds for other years too, in which both projects may be missing: then nothing is to be said of it. */
    private boolean isAboutThese(Decision decision) {
        String both = Key.of(decision.found()).text();
        return byName.keySet().stream()
                        .anyMatch(name -> both.startsWith(name.text() + " ") || both.endsWith(" " + name.text()))
                || sights.stream()
                        .anyMatch(sight ->
                                sight.side().report().submission().file().equals(decision.file()));
    }

    /** The names stand one behind the other, and either may hold anything: every way to part them is tried. */
    private List<int[]> meant(Key both) {
        List<int[]> meant = new ArrayList<>();
        for (int at = both.text().indexOf(' '); at > 0; at = both.text().indexOf(' ', at + 1)) {
            List<Integer> others = byName.getOrDefault(new Key(both.text().substring(at + 1)), List.of());
            for (int one : byName.getOrDefault(new Key(both.text().substring(0, at)), List.of())) {
                others.forEach(other -> meant.add(new int[] {one, other}));
            }
        }
        return meant;
    }

    private void answer(int[] both, Decision decision) {
        Twin said = twin(both).answered(Answer.valueOf(decision.value().toUpperCase(Locale.ROOT)));
        twins.merge(Pair.of(both[0], both[1]), said, TwinAnswers::together);
    }

    /** In the order in which the line names them: the first one's money stays. */
    private Twin twin(int[] both) {
        return Resemblance.of(sights.get(both[0]), sights.get(both[1]));
    }

    private static Twin together(Twin before, Twin said) {
        boolean agree = before.answer() == said.answer()
                && (said.answer() == Answer.DIFFERENT || before.said().equals(said.said()));
        return before.answer() == Answer.OPEN || agree ? said : before.answered(Answer.CONTRADICTED);
    }
}
