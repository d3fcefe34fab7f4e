package tonghop.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Arrival.Presence;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.intake.Inventory;

class BundleTest {

    private static Arrival arrival(int content, long size) {
        return new Arrival("2022/" + content + ".xlsx", "content " + content, size, 1, Presence.PRESENT);
    }

    private static Inventory inventory(List<Arrival> arrivals) {
        return new Inventory(ReportingPeriod.year(2022), "rules", arrivals);
    }

    private static List<String> names(Inventory inventory) {
        return Bundle.of(inventory, 3).stream().map(Bundle::name).toList();
    }

    @Test
    void bundles_are_filled_by_bytes() {
        Inventory one_large_many_small = inventory(IntStream.range(0, 9)
                .mapToObj(content -> arrival(content, content == 0 ? 8_000 : 1_000))
                .toList());

        assertThat(Bundle.of(one_large_many_small, 2))
                .extracting(bundle -> bundle.contents().size())
                .containsExactlyInAnyOrder(1, 8);
    }

    @Test
    void a_bundle_is_known_by_its_content_and_not_by_its_place() {
        List<Arrival> arrivals = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(content -> arrival(content, 1_000))
                .toList());
        List<String> before = names(inventory(arrivals));

        Collections.shuffle(arrivals, new Random(7));

        assertThat(names(inventory(arrivals))).isEqualTo(before).doesNotHaveDuplicates();
    }

    @Test
    void every_content_is_in_one_bundle_also_if_it_has_two_names() {
        Arrival copy = new Arrival("2022/copy.xlsx", "content 1", 1_000, 1, Presence.PRESENT);
        List<Bundle> bundles = Bundle.of(inventory(List.of(arrival(1, 1_000), copy, arrival(2, 1_000))), 3);

        assertThat(bundles).flatExtracting(Bundle::contents).containsExactlyInAnyOrder("content 1", "content 2");
    }

    @Test
    void a_few_small_files_are_a_bundle_for_each_worker() {
        Inventory small = inventory(IntStream.range(0, 11)
                .mapToObj(content -> arrival(content, 15_000))
                .toList());
        Inventory large = inventory(IntStream.range(0, 11)
                .mapToObj(content -> arrival(content, 5L << 20))
                .toList());

        assertThat(Workers.of(2).bundles(small)).hasSize(2);
        assertThat(Workers.of(2).bundles(large)).hasSize(6);
    }
}
