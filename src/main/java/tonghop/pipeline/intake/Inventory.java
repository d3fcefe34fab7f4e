package tonghop.pipeline.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.journal.Withdrawal;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.text.Tabbed;

/**
 * What a run is about, frozen: every content that ever arrived for a period, and the rules by which it is read. Two
 * runs with the same inventory have the same result.
 *
 * @param ruleBook the hash of the reference data and the program
 * @param issue the number of the issue that is to be published, from 1
 * @param arrivals by file, then by content: a file that was overwritten arrived twice
 * @param withdrawals those of contents that arrived, by content
 */
public record Inventory(
        ReportingPeriod period, String ruleBook, int issue, List<Arrival> arrivals, List<Withdrawal> withdrawals) {

    private static final Comparator<Arrival> ORDER =
            Comparator.comparing(Arrival::file).thenComparing(Arrival::sha256);

    public Inventory {
        arrivals = arrivals.stream().sorted(ORDER).toList();
        Set<String> arrived = arrivals.stream().map(Arrival::sha256).collect(toSet());
        withdrawals = withdrawals.stream()
                .filter(withdrawal -> arrived.contains(withdrawal.sha256()))
                .sorted(Comparator.comparing(Withdrawal::sha256))
                .toList();
    }

    /** Of a period that was never closed and of which nothing was withdrawn. */
    public Inventory(ReportingPeriod period, String ruleBook, List<Arrival> arrivals) {
        this(period, ruleBook, 1, arrivals, List.of());
    }

    /** The identity of the run, in lower-case hex. */
    public String hash() {
        String head = issue == 1 ? ruleBook : ruleBook + "\t" + issue;
        Stream<String> lines = Stream.concat(
                arrivals.stream().map(Inventory::line), withdrawals.stream().map(Inventory::line));
        return Sha256.ofText(lines.collect(joining("\n", period.label() + "\n" + head + "\n", "\n")));
    }

    public boolean isEmpty() {
        return arrivals.isEmpty();
    }

    private static String line(Withdrawal withdrawal) {
        return Tabbed.join("withdrawn", withdrawal.sha256(), withdrawal.who(), withdrawal.on(), withdrawal.why());
    }

    private static String line(Arrival arrival) {
        return String.join(
                "\t",
                arrival.sha256(),
                Long.toString(arrival.size()),
                Integer.toString(arrival.receipt()),
                arrival.presence().name(),
                arrival.placed() == arrival.receipt() ? arrival.file() : arrival.placed() + "\t" + arrival.file());
    }
}
