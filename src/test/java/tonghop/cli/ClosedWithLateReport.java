package tonghop.cli;

import java.util.List;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Act.Kind;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.journal.Acts;
import tonghop.domain.journal.Journal;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.Standings;

/** A workspace in which one year is closed and something came too late for it. */
record ClosedWithLateReport() implements Standings {

    private static final Act CLOSING = Act.onIssue(Kind.CLOSED, new Signed("Lê Thị Lan", ""), "2021", 1, "hash");

    static Journal journal() {
        return new Journal() {
            @Override
            public Acts acts() {
                return new Acts(List.of(CLOSING));
            }

            @Override
            public void add(List<Act> acts) {
                throw new IllegalStateException("nothing is noted here");
            }
        };
    }

    @Override
    public List<ReportingPeriod> periods() {
        return List.of(ReportingPeriod.year(2021));
    }

    @Override
    public Standing of(ReportingPeriod period) {
        return new Standing(
                period,
                "2022-01-31 08:00",
                List.of(),
                List.of(),
                List.of("2021/late.xlsx"),
                List.of(CLOSING),
                List.of(),
                List.of());
    }
}
