package tonghop.pipeline.publish.book;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;

/**
 * The members of a scope by their ids, for files that only know these.
 *
 * @param labels how each is called in the workbook
 * @param order the place of each: those who reported come first
 */
record MemberLabels(Map<String, String> labels, Map<String, Integer> order) {

    static MemberLabels of(Pages pages) {
        return of(pages.scope(), pages.phrases());
    }

    static MemberLabels of(Scope scope, Phrases phrases) {
        Map<String, String> labels = new HashMap<>();
        Map<String, Integer> order = new HashMap<>();
        Stream.concat(scope.reports().stream().map(MemberReport::member), scope.absent().stream())
                .forEachOrdered(member -> {
                    labels.put(member.id(), phrases.member(member));
                    order.putIfAbsent(member.id(), order.size());
                });
        scope.reports().forEach(report -> {
            labels.put(report.submission().member(), phrases.reporter(report));
            order.putIfAbsent(
                    report.submission().member(),
                    order.getOrDefault(report.member().id(), order.size()));
        });
        return new MemberLabels(labels, order);
    }

    /** The member's name; its id where it is none of the scope's; a word for it where nobody was recognised. */
    String label(String id, Phrases phrases) {
        return id.isEmpty() ? phrases.say("member.unknown") : labels.getOrDefault(id, id);
    }

    /** Those who are none of the scope's come last. */
    int place(String id) {
        return order.getOrDefault(id, Integer.MAX_VALUE);
    }
}
