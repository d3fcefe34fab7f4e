package tonghop.pipeline.publish.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How each disbursement compares with its plan, worked out so that it can be checked by hand. */
record PlanNotes(Scope scope, Phrases phrases) {

    List<String> all() {
        List<Plan> plans = Plan.of(scope.reports());
        return Stream.concat(
                        Stream.of(stated(plans)),
                        plans.stream()
                                .filter(plan -> plan.report().period().isPartOfYear())
                                .flatMap(this::note))
                .toList();
    }

    private String stated(List<Plan> plans) {
        return plans.isEmpty()
                ? phrases.say("note.plan.none")
                : phrases.say("note.plan", phrases.numerals().count(plans.size()));
    }

    private Stream<String> note(Plan plan) {
        return Plan.ratio(plan.disbursed(), Optional.of(plan.planned()))
                .map(ratio -> phrases.say(
                        "note.plan.part",
                        phrases.reporter(plan.report()),
                        plan.disbursed().map(phrases.numerals()::money).orElse(""),
                        phrases.numerals().money(plan.planned()),
                        phrases.numerals().percent(ratio),
                        phrases.covers(plan.report().period())))
                .stream();
    }
}
