package tonghop.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Withdrawal;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Total;
import tonghop.domain.ledger.Totals;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Submission.Status;
import tonghop.pipeline.merge.Candidate;
import tonghop.pipeline.merge.Outcome;
import tonghop.pipeline.merge.Ruling;
import tonghop.pipeline.merge.Sentences;
import tonghop.pipeline.publish.Publications.Publication;
import tonghop.run.History.Pending;
import tonghop.run.History.Use;
import tonghop.run.History.Version;
import tonghop.run.Refused;
import tonghop.run.Refused.Why;

/** The versions of reports that the last run of a period knew. */
record Chapters(Stores stores, Members members, Sentences sentences) {

    /** @throws Refused if the period was never published */
    List<Chapter> of(ReportingPeriod period) {
        Publication last =
                stores.publications().last(period).orElseThrow(() -> new Refused(Why.NOT_PUBLISHED, period.label()));
        Map<String, String> received = received();
        Set<String> withdrawn = stores.journal().acts().withdrawals().stream()
                .map(Withdrawal::sha256)
                .collect(Collectors.toSet());
        return stores.ledger().kept(last.inventory()).rulings().stream()
                .filter(ruling -> ruling.candidate().outcome() instanceof Outcome.Reported)
                .filter(ruling -> ruling.status() != Status.UNMENDED)
                .map(ruling -> chapter(ruling, received, withdrawn))
                .sorted(Chapter.ORDER)
                .toList();
    }

    /** When each content first came. */
    private Map<String, String> received() {
        return stores.journal().acts().of(Act.Kind.RECEIVED).stream()
                .collect(Collectors.toMap(Act::sha256, Act::at, (first, again) -> first));
    }

    private Chapter chapter(Ruling ruling, Map<String, String> received, Set<String> withdrawn) {
        Candidate candidate = ruling.candidate();
        Outcome.Reported report = (Outcome.Reported) candidate.outcome();
        String sha256 = candidate.arrival().sha256();
        List<Posting> counted = stores.ledger().postings(candidate.reading()).stream()
                .filter(posting -> posting.entry().isAccepted())
                .toList();
        Totals totals = Totals.of(counted);
        Version version = new Version(
                name(report),
                sentences.submission(ruling, stores.ledger().findings(candidate.reading())),
                ruling.use() == Ruling.Use.COUNTS ? Use.COUNTS : Use.LISTED,
                pending(ruling, withdrawn.contains(sha256)),
                received.getOrDefault(sha256, ""),
                report.signedOn(),
                report.revision(),
                sums(totals, Field.COMMITTED),
                sums(totals, Field.DISBURSED));
        return new Chapter(report.member(), ruling, version);
    }

    private static Pending pending(Ruling ruling, boolean isWithdrawn) {
        boolean was = ruling.status() == Status.WITHDRAWN;
        if (was == isWithdrawn) {
            return Pending.NOTHING;
        }
        return isWithdrawn ? Pending.WITHDRAWN : Pending.RESTORED;
    }

    private static List<Money> sums(Totals totals, Field measure) {
        return Arrays.stream(Currency.values())
                .map(currency -> totals.sum(Section.AID, measure, currency))
                .flatMap(Optional::stream)
                .map(Total.Sum::value)
                .toList();
    }

    private String name(Outcome.Reported report) {
        return members.byId(report.member(), report.period().window().until())
                .map(Member::name)
                .orElse(report.member());
    }
}
