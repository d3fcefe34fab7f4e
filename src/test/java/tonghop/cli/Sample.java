package tonghop.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
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

    private Sample() {}

    static RunResult clean() {
        return new RunResult(
                YEAR,
                Ending.PUBLISHED,
                List.of(file("2022/a.xlsx", Status.ACCEPTED, new Rows(25, 21, 0, 4), "")),
                List.of(new MemberLine("Trà Vinh", "2022-9M", 21, vnd("16104216000"), vnd("16361292000"), 21, 0)),
                List.of(),
                List.of(Path.of("output", "2022", "toan-quoc.xlsx")));
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
