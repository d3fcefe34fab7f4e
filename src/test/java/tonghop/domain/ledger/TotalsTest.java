package tonghop.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.domain.ledger.PostingSketch.aid;
import static tonghop.domain.ledger.PostingSketch.count;
import static tonghop.domain.ledger.PostingSketch.counted;
import static tonghop.domain.ledger.PostingSketch.held;
import static tonghop.domain.ledger.PostingSketch.usd;
import static tonghop.domain.ledger.PostingSketch.vnd;
import static tonghop.domain.ledger.PostingSketch.withoutRate;
import static tonghop.domain.reporting.Field.CHAPTERS;
import static tonghop.domain.reporting.Field.COMMITTED;
import static tonghop.domain.reporting.Field.DISBURSED;
import static tonghop.domain.reporting.Field.MEMBERS;
import static tonghop.domain.reporting.Field.PEOPLE;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Section;

class TotalsTest {

    @Test
    void originals_are_added_by_currency_and_conversions_beside_them() {
        Totals totals = Totals.of(List.of(
                aid(11, "A", vnd(COMMITTED, "1000000"), vnd(DISBURSED, "400000")),
                aid(12, "B", usd(COMMITTED, "100.50")),
                aid(13, "C", usd(COMMITTED, "0.01"))));

        assertThat(flat(totals))
                .containsExactly(
                        "aid committed 1000000 VND, 1000000 in VND, 40.00 in USD, 1 rows",
                        "aid committed 100.51 USD, 2512750 in VND, 100.51 in USD, 2 rows",
                        "aid disbursed 400000 VND, 400000 in VND, 16.00 in USD, 1 rows",
                        "aid rows 3, 3 rows");
    }

    @Test
    void a_total_with_a_missing_rate_is_left_out_and_not_short() {
        Totals totals = Totals.of(
                List.of(aid(11, "A", usd(COMMITTED, "100.00")), withoutRate(aid(12, "B", usd(COMMITTED, "7.00")))));

        assertThat(flat(totals))
                .containsExactly("aid committed 107.00 USD, - in VND, 107.00 in USD, 2 rows", "aid rows 2, 2 rows");
        assertThat(totals.unconverted(Section.AID, COMMITTED)).isEqualTo(1);
        assertThat(totals.all(Section.AID, COMMITTED, Currency.VND)).isEmpty();
        assertThat(totals.all(Section.AID, COMMITTED, Currency.USD)).contains(money("107.00", Currency.USD));
    }

    @Test
    void everything_in_one_currency_adds_what_was_reported_in_both() {
        Totals totals =
                Totals.of(List.of(aid(11, "A", vnd(COMMITTED, "1000000")), aid(12, "B", usd(COMMITTED, "100.50"))));

        assertThat(totals.all(Section.AID, COMMITTED, Currency.VND)).contains(money("3512500", Currency.VND));
        assertThat(totals.all(Section.AID, COMMITTED, Currency.USD)).contains(money("140.50", Currency.USD));
        assertThat(totals.all(Section.AID, DISBURSED, Currency.VND)).isEmpty();
    }

    @Test
    void a_reported_zero_has_a_line_and_a_blank_has_none() {
        Totals totals = Totals.of(List.of(
                counted(Section.ASSOCIATIONS, 8, count(CHAPTERS, 0), count(MEMBERS, 120)),
                counted(Section.ASSOCIATIONS, 9, count(CHAPTERS, 0))));

        assertThat(flat(totals))
                .containsExactly(
                        "associations chapters 0, 2 rows",
                        "associations members 120, 1 rows",
                        "associations rows 2, 2 rows");
    }

    @Test
    void held_rows_never_count_but_what_they_declare_is_told() {
        MemberReport report = new BookSketch()
                .report(
                        BookSketch.member("ha-tinh", "42", "Hà Tĩnh"),
                        "4",
                        aid(11, "A", vnd(COMMITTED, "1000")),
                        held(aid(12, "B", usd(COMMITTED, "5.00"))),
                        held(counted(Section.DELEGATIONS, 9, count(PEOPLE, 12))))
                .book()
                .reports()
                .get(0);

        assertThat(flat(Totals.accepted(report)))
                .containsExactly("aid committed 1000 VND, 1000 in VND, 0.04 in USD, 1 rows", "aid rows 1, 1 rows");
        assertThat(flat(Totals.held(report)))
                .containsExactly(
                        "delegations people 12, 1 rows",
                        "delegations rows 1, 1 rows",
                        "aid committed 5.00 USD, - in VND, 5.00 in USD, 1 rows",
                        "aid rows 1, 1 rows");
        assertThat(Totals.held(report).rows()).isEqualTo(2);
    }

    @Test
    void no_rows_give_no_lines() {
        assertThat(Totals.of(List.of())).isEqualTo(Totals.NONE);
        assertThat(Totals.NONE.rows(Section.AID)).isZero();
        assertThat(Totals.NONE.count(Section.DELEGATIONS, PEOPLE)).isEmpty();
    }

    private static List<String> flat(Totals totals) {
        return totals.lines().stream().map(TotalsTest::flat).toList();
    }

    private static String flat(Total line) {
        String name = line.section().id() + " " + line.measure() + " ";
        if (line instanceof Total.Sum sum) {
            return name + sum.value().amount() + " " + sum.value().currency() + ", " + in(sum, Currency.VND)
                    + " in VND, " + in(sum, Currency.USD) + " in USD, " + sum.rows() + " rows";
        }
        return name + ((Total.Count) line).value() + ", " + line.rows() + " rows";
    }

    private static String in(Total.Sum sum, Currency currency) {
        return sum.in(currency).map(money -> money.amount().toPlainString()).orElse("-");
    }

    private static Money money(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
