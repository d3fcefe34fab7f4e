package tonghop.pipeline.merge;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.decision.Decisions;
import tonghop.domain.ledger.Basis;
import tonghop.domain.ledger.Courses;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodBook.FoundIn;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Retrospect.Source;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.reporting.Clusters;
import tonghop.domain.reporting.Geography;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;
import tonghop.domain.rule.Finding;
import tonghop.domain.rulebook.Explained;
import tonghop.domain.text.VietnameseOrder;
import tonghop.pipeline.merge.twin.CourseSearch;
import tonghop.pipeline.merge.twin.TwinSearch;

/** Draws the book of a period up from the ledger; the same ledger gives the same book. */
public final class Bookkeeping {

    private static final Comparator<MemberReport> BY_NAME = comparing(
                    (MemberReport report) -> report.member().name(), VietnameseOrder.INSTANCE)
            .thenComparing(report -> report.member().id());

    private static final Comparator<Posting> BY_PLACE = comparing(
                    (Posting posting) -> posting.entry().section())
            .thenComparing(posting -> posting.entry().sheet())
            .thenComparingInt(posting -> posting.entry().row());

    private static final Comparator<ExchangeRate> BY_TIME = comparing(ExchangeRate::from)
            .thenComparing(ExchangeRate::until)
            .thenComparing(ExchangeRate::kind)
            .thenComparing(ExchangeRate::dongPerDollar)
            .thenComparing(ExchangeRate::source);

    private final Ledger ledger;
    private final Members members;
    private final Clusters clusters;
    private final Unanswered unanswered;
    private final TwinSearch twins;
    private final CourseSearch courses;

    public Bookkeeping(Ledger ledger, Members members, Clusters clusters) {
        this(ledger, members, clusters, List.of(), Decisions.NONE);
    }

    /**
     * Draws up with what the office says.
     *
     * @param explanations those for which there is no report are told with the findings
     * @param decisions those on projects that two members may both have reported
     */
    public Bookkeeping(
            Ledger ledger, Members members, Clusters clusters, List<Explained> explanations, Decisions decisions) {
        this.twins = new TwinSearch(decisions);
        this.courses = new CourseSearch(decisions);
        this.unanswered = new Unanswered(explanations);
        this.ledger = ledger;
        this.members = members;
        this.clusters = clusters;
    }

    /**
     * Draws it up from the decision that was kept on an inventory.
     *
     * @param sentences in the language of the book
     */
    public PeriodBook book(ReportingPeriod period, String inventory, Sentences sentences) {
        List<Listed> listed = ledger.kept(inventory).rulings().stream()
                .map(ruling -> listed(ruling, sentences))
                .toList();
        List<Submission> submissions = listed.stream().map(Listed::submission).toList();
        Roll roll = Roll.of(period, members, clusters);
        List<MemberReport> reports = listed.stream()
                .filter(Listed::counts)
                .map(one -> report(one, roll))
                .sorted(BY_NAME)
                .toList();
        return new PeriodBook(
                period,
                reports,
                absent(period, reports),
                roll.inForce(),
                submissions,
                Stream.concat(
                                listed.stream().flatMap(Bookkeeping::found),
                                unanswered.among(submissions, period).stream())
                        .toList(),
                rates(reports));
    }

    /**
     * The same without its rows, as far as a plan compares it.
     *
     * @param then the members' clusters of that time, by their ids; those of today of members that are not in it
     */
    public Basis basis(ReportingPeriod period, String inventory, Sentences sentences, Map<String, String> then) {
        return new Baseline(ledger, Roll.of(period, members, clusters), sentences, then).of(inventory);
    }

    /** The book with the projects that two members may both have reported: only who publishes it looks for them. */
    public PeriodBook withTwins(PeriodBook book) {
        return book.with(twins.among(book.reports()));
    }

    /**
     * What became of the projects of a book that were reported before.
     *
     * @param earlier what was published of earlier periods
     * @param geography under whose names they stand
     */
    public Courses courses(PeriodBook book, Map<Source, PeriodBook> earlier, Geography geography) {
        return courses.of(book, earlier, geography);
    }

    private Listed listed(Ruling ruling, Sentences sentences) {
        List<Finding> ofReading = ledger.findings(ruling.candidate().reading());
        List<Finding> findings =
                Stream.concat(ofReading.stream(), ruling.findings().stream()).toList();
        return new Listed(ruling, sentences.submission(ruling, ofReading), findings);
    }

    private MemberReport report(Listed listed, Roll roll) {
        Outcome.Reported report = listed.ruling().candidate().report();
        long reading = listed.ruling().candidate().reading();
        return new MemberReport(
                roll.member(report),
                roll.cluster(report.member()),
                report.period(),
                listed.submission(),
                ledger.postings(reading).stream().sorted(BY_PLACE).toList(),
                ledger.general(reading));
    }

    private List<Member> absent(ReportingPeriod period, List<MemberReport> reports) {
        Set<String> present =
                reports.stream().map(report -> report.member().id()).collect(toSet());
        return members.inForce(period.window().until()).stream()
                .filter(member -> member.hasUnion() && !present.contains(member.id()))
                .toList();
    }

    private static Stream<FoundIn> found(Listed listed) {
        return listed.findings().stream().map(finding -> new FoundIn(listed.submission(), finding));
    }

    private static List<ExchangeRate> rates(List<MemberReport> reports) {
        return reports.stream()
                .flatMap(report -> report.rates().stream())
                .distinct()
                .sorted(BY_TIME)
                .toList();
    }

    /** A ruling in the words of the book. */
    private record Listed(Ruling ruling, Submission submission, List<Finding> findings) {

        boolean counts() {
            return ruling.use() == Ruling.Use.COUNTS;
        }
    }
}
