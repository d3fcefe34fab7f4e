package tonghop.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.domain.ledger.PostingSketch.aid;
import static tonghop.domain.ledger.PostingSketch.usd;
import static tonghop.domain.ledger.PostingSketch.vnd;
import static tonghop.domain.ledger.PostingSketch.withoutRate;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tonghop.domain.ledger.BookSketch;
import tonghop.domain.ledger.Posting;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.run.InDong;
import tonghop.run.RunResult.Ending;
import tonghop.run.RunResult.MemberLine;

class SummaryTest {

    private static final Posting DONG = aid(9, "P1", vnd(Field.COMMITTED, "1000"));
    private static final Posting DOLLARS = aid(10, "P2", usd(Field.COMMITTED, "2"));

    @Test
    void a_member_whose_rate_is_missing_has_no_sum_in_dong_rather_than_a_short_one() {
        assertThat(line(DONG, withoutRate(DOLLARS)).committed()).isEqualTo(new InDong.RateMissing());
    }

    @Test
    void dong_alone_are_a_whole_sum_in_dong_whatever_the_rate() {
        assertThat(line(withoutRate(DONG)).committed()).isEqualTo(whole("1000"));
    }

    @Test
    void converted_amounts_are_in_the_sum_and_what_nobody_reported_is_zero() {
        assertThat(line(DONG, DOLLARS).committed()).isEqualTo(whole("51000"));
        assertThat(line(DONG, DOLLARS).disbursed()).isEqualTo(whole("0"));
    }

    private static MemberLine line(Posting... postings) {
        var book = new BookSketch()
                .report(BookSketch.member("tra-vinh", "84", "Trà Vinh"), "5", postings)
                .book();
        return Summary.of(book, Ending.PUBLISHED, List.of()).totals().get(0);
    }

    private static InDong whole(String dong) {
        return new InDong.Whole(new Money(new BigDecimal(dong), Currency.VND));
    }
}
