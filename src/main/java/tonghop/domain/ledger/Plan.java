package tonghop.domain.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.reporting.Submission;

/**
 * What a run changes, or would change: by what the figures of a period rest on before and after it. Contents are known by
 * their hashes, so that a file under another name is no change.
 *
 * @param changes by kind, then in Vietnamese order of the members' names
 * @param unchanged how many reports count as before
 * @param clusters from what to what the totals move, of every cluster with figures; those of members without a cluster
 *     last, under the empty id
 * @param national from what to what the total of the country moves
 */
public record Plan(List<Change> changes, int unchanged, List<Move> clusters, Move national) {

    public static final Plan NONE = between(Basis.NONE, Basis.NONE);

    public Plan {
        changes = List.copyOf(changes);
        clusters = List.copyOf(clusters);
    }

    /**
     * From what to what a total moves.
     *
     * @param cluster the id of the cluster; empty for members without one, and for the country
     * @param name the name of the cluster, or empty
     */
    public record Move(String cluster, String name, Share before, Share after) {

        public boolean isNone() {
            return before.equals(after);
        }
    }

    /**
     * What becomes of one content.
     *
     * @param member the name of the member whose figures it changes, or empty
     * @param submission the content as it stands after the run
     * @param instead the content in whose place it counts, as that stands after the run; none where there is none
     */
    public record Change(
            Kind kind, String member, Submission submission, List<Submission> instead, Share before, Share after) {

        public Change {
            instead = List.copyOf(instead);
        }

        /** What happened. */
        public enum Kind {
            /** It came, and its member had no figures before. */
            NEW,
            /** It counts in the place of another. */
            REPLACED,
            /** It was known before, and counts now. */
            COUNTED,
            /** It counts as before, with other figures: rates, rules or decisions have changed. */
            RECALCULATED,
            /** It counts as before, in another cluster. */
            MOVED,
            /** It counts no more, and nothing counts in its place. */
            DROPPED,
            /** It came or its standing has changed, and it does not count. */
            LISTED
        }
    }

    public static Plan between(Basis before, Basis after) {
        Changes changes = new Changes(before, after);
        return new Plan(
                changes.all(),
                changes.unchanged(),
                moves(before, after),
                move("", "", before.national(), after.national()));
    }

    private static List<Move> moves(Basis before, Basis after) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(after, before)
                .flatMap(basis -> basis.clusters().stream())
                .forEach(cluster -> names.putIfAbsent(cluster.id(), cluster.name()));
        Stream.of(before, after)
                .flatMap(basis -> basis.counting().stream())
                .forEach(one -> names.putIfAbsent(one.cluster(), one.cluster()));
        names.remove(PeriodTotals.NO_CLUSTER);
        names.put(PeriodTotals.NO_CLUSTER, "");
        return names.entrySet().stream()
                .map(name -> move(
                        name.getKey(),
                        name.getValue(),
                        before.ofCluster(name.getKey()),
                        after.ofCluster(name.getKey())))
                .filter(move -> !move.before().isNothing() || !move.after().isNothing())
                .toList();
    }

    private static Move move(String cluster, String name, Share before, Share after) {
        return new Move(cluster, name, before, after);
    }

    /** Whether any total is another than before. */
    public boolean movesTotals() {
        return !national.isNone() || clusters.stream().anyMatch(move -> !move.isNone());
    }

    /** Whether every report counts as before, and nothing came. */
    public boolean isNothing() {
        return changes.isEmpty();
    }

    public List<Change> of(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
