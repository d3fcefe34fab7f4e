package tonghop.cli;

import java.util.List;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Act.Kind;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.Standings;

/** A workspace in which one year is closed and something came too late for it. */
record ClosedWithLateReport() implements Standings {

    @Override
    public List<ReportingPeriod> periods() {
        return List.of(ReportingPeriod.year(2021));
    }

    @Override
    public Standing of(ReportingPeriod period) {
        Act closing = Act.onIssue(Kind.CLOSED, new Signed("Lê Thị Lan", ""), "2021", 1, "hash");
        return new Standing(
                period,
                "2022-01-31 08:00",
                List.of(),
                List.of(),
                List.of("2021/late.xlsx"),
                List.of(closing),
                List.of());
    }
}
