package tonghop.pipeline.merge.twin;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decisions;
import tonghop.domain.ledger.Twin;
import tonghop.domain.ledger.Twin.Answer;

/** What people said of two rows of one member, reported at two times. */
record CourseAnswers(List<Sight> sights, Map<Pair, Answer> all) {

    static CourseAnswers of(List<Sight> sights, Decisions decisions) {
        Map<Pair, Answer> answers = new LinkedHashMap<>();
        if (!decisions.isEmpty()) {
            Named named = new Named(sights);
            decisions.all().forEach(decision -> named.meantOverTime(decision)
                    .forEach(both -> answers.merge(
                            Pair.of(both.one(), both.other()),
                            answer(decision),
                            (one, other) -> one == other ? one : Answer.CONTRADICTED)));
        }
        return new CourseAnswers(sights, answers);
    }

    private static Answer answer(Decision decision) {
        return Answer.valueOf(decision.value().toUpperCase(Locale.ROOT));
    }

    Set<Pair> together() {
        return answered(Answer.SAME);
    }

    Set<Pair> apart() {
        return answered(Answer.DIFFERENT);
    }

    /** What was said of two by name, at whatever times they were reported. */
    Answer of(Twin twin) {
        return all.entrySet().stream()
                .filter(answer -> isOf(twin, answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Answer.OPEN);
    }

    /** Each pair of names once, as it was last reported. */
    List<Twin> said() {
        Map<Set<String>, Twin> said = new LinkedHashMap<>();
        new ArrayList<>(all.keySet()).forEach(pair -> {
            Twin twin = Resemblance.of(sights.get(pair.one()), sights.get(pair.other()));
            said.put(Set.copyOf(names(twin)), twin.answered(all.getOrDefault(pair, Answer.OPEN)));
        });
        return List.copyOf(said.values());
    }

    private static List<String> names(Twin twin) {
        return List.copyOf(
                new LinkedHashSet<>(List.of(twin.one().said(), twin.other().said())));
    }

    private boolean isOf(Twin twin, Pair pair) {
        return Set.copyOf(names(twin))
                .equals(Set.copyOf(names(Resemblance.of(sights.get(pair.one()), sights.get(pair.other())))));
    }

    private Set<Pair> answered(Answer wanted) {
        return all.entrySet().stream()
                .filter(answer -> answer.getValue() == wanted)
                .map(Map.Entry::getKey)
                .collect(toCollection(LinkedHashSet::new));
    }
}
