package tonghop.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.ledger.Difference.Row;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Entry.Amount;
import tonghop.domain.reporting.Entry.Standing;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

class DifferenceTest {

    private static Entry project(int row, String name, String donor, Standing standing, String amount, Currency in) {
        Money money = new Money(new BigDecimal(amount), in);
        return new Entry(
                Section.AID,
                "S",
                row,
                standing,
                Map.of(Field.PROJECT, name, Field.DONOR, donor),
                List.of(new Amount(Field.COMMITTED, money, Qualifier.EXACT, amount, "F" + row)),
                List.of());
    }

    private static Entry project(int row, String name, String amount) {
        return project(row, name, "MCNV", Standing.ACCEPTED, amount, Currency.VND);
    }

    private static List<String> told(List<Entry> before, List<Entry> after) {
        return Difference.between(before, after).rows().stream()
                .map(row -> row.kind() + " " + row.entry().text(Field.PROJECT) + " "
                        + row.money().stream()
                                .map(money -> money.amount().amount().toPlainString())
                                .toList())
                .toList();
    }

    @Test
    void a_changed_amount_is_a_change_wherever_the_row_stands_and_however_its_name_is_spelt() {
        assertThat(told(
                        List.of(project(1, "Nước sạch", "100"), project(2, "Y tế", "50"), project(3, "Cũ", "7")),
                        List.of(project(5, "Y tế", "50"), project(6, "NƯỚC  SẠCH", "130"), project(7, "Mới", "9"))))
                .containsExactly("CHANGED NƯỚC  SẠCH [30]", "ADDED Mới [9]", "REMOVED Cũ [-7]");
    }

    @Test
    void of_two_rows_of_one_name_the_one_that_is_the_same_stays_what_it_was() {
        assertThat(told(
                        List.of(project(1, "Học bổng", "100"), project(2, "Học bổng", "200")),
                        List.of(project(1, "Học bổng", "200"), project(2, "Học bổng", "110"))))
                .containsExactly("CHANGED Học bổng [10]");
    }

    @Test
    void a_row_that_is_held_brings_nothing() {
        Entry held = project(1, "Y tế", "MCNV", Standing.HELD, "100", Currency.VND);

        assertThat(told(List.of(held), List.of(project(1, "Y tế", "100")))).containsExactly("CHANGED Y tế [100]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_totals_differ_by_what_the_rows_differ_by(long seed) {
        Random random = new Random(seed);
        List<Entry> before = random(random);
        List<Entry> after = random(random);

        Difference difference = Difference.between(before, after);

        for (Currency currency : Currency.values()) {
            assertThat(sum(difference, currency))
                    .as("seed " + seed)
                    .isEqualTo(total(after, currency).minus(total(before, currency)));
        }
        assertThat(Difference.between(before, before).rows()).isEmpty();
        Collections.shuffle(before, random);
        assertThat(Difference.between(before, before).rows()).isEmpty();
    }

    private static Money sum(Difference difference, Currency currency) {
        return difference.rows().stream()
                .map(Row::money)
                .flatMap(List::stream)
                .map(MoneyDifference::amount)
                .filter(amount -> amount.currency() == currency)
                .reduce(Money.zero(currency), Money::plus);
    }

    private static Money total(List<Entry> entries, Currency currency) {
        List<Posting> counted = entries.stream()
                .filter(Entry::isAccepted)
                .map(entry -> new Posting(entry, List.of()))
                .toList();
        return Totals.of(counted)
                .sum(Section.AID, Field.COMMITTED, currency)
                .map(Total.Sum::value)
                .orElse(Money.zero(currency));
    }

    private static List<Entry> random(Random random) {
        List<Entry> entries = new ArrayList<>();
        for (int row = 1; row <= random.nextInt(12); row++) {
            entries.add(project(
                    row,
                    "dự án " + random.nextInt(5),
                    "nhà tài trợ " + random.nextInt(2),
                    random.nextInt(4) == 0 ? Standing.HELD : Standing.ACCEPTED,
                    "" + random.nextInt(3),
                    random.nextBoolean() ? Currency.VND : Currency.USD));
        }
        return entries;
    }
}
