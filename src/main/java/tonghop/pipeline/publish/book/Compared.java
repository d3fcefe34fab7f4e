package tonghop.pipeline.publish.book;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.ledger.Retrospect;
import tonghop.domain.ledger.Retrospect.Alike;
import tonghop.domain.ledger.Retrospect.Side;
import tonghop.domain.ledger.Retrospect.Unlike;
import tonghop.domain.reporting.Field;

/** What one workbook compares: the members of its clusters whose figures are alike, and those whose are not. */
record Compared(Retrospect retrospect, List<Alike> alike, List<Unlike> unlike) {

    static Compared in(Scope scope, Retrospect retrospect) {
        return new Compared(
                retrospect,
                retrospect.alike().stream().filter(each -> isIn(scope, each)).toList(),
                retrospect.unlike().stream().filter(each -> isIn(scope, each)).toList());
    }

    private static boolean isIn(Scope scope, Retrospect.Compared compared) {
        return scope.isGrouped() || Scopes.codeOf(compared.cluster()).equals(scope.code());
    }

    boolean isEmpty() {
        return alike.isEmpty() && unlike.isEmpty();
    }

    /** Those of which a measure is known on both sides, or reported on none. */
    Stream<ComparedAid> whole(Field measure) {
        return aid(measure).filter(each -> each.isWhole() && !each.isOneSided());
    }

    /** Those of which it is not, because a rate is missing. */
    Stream<ComparedAid> withheld(Field measure) {
        return aid(measure).filter(each -> !each.isWhole());
    }

    /** Those that report it on one side alone, where it is known. */
    Stream<ComparedAid> oneSided(Field measure) {
        return aid(measure).filter(each -> each.isWhole() && each.isOneSided());
    }

    private Stream<ComparedAid> aside(Field measure) {
        return Stream.concat(withheld(measure), oneSided(measure));
    }

    private Stream<ComparedAid> aid(Field measure) {
        return alike.stream().map(each -> new ComparedAid(each, measure));
    }

    Stream<Side> asideBefore(Field measure) {
        return Stream.concat(
                        aside(measure).map(each -> each.alike().before()),
                        unlike.stream().map(Unlike::before))
                .filter(side -> !side.isNothing());
    }

    Stream<Side> asideNow(Field measure) {
        return Stream.concat(
                        aside(measure).map(each -> each.alike().now()),
                        unlike.stream().map(Unlike::now))
                .filter(side -> !side.isNothing());
    }

    /** Whether it is said again in each year for the whole of a project, so that its sum over years is no sum. */
    boolean isRestated(Field measure) {
        return retrospect.isOfYears() && measure == Field.COMMITTED;
    }

    Stream<Side> sides() {
        return Stream.concat(
                alike.stream().flatMap(each -> Stream.of(each.before(), each.now())),
                unlike.stream().flatMap(each -> Stream.of(each.before(), each.now())));
    }
}
