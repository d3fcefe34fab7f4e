package tonghop.batch;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tonghop.domain.ledger.Reading;
import tonghop.domain.reporting.Arrival;
import tonghop.pipeline.intake.Inventory;
import tonghop.pipeline.intake.Sha256;

/**
 * Some contents that one worker reads. Bundles follow from the frozen inventory alone, and are named after what is in
 * them: whoever makes them again gets the same.
 */
record Bundle(Set<String> contents) {

    private static final int NAME = 16;

    private static final Comparator<Arrival> LARGEST_FIRST =
            comparing(Arrival::size).reversed().thenComparing(Arrival::sha256);

    /**
     * As many bundles of about the same number of bytes.
     *
     * @param most how many at most
     */
    static List<Bundle> of(Inventory inventory, int most) {
        Map<String, Arrival> contents = new HashMap<>();
        inventory.arrivals().forEach(arrival -> contents.putIfAbsent(arrival.sha256(), arrival));
        List<Load> loads = new ArrayList<>();
        contents.values().stream().sorted(LARGEST_FIRST).forEach(arrival -> {
            if (loads.size() < most) {
                loads.add(new Load());
            }
            loads.stream().min(comparing(Load::bytes)).ifPresent(lightest -> lightest.add(arrival));
        });
        return loads.stream().map(Load::bundle).toList();
    }

    String name() {
        return Sha256.ofText(contents.stream().sorted().collect(joining("\n"))).substring(0, NAME);
    }

    List<Reading> among(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> contents.contains(reading.sha256()))
                .toList();
    }

    /** A bundle that is being filled. */
    private static final class Load {

        private final List<Arrival> arrivals = new ArrayList<>();
        private long bytes;

        long bytes() {
            return bytes;
        }

        void add(Arrival arrival) {
            arrivals.add(arrival);
            bytes += arrival.size();
        }

        Bundle bundle() {
            return new Bundle(arrivals.stream().map(Arrival::sha256).collect(toSet()));
        }
    }
}
