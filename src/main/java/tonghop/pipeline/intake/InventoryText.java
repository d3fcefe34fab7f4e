package tonghop.pipeline.intake;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.journal.Withdrawal;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Arrival.Presence;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.text.Tabbed;

/** An inventory as it is kept beside a closed issue: a line for the whole, then one for each arrival and withdrawal. */
public final class InventoryText {

    private static final String ARRIVED = "arrived";
    private static final String WITHDRAWN = "withdrawn";

    private InventoryText() {}

    public static String of(Inventory inventory) {
        String head =
                Tabbed.join(inventory.period().label(), inventory.ruleBook(), Integer.toString(inventory.issue()));
        Stream<String> lines = Stream.concat(
                inventory.arrivals().stream().map(InventoryText::line),
                inventory.withdrawals().stream().map(InventoryText::line));
        return Stream.concat(Stream.of(head), lines).collect(joining("\n", "", "\n"));
    }

    /**
     * The inventory that such a text came from.
     *
     * @throws RuntimeException if it does not come from {@link #of}
     */
    public static Inventory read(String text) {
        Iterator<String> lines = text.lines().iterator();
        Iterator<String> head = Tabbed.split(lines.next()).iterator();
        ReportingPeriod period = ReportingPeriod.parse(head.next()).orElseThrow();
        String ruleBook = head.next();
        int issue = Integer.parseInt(head.next());
        List<Arrival> arrivals = new ArrayList<>();
        List<Withdrawal> withdrawals = new ArrayList<>();
        while (lines.hasNext()) {
            Iterator<String> fields = Tabbed.split(lines.next()).iterator();
            if (fields.next().equals(ARRIVED)) {
                arrivals.add(arrival(fields));
            } else {
                withdrawals.add(new Withdrawal(fields.next(), fields.next(), fields.next(), fields.next()));
            }
        }
        return new Inventory(period, ruleBook, issue, arrivals, withdrawals);
    }

    private static String line(Arrival arrival) {
        return Tabbed.join(
                ARRIVED,
                arrival.file(),
                arrival.sha256(),
                Long.toString(arrival.size()),
                Integer.toString(arrival.receipt()),
                Integer.toString(arrival.placed()),
                arrival.presence().name());
    }

    private static Arrival arrival(Iterator<String> fields) {
        return new Arrival(
                fields.next(),
                fields.next(),
                Long.parseLong(fields.next()),
                Integer.parseInt(fields.next()),
                Integer.parseInt(fields.next()),
                Presence.valueOf(fields.next()));
    }

    private static String line(Withdrawal withdrawal) {
        return Tabbed.join(WITHDRAWN, withdrawal.sha256(), withdrawal.who(), withdrawal.on(), withdrawal.why());
    }
}
