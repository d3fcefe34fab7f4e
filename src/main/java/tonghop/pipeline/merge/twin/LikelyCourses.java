package tonghop.pipeline.merge.twin;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tonghop.domain.ledger.Twin;
import tonghop.domain.ledger.Twin.Answer;
import tonghop.domain.ledger.Twin.Trait;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.text.Key;

/**
 * What a person is asked of the projects of one member: whether one of the published period is one of before, where that is
 * only likely; and whether one that is certainly known again is a new one all the same, as its commitment is another.
 *
 * @param courses the rows of each project, one a period, in the order of time
 */
record LikelyCourses(List<List<Sight>> courses, ReportingPeriod now, CourseAnswers answers) {

    List<Twin> all() {
        Map<Set<String>, Twin> asked = new LinkedHashMap<>();
        Stream.concat(unlinked(), recommitted())
                .filter(twin -> answers.of(twin) == Answer.OPEN)
                .forEach(twin -> asked.putIfAbsent(Set.of(twin.said(), twin.at()), twin));
        return Stream.concat(answers.said().stream(), asked.values().stream()).toList();
    }

    /** Pairs of a project that is new with one that has ended. */
    private Stream<Twin> unlinked() {
        List<Sight> ended = ends(rows -> !isPresent(last(rows)));
        List<Sight> fresh = ends(this::isNew);
        Map<Key, List<Sight>> byTitle = ended.stream().collect(groupingBy(Sight::title));
        List<Sight> all = Stream.concat(ended.stream(), fresh.stream()).toList();
        Stream<Twin> alike = new Blocks(all, this::areOfTwoTimes)
                .pairs().stream().map(pair -> twin(all.get(pair.one()), all.get(pair.other())));
        Stream<Twin> ofOneTitle = fresh.stream()
                .flatMap(later -> byTitle.getOrDefault(later.title(), List.of()).stream()
                        .filter(earlier -> areOfTwoTimes(earlier, later))
                        .map(earlier -> twin(earlier, later)));
        return Stream.concat(alike, ofOneTitle).filter(LikelyCourses::isWorthAsking);
    }

    private List<Sight> ends(Predicate<List<Sight>> wanted) {
        return courses.stream().filter(wanted).map(LikelyCourses::last).toList();
    }

    private static Twin twin(Sight earlier, Sight later) {
        return Resemblance.of(/* one= */ earlier, /* other= */ later);
    }

    private boolean isNew(List<Sight> rows) {
        return rows.size() == 1 && isPresent(last(rows));
    }

    private boolean isPresent(Sight sight) {
        return sight.period().answers(now);
    }

    private boolean areOfTwoTimes(Sight one, Sight other) {
        return isPresent(one) != isPresent(other) && !one.days().overlaps(other.days());
    }

    /** One member seldom has two projects of one title; who gives the money may be left out one year. */
    private static boolean isWorthAsking(Twin twin) {
        boolean sameTitle = twin.traits().contains(Trait.SAME_TITLE);
        boolean donorUnsaid = Stream.of(twin.one(), twin.other())
                .anyMatch(side -> Sight.of(side).donor().isEmpty());
        return twin.score() >= Resemblance.ENOUGH_OVER_TIME || (sameTitle && donorUnsaid);
    }

    /** A commitment that is another one may be a second grant under the same name. */
    private Stream<Twin> recommitted() {
        return courses.stream().filter(rows -> isPresent(last(rows))).flatMap(rows -> recommitted(rows).stream());
    }

    private static Optional<Twin> recommitted(List<Sight> rows) {
        List<Sight> stating =
                rows.stream().filter(row -> !committed(row).isEmpty()).toList();
        if (stating.size() < 2 || !last(stating).equals(last(rows))) {
            return Optional.empty();
        }
        Twin twin = twin(stating.get(stating.size() - 2), last(stating));
        return Optional.of(twin)
                .filter(both -> !both.traits().contains(Trait.SAME_AMOUNT)
                        && !both.traits().contains(Trait.CLOSE_AMOUNT));
    }

    private static List<Money> committed(Sight sight) {
        return sight.side().entry().amount(Field.COMMITTED).stream()
                .map(amount -> amount.money())
                .filter(money -> money.amount().signum() > 0)
                .toList();
    }

    private static Sight last(List<Sight> rows) {
        return rows.get(rows.size() - 1);
    }
}
