package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;

/**
 * Seeded tables with a declared total, or with dollars beside the đồng: an honest one counts to the đồng and raises no
 * alarm; one whose column was multiplied is never accepted in silence.
 */
class UnitWeighingPropertiesTest {

    private static final long DONG_PER_DOLLAR = 23_800;

    /** The zeros of thousand and million, both ways. */
    private static final List<Integer> SLIPS = List.of(3, 6, -3, -6);

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    private enum Said {
        DONG("đồng", 0),
        THOUSAND("nghìn đồng", 3),
        MILLION("triệu đồng", 6);

        private final String unit;
        private final int zeros;

        Said(String unit, int zeros) {
            this.unit = unit;
            this.zeros = zeros;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_honest_table_with_its_total_counts_to_the_dong(long seed) {
        List<Long> dong = amounts(new Random(seed));
        for (Said said : Said.values()) {
            Reviewed reviewed = totalled(dong, said, 0);

            assertThat(reviewed.findings()).as(said + " " + dong).isEmpty();
            assertThat(reviewed.totals()).as(said + " " + dong).containsExactly("committed VND=" + sum(dong));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_multiplied_column_that_its_total_contradicts_is_never_accepted_in_silence(long seed) {
        List<Long> dong = amounts(new Random(seed));
        for (Said said : Said.values()) {
            for (int zeros : SLIPS) {
                Reviewed reviewed = totalled(dong, said, zeros);

                assertThat(reviewed.findings())
                        .as(said + " 10^" + zeros + " " + dong)
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_honest_table_in_both_currencies_raises_no_alarm(long seed) {
        List<Long> dong = inDollarsToo(new Random(seed));
        for (Said said : Said.values()) {
            Reviewed reviewed = inBoth(dong, said, 0);

            assertThat(reviewed.findings()).as(said + " " + dong).isEmpty();
            assertThat(reviewed.entries()).as(said + " " + dong).noneMatch(entry -> entry.contains("HELD"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_multiplied_column_that_the_dollars_beside_it_contradict_does_not_count(long seed) {
        List<Long> dong = inDollarsToo(new Random(seed));
        for (Said said : Said.values()) {
            for (int zeros : SLIPS) {
                Reviewed reviewed = inBoth(dong, said, zeros);

                assertThat(reviewed.entries())
                        .as(said + " 10^" + zeros + " " + dong)
                        .allMatch(entry -> entry.contains("HELD"));
            }
        }
    }

    private static Reviewed totalled(List<Long> dong, Said said, int slip) {
        String rows = IntStream.range(0, dong.size())
                .mapToObj(at -> "| " + (at + 1) + " | Dự án số " + at + " | " + cell(dong.get(at), said, slip) + " |")
                .collect(Collectors.joining("\n"));
        return Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: %s
                | STT | Tên dự án | Giá trị cam kết |
                %s
                |  | Tổng cộng | %s |
                """.formatted(said.unit, rows, cell(sum(dong), said, 0))));
    }

    private static Reviewed inBoth(List<Long> dong, Said said, int slip) {
        String rows = IntStream.range(0, dong.size())
                .mapToObj(at -> "| " + (at + 1) + " | Dự án số " + at + " | " + cell(dong.get(at), said, slip) + " | "
                        + dong.get(at) / DONG_PER_DOLLAR + " |")
                .collect(Collectors.joining("\n"));
        return Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (%s) | Giá trị cam kết (USD) |
                %s
                """.formatted(said.unit, rows)));
    }

    private static String cell(long dong, Said said, int slip) {
        return BigDecimal.valueOf(dong)
                .movePointLeft(said.zeros - slip)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static long sum(List<Long> dong) {
        return dong.stream().mapToLong(Long::longValue).sum();
    }

    /** From five million to ten billion đồng. */
    private static List<Long> amounts(Random random) {
        return IntStream.range(0, 2 + random.nextInt(12))
                .mapToObj(at ->
                        5_000_000L * Math.round(Math.pow(10, random.nextDouble() * 3.3)) + 1_000L * random.nextInt(999))
                .toList();
    }

    /** From a thousand dollars to half a million. */
    private static List<Long> inDollarsToo(Random random) {
        return IntStream.range(0, 3 + random.nextInt(8))
                .mapToObj(at -> DONG_PER_DOLLAR * (1_000 + random.nextInt(499_000)))
                .toList();
    }
}
