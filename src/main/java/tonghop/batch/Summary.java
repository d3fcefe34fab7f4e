package tonghop.batch;

import static tonghop.domain.money.Currency.VND;
import static tonghop.domain.reporting.Field.COMMITTED;
import static tonghop.domain.reporting.Field.DISBURSED;
import static tonghop.domain.reporting.Section.AID;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.Totals;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.InDong;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.RunResult.MemberLine;

/** What a person is told at the end of a run. */
final class Summary {

    private Summary() {}

    static RunResult ofNothing(ReportingPeriod period) {
        return new RunResult(period, Ending.NO_FILES, List.of(), List.of(), List.of(), List.of());
    }

    static RunResult of(PeriodBook book, Ending ending, List<Path> workbooks) {
        return new RunResult(
                book.period(),
                ending,
                book.submissions(),
                book.reports().stream().map(Summary::line).toList(),
                book.absent().stream().map(Member::name).toList(),
                workbooks);
    }

    private static MemberLine line(MemberReport report) {
        Totals accepted = Totals.accepted(report);
        return new MemberLine(
                report.member().name(),
                report.period().label(),
                accepted.rows(AID),
                inDong(accepted, COMMITTED),
                inDong(accepted, DISBURSED),
                report.accepted().size(),
                report.held().size());
    }

    /** Đồng need no rate: only dollars without one leave a sum open. */
    private static InDong inDong(Totals totals, Field measure) {
        boolean reported = Arrays.stream(Currency.values())
                .anyMatch(currency -> totals.sum(AID, measure, currency).isPresent());
        InDong otherwise = reported ? new InDong.RateMissing() : InDong.nothing();
        return totals.all(AID, measure, VND).<InDong>map(InDong.Whole::new).orElse(otherwise);
    }
}
