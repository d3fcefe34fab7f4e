package tonghop.pipeline.intake;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tonghop.domain.journal.Acts;
import tonghop.domain.journal.Journal;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Arrival.Presence;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.intake.Received.Receipt;

/** Takes in what lies in the folders of a period. What was received before counts too, even if its file has gone. */
public final class Intake {

    private final Inbox inbox;
    private final Received received;
    private final Function<ReportingPeriod, String> ruleBook;
    private final Journal journal;

    public Intake(Inbox inbox, Received received, String ruleBook) {
        this(inbox, received, period -> ruleBook, Journal.NONE);
    }

    /**
     * Takes in what people did to the reports, too.
     *
     * @param ruleBook the hash of all by which the reports on a period are judged
     */
    public Intake(Inbox inbox, Received received, Function<ReportingPeriod, String> ruleBook, Journal journal) {
        this.journal = journal;
        this.inbox = inbox;
        this.received = received;
        this.ruleBook = ruleBook;
    }

    /** Receives what is new, and says what a run is about. */
    public Inventory receive(ReportingPeriod period) {
        List<Sighting> seen = sightings(period, Sighting.receivedBy(received));
        received.add(news(seen));
        return inventory(period, seen);
    }

    /** What a run would be about; nothing is written, so that whatever is new has no receipt yet. */
    public Inventory survey(ReportingPeriod period) {
        return inventory(period, sightings(period, Sighting.hashed()));
    }

    /** The files that no run has received yet. */
    public List<String> unreceived(ReportingPeriod period) {
        return news(sightings(period, Sighting.hashed())).stream()
                .map(Receipt::file)
                .toList();
    }

    private List<Sighting> sightings(ReportingPeriod period, Sighting.Look look) {
        return inbox.folders().stream()
                .filter(folder -> folder.period().concerns(period))
                .flatMap(folder -> inbox.files(folder).stream())
                .map(look::at)
                .toList();
    }

    /** Everything that is new arrived together: its order is told by the reports themselves, not by us. */
    private List<Receipt> news(List<Sighting> seen) {
        List<Receipt> receipts = received.journal();
        Set<String> known = receipts.stream().map(Receipt::place).collect(toSet());
        int next = receipts.stream().mapToInt(Receipt::number).max().orElse(0) + 1;
        return seen.stream()
                .filter(Sighting::isReceived)
                .map(one -> new Receipt(next, one.sha256(), one.size(), one.file()))
                .filter(receipt -> !known.contains(receipt.place()))
                .toList();
    }

    private Inventory inventory(ReportingPeriod period, List<Sighting> seen) {
        List<Receipt> receipts = received.journal();
        Map<String, Integer> first = receipts.stream().collect(toMap(Receipt::sha256, Receipt::number, Math::min));
        Map<String, Integer> places = receipts.stream().collect(toMap(Receipt::place, Receipt::number, Math::min));
        Set<String> present = seen.stream().map(Sighting::place).collect(toSet());
        Stream<Arrival> here = seen.stream().map(one -> one.arrival(first, places));
        Stream<Arrival> gone = receipts.stream()
                .filter(receipt -> isAbout(receipt, period) && !present.contains(receipt.place()))
                .map(receipt -> gone(receipt, first));
        Acts acts = journal.acts();
        return new Inventory(
                period,
                ruleBook.apply(period),
                acts.issue(period),
                Stream.concat(here, gone).toList(),
                acts.withdrawals());
    }

    private static Arrival gone(Receipt receipt, Map<String, Integer> first) {
        int number = first.getOrDefault(receipt.sha256(), receipt.number());
        return new Arrival(receipt.file(), receipt.sha256(), receipt.size(), number, receipt.number(), Presence.GONE);
    }

    private static boolean isAbout(Receipt receipt, ReportingPeriod period) {
        String folder = receipt.file().substring(0, Math.max(0, receipt.file().indexOf('/')));
        return ReportingPeriod.parse(folder)
                .filter(claimed -> claimed.concerns(period))
                .isPresent();
    }
}
