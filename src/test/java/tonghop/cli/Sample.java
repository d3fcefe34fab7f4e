package tonghop.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import tonghop.domain.ledger.Basis;
import tonghop.domain.ledger.Basis.Counting;
import tonghop.domain.ledger.Plan;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.PostingSketch;
import tonghop.domain.ledger.Share;
import tonghop.domain.ledger.Totals;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Cluster;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Submission.Rows;
import tonghop.domain.reporting.Submission.Status;
import tonghop.run.InDong;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.RunResult.MemberLine;

/** What the rooms behind the commands answer in tests. */
final class Sample {

    static final ReportingPeriod YEAR = ReportingPeriod.year(2022);

    private static final List<Cluster> CLUSTERS = List.of(
            new Cluster("1", "Cụm 1", List.of(), List.of(), List.of()),
            new Cluster("5", "Cụm 5", List.of(), List.of(), List.of()));

    private Sample() {}

    static RunResult clean() {
        return new RunResult(
                YEAR,
                Ending.PUBLISHED,
                List.of(file("2022/a.xlsx", Status.ACCEPTED, new Rows(25, 21, 0, 4), "")),
                List.of(new MemberLine("Trà Vinh", "2022-9M", 21, vnd("16104216000"), vnd("16361292000"), 21, 0)),
                List.of(),
                List.of(Path.of("nowhere", "2022", "toan-quoc.xlsx")));
    }

    static RunResult incomplete() {
        return new RunResult(
                YEAR,
                Ending.PUBLISHED,
                List.of(
                        file(
                                "2022/bac giang.xlsx",
                                Status.ACCEPTED_WITH_HELD_ROWS,
                                new Rows(30, 25, 2, 3),
                                "Còn 2 lỗi."),
                        file("2022/scan.pdf", Status.QUARANTINED, Rows.NONE, "Tệp là bản PDF.")),
                List.of(
                        new MemberLine("Bắc Giang", "2022", 9, vnd("1500"), vnd("-200"), 25, 2),
                        new MemberLine("Trà Vinh", "2022-9M", 21, vnd("16104216000"), vnd("16361292000"), 21, 0)),
                List.of("Hà Nội", "Đà Nẵng"),
                List.of());
    }

    /** One report is new, one replaced, one withdrawn, one as before. */
    static Plan plan() {
        Posting held = PostingSketch.held(PostingSketch.aid(2, "B", PostingSketch.vnd(Field.COMMITTED, "3")));
        Basis after = new Basis(
                CLUSTERS,
                List.of(
                        counting("An Giang", "5", submission("g.xlsx", 1, Status.ACCEPTED, ""), "50"),
                        counting("Bắc Giang", "1", submission("n.xlsx", 1, Status.ACCEPTED, ""), "20"),
                        counting("Trà Vinh", "5", submission("b.xlsx", 2, Status.ACCEPTED, ""), "500", held)),
                List.of(
                        submission("a.xlsx", 1, Status.SUPERSEDED, "Bản 2 thay."),
                        submission("h.xlsx", 1, Status.WITHDRAWN, "Đã rút.")));
        return Plan.between(before(), after);
    }

    static Basis before() {
        return new Basis(
                CLUSTERS,
                List.of(
                        counting("An Giang", "5", submission("g.xlsx", 1, Status.ACCEPTED, ""), "50"),
                        counting("Hà Nội", "1", submission("h.xlsx", 1, Status.ACCEPTED, ""), "7"),
                        counting("Trà Vinh", "5", submission("a.xlsx", 1, Status.ACCEPTED, ""), "100")),
                List.of());
    }

    private static Counting counting(
            String member, String cluster, Submission submission, String committed, Posting... held) {
        Posting counted = PostingSketch.aid(1, "A", PostingSketch.vnd(Field.COMMITTED, committed));
        Share share = new Share(Totals.of(List.of(counted)), Totals.of(List.of(held)));
        return new Counting(member, member, cluster, submission, share);
    }

    /** The report of one member on which its figures rest. */
    static Counting trusted(String file, int version, String committed) {
        return counting("Trà Vinh", "5", submission(file, version, Status.ACCEPTED, ""), committed);
    }

    static Submission submission(String file, int version, Status status, String reason) {
        return new Submission(file, file, "", "2022", version, status, Rows.NONE, reason);
    }

    static RunResult nothing(Ending ending) {
        return new RunResult(YEAR, ending, List.of(), List.of(), List.of(), List.of());
    }

    static InDong vnd(String dong) {
        return new InDong.Whole(new Money(new BigDecimal(dong), Currency.VND));
    }

    private static Submission file(String name, Status status, Rows rows, String reason) {
        return new Submission("0".repeat(64), name, "bac-giang", "2022", 1, status, rows, reason);
    }
}
