package tonghop.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** Properties of totals, each over books that were drawn by lot. */
class PeriodTotalsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void clusters_and_those_without_one_add_up_to_the_country(long seed) {
        PeriodTotals totals = PeriodTotals.accepted(book(postings(seed), seed));

        assertThat(Totals.together(totals.clusters().values())).isEqualTo(totals.national());
        assertThat(Totals.together(totals.members().values())).isEqualTo(totals.national());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void no_dong_is_made_or_lost(long seed) {
        List<Posting> postings = postings(seed);
        Totals national = PeriodTotals.accepted(book(postings, seed)).national();

        assertThat(amounts(national)).isEqualByComparingTo(reported(postings));
        assertThat(national.rows())
                .isEqualTo(postings.stream()
                        .filter(posting -> posting.entry().isAccepted())
                        .count());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void the_order_of_rows_does_not_matter(long seed) {
        List<Posting> postings = postings(seed);
        List<Posting> shuffled = new ArrayList<>(postings);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Totals.of(shuffled)).isEqualTo(Totals.of(postings));
    }

    private static BigDecimal amounts(Totals totals) {
        return totals.lines().stream()
                .filter(Total.Sum.class::isInstance)
                .map(line -> ((Total.Sum) line).value().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal reported(List<Posting> postings) {
        return postings.stream()
                .map(Posting::entry)
                .filter(Entry::isAccepted)
                .flatMap(entry -> entry.amounts().stream())
                .map(amount -> amount.money().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The rows dealt out to six members of two clusters and one without. */
    private static PeriodBook book(List<Posting> postings, long seed) {
        Random lot = new Random(seed);
        List<List<Posting>> dealt = IntStream.range(0, 6)
                .mapToObj(member -> (List<Posting>) new ArrayList<Posting>())
                .toList();
        postings.forEach(posting -> dealt.get(lot.nextInt(dealt.size())).add(posting));
        BookSketch sketch = new BookSketch();
        IntStream.range(0, dealt.size())
                .forEach(index -> sketch.report(
                        BookSketch.member("m" + index, "0" + index, "M" + index),
                        List.of("1", "4", "").get(index % 3),
                        dealt.get(index).toArray(Posting[]::new)));
        return sketch.book();
    }

    private static List<Posting> postings(long seed) {
        Random lot = new Random(seed);
        return IntStream.range(0, 60).mapToObj(row -> posting(lot, row)).toList();
    }

    private static Posting posting(Random lot, int row) {
        Posting posting = lot.nextInt(4) == 0
                ? PostingSketch.counted(Section.DELEGATIONS, row, PostingSketch.count(Field.PEOPLE, lot.nextInt(300)))
                : PostingSketch.aid(row, "P" + row, amount(lot, Field.COMMITTED), amount(lot, Field.DISBURSED));
        return switch (lot.nextInt(6)) {
            case 0 -> PostingSketch.held(posting);
            case 1 -> PostingSketch.withoutRate(posting);
            default -> posting;
        };
    }

    private static Entry.Amount amount(Random lot, Field measure) {
        BigDecimal cents = BigDecimal.valueOf(lot.nextLong(-1_000_000, 1_000_000_000_000L));
        return lot.nextBoolean()
                ? PostingSketch.vnd(measure, cents.toPlainString())
                : PostingSketch.usd(
                        measure, cents.movePointLeft(Currency.USD.decimals()).toPlainString());
    }
}
