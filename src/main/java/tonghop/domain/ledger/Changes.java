package tonghop.domain.ledger;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.ledger.Basis.Counting;
import tonghop.domain.ledger.Plan.Change;
import tonghop.domain.ledger.Plan.Change.Kind;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.text.VietnameseOrder;

/** Finds what became of each content between two times. */
final class Changes {

    private static final Comparator<Change> ORDER = comparing(Change::kind)
            .thenComparing(Change::member, VietnameseOrder.INSTANCE)
            .thenComparing(change -> change.submission().file())
            .thenComparing(change -> change.submission().sha256());

    private static final Set<Status> UNCOUNTED =
            Set.of(Status.RECEIVED, Status.REJECTED, Status.QUARANTINED, Status.RECEIPT);

    private final Basis before;
    private final Basis after;
    private final Map<String, Counting> counted;
    private final Map<String, Submission> known;

    Changes(Basis before, Basis after) {
        this.before = before;
        this.after = after;
        this.counted = byMember(before);
        this.known = before.submissions().collect(toMap(Changes::identity, one -> one, (one, again) -> one));
    }

    List<Change> all() {
        return Stream.of(counting(), dropped(), listed())
                .flatMap(changes -> changes)
                .sorted(ORDER)
                .toList();
    }

    int unchanged() {
        return after.counting().size() - (int) counting().count();
    }

    private Stream<Change> counting() {
        return after.counting().stream().flatMap(one -> Optional.ofNullable(counted.get(one.member()))
                .map(earlier -> changed(earlier, one))
                .orElseGet(() -> Stream.of(begun(one))));
    }

    private Change begun(Counting now) {
        Kind kind = known.containsKey(identity(now.submission())) ? Kind.COUNTED : Kind.NEW;
        return new Change(kind, now.name(), now.submission(), List.of(), Share.NOTHING, now.share());
    }

    private Stream<Change> changed(Counting earlier, Counting now) {
        boolean isOther = !identity(earlier.submission()).equals(identity(now.submission()));
        List<Submission> instead = isOther ? List.of(asItStands(earlier.submission())) : List.of();
        return kind(earlier, now)
                .map(kind -> new Change(kind, now.name(), now.submission(), instead, earlier.share(), now.share()));
    }

    private static Stream<Kind> kind(Counting earlier, Counting now) {
        if (!identity(earlier.submission()).equals(identity(now.submission()))) {
            return Stream.of(Kind.REPLACED);
        }
        if (!earlier.share().equals(now.share())) {
            return Stream.of(Kind.RECALCULATED);
        }
        return earlier.cluster().equals(now.cluster()) ? Stream.empty() : Stream.of(Kind.MOVED);
    }

    private Stream<Change> dropped() {
        Set<String> members = byMember(after).keySet();
        return before.counting().stream()
                .filter(one -> !members.contains(one.member()))
                .map(one -> new Change(
                        Kind.DROPPED, one.name(), asItStands(one.submission()), List.of(), one.share(), Share.NOTHING));
    }

    /** Of what counted before is told elsewhere, and of what is rejected or cannot count in every run. */
    private Stream<Change> listed() {
        Set<String> told = before.counting().stream()
                .map(one -> identity(one.submission()))
                .collect(toSet());
        return after.others().stream()
                .filter(one -> !UNCOUNTED.contains(one.status()))
                .filter(one -> !told.contains(identity(one)) && stoodOtherwise(one))
                .map(one -> new Change(Kind.LISTED, "", one, List.of(), Share.NOTHING, Share.NOTHING));
    }

    private boolean stoodOtherwise(Submission now) {
        return Optional.ofNullable(known.get(identity(now)))
                .filter(earlier -> earlier.status() == now.status())
                .isEmpty();
    }

    private Submission asItStands(Submission earlier) {
        return after.submissions()
                .filter(one -> identity(one).equals(identity(earlier)))
                .findFirst()
                .orElse(earlier);
    }

    private static Map<String, Counting> byMember(Basis basis) {
        return basis.counting().stream()
                .collect(toMap(one -> one.member(), one -> one, (one, other) -> one, LinkedHashMap::new));
    }

    /** What could not be opened has no hash and is known by its place. */
    private static String identity(Submission submission) {
        return submission.sha256().isEmpty() ? submission.file() : submission.sha256();
    }
}
