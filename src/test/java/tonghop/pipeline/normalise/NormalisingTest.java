package tonghop.pipeline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tonghop.domain.ledger.Posting.Converted;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.Currency;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.ExchangeRate.Kind;
import tonghop.domain.money.ExchangeRates;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Entry.Amount;
import tonghop.domain.reporting.Entry.Standing;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.normalise.Postings.Examined;
import tonghop.pipeline.normalise.Postings.Posted;

class NormalisingTest {

    private static final Normalising NORMALISING = new Normalising(new ExchangeRates(List.of(
            rate("23000", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), Kind.YEAR_AVERAGE),
            rate("24000", LocalDate.of(2022, 11, 1), LocalDate.of(2022, 11, 30), Kind.ACCOUNTING_MONTH))));

    private static ExchangeRate rate(String dong, LocalDate from, LocalDate until, Kind kind) {
        return new ExchangeRate(new BigDecimal(dong), from, until, kind, "source");
    }

    private static Entry entry(Standing standing, String approvedOn, Money... amounts) {
        List<Amount> all = List.of(amounts).stream()
                .map(money -> new Amount(Field.COMMITTED, money, Qualifier.EXACT, "as written", "K7"))
                .toList();
        return new Entry(Section.AID, "S", 7, standing, Map.of(Field.APPROVED_ON, approvedOn), all, List.of());
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), Currency.USD);
    }

    private static Posted posted(int year, Entry entry) {
        return NORMALISING.posted(new Examined(ReportingPeriod.year(year), List.of(entry)));
    }

    private static List<Money> dong(Posted posted) {
        return posted.postings().get(0).amounts().stream()
                .map(amount -> amount.in(Currency.VND).orElseThrow())
                .toList();
    }

    @Test
    void the_average_of_the_period_converts_what_has_no_day_of_approval() {
        assertThat(dong(posted(2022, entry(Standing.ACCEPTED, "", dollars("10")))))
                .containsExactly(new Money(new BigDecimal("230000"), Currency.VND));
        assertThat(dong(posted(2022, entry(Standing.ACCEPTED, "11/2022", dollars("10")))))
                .containsExactly(new Money(new BigDecimal("230000"), Currency.VND));
    }

    @Test
    void the_rate_of_the_month_of_approval_goes_before_the_average() {
        assertThat(dong(posted(2022, entry(Standing.ACCEPTED, "2022-11-15", dollars("10")))))
                .containsExactly(new Money(new BigDecimal("240000"), Currency.VND));
        assertThat(dong(posted(2022, entry(Standing.ACCEPTED, "2022-10-15", dollars("10")))))
                .containsExactly(new Money(new BigDecimal("230000"), Currency.VND));
    }

    @Test
    void what_is_held_is_converted_too_for_it_is_shown() {
        assertThat(dong(posted(2022, entry(Standing.HELD, "", dollars("0.01")))))
                .containsExactly(new Money(new BigDecimal("230"), Currency.VND));
    }

    @Test
    void a_missing_rate_holds_the_conversion_and_never_the_amount() {
        Posted posted = posted(2030, entry(Standing.ACCEPTED, "", dollars("10"), dollars("20")));

        assertThat(posted.postings().get(0).entry().isAccepted()).isTrue();
        assertThat(posted.postings().get(0).amounts())
                .extracting(Converted::conversion)
                .containsExactly(List.of(), List.of());
        assertThat(posted.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.RATE_MISSING);
            assertThat(finding.cell()).isEqualTo("K7");
            assertThat(finding.arguments()).containsExactly("2030");
        });
    }

    @Test
    void an_entry_without_amounts_needs_no_rate() {
        assertThat(posted(2030, entry(Standing.ACCEPTED, "")).findings()).isEmpty();
    }
}
