package tonghop.pipeline.merge;

import java.util.List;
import java.util.Map;
import tonghop.domain.ledger.Basis;
import tonghop.domain.ledger.Basis.Counting;
import tonghop.domain.ledger.Share;
import tonghop.domain.reporting.Submission;

/**
 * What the figures of a period rested on by a decision that was kept, without reading a single row. What was
 * found in a submission is not among its reasons.
 *
 * @param then the members' clusters of that time, as far as they are known
 */
record Baseline(Ledger ledger, Roll roll, Sentences sentences, Map<String, String> then) {

    Basis of(String inventory) {
        List<Ruling> rulings = ledger.kept(inventory).rulings();
        Map<Long, Share> shares = ledger.shares(inventory);
        return new Basis(
                roll.inForce(),
                rulings.stream()
                        .filter(Baseline::counts)
                        .map(ruling -> counting(ruling, shares))
                        .toList(),
                rulings.stream()
                        .filter(ruling -> !counts(ruling))
                        .map(this::submission)
                        .toList());
    }

    private Counting counting(Ruling ruling, Map<Long, Share> shares) {
        Outcome.Reported report = ruling.candidate().report();
        return new Counting(
                report.member(),
                roll.name(report),
                then.getOrDefault(report.member(), roll.cluster(report.member())),
                submission(ruling),
                shares.getOrDefault(ruling.candidate().reading(), Share.NOTHING));
    }

    private Submission submission(Ruling ruling) {
        return sentences.submission(ruling, List.of());
    }

    private static boolean counts(Ruling ruling) {
        return ruling.use() == Ruling.Use.COUNTS;
    }
}
