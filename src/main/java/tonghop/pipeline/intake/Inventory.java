package tonghop.pipeline.intake;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.ReportingPeriod;

/**
 * What a run is about, frozen: every content that ever arrived for a period, and the rules by which it is read. Two
 * runs with the same inventory have the same result.
 *
 * @param ruleBook the hash of the reference data and the program
 * @param arrivals by file, then by content: a file that was overwritten arrived twice
 */
public record Inventory(ReportingPeriod period, String ruleBook, List<Arrival> arrivals) {

    private static final Comparator<Arrival> ORDER =
            Comparator.comparing(Arrival::file).thenComparing(Arrival::sha256);

    public Inventory {
        arrivals = arrivals.stream().sorted(ORDER).toList();
    }

    /** The identity of the run, in lower-case hex. */
    public String hash() {
        return Sha256.ofText(arrivals.stream()
                .map(Inventory::line)
                .collect(joining("\n", period.label() + "\n" + ruleBook + "\n", "\n")));
    }

    public boolean isEmpty() {
        return arrivals.isEmpty();
    }

    private static String line(Arrival arrival) {
        return String.join(
                "\t",
                arrival.sha256(),
                Long.toString(arrival.size()),
                Integer.toString(arrival.receipt()),
                arrival.presence().name(),
                arrival.file());
    }
}
