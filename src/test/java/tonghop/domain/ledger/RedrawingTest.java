package tonghop.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.domain.ledger.PostingSketch.aid;
import static tonghop.domain.ledger.PostingSketch.count;
import static tonghop.domain.ledger.PostingSketch.counted;
import static tonghop.domain.ledger.PostingSketch.held;
import static tonghop.domain.ledger.PostingSketch.usd;
import static tonghop.domain.ledger.PostingSketch.vnd;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.ledger.Territory.Kind;
import tonghop.domain.ledger.Territory.Lineage;
import tonghop.domain.ledger.Territory.Part;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.ReferenceTables;
import tonghop.domain.reporting.Section;

class RedrawingTest {

    private static final LocalDate OLD = LocalDate.of(2023, 12, 31);
    private static final LocalDate NEW = LocalDate.of(2026, 12, 31);

    private final Members members = ReferenceTables.members();

    @Test
    void merged_provinces_are_added_up_and_each_part_is_named() {
        PeriodBook book = new BookSketch()
                .report(member("bac-giang", OLD), "1", aid(11, "A", vnd(Field.COMMITTED, "1000")))
                .report(member("bac-ninh", OLD), "1", aid(11, "B", vnd(Field.COMMITTED, "500")))
                .report(member("cao-bang", OLD), "2", aid(11, "C", vnd(Field.COMMITTED, "7")))
                .book();

        PeriodBook redrawn = redraw(book, "2025-07-01");

        assertThat(redrawn.reports())
                .extracting(report -> report.member().id())
                .containsExactly("bac-ninh-2025", "bac-ninh-2025", "cao-bang");
        assertThat(committed(PeriodTotals.accepted(redrawn).member("bac-ninh-2025")))
                .isEqualTo(1500);
        assertThat(redrawn.territory().lineages())
                .containsExactly(new Lineage(
                        member("bac-ninh-2025", NEW),
                        Kind.SUMMED,
                        List.of(
                                new Part(member("bac-giang", OLD), "Cụm 1"),
                                new Part(member("bac-ninh", OLD), "Cụm 1")),
                        List.of()));
    }

    @Test
    void a_merged_province_stays_one_in_the_geography_before_and_is_named_with_its_parts() {
        PeriodBook book = new BookSketch()
                .report(member("phu-tho-2025", NEW), "", aid(11, "A", vnd(Field.COMMITTED, "1000")))
                .book();

        PeriodBook redrawn = redraw(book, "2024-12-31");

        assertThat(redrawn.reports()).extracting(MemberReport::cluster).containsExactly("");
        assertThat(redrawn.territory().lineages())
                .containsExactly(new Lineage(
                        member("phu-tho-2025", NEW),
                        Kind.UNDIVIDED,
                        List.of(
                                new Part(member("hoa-binh", OLD), "Cụm 2"),
                                new Part(member("phu-tho", OLD), "Cụm 2"),
                                new Part(member("vinh-phuc", OLD), "Cụm 1")),
                        List.of()));
    }

    @Test
    void a_part_that_sent_nothing_is_named_and_a_member_of_which_nothing_came_is_absent_under_its_new_name() {
        PeriodBook sent = new BookSketch()
                .report(member("bac-giang", OLD), "1", aid(11, "A", vnd(Field.COMMITTED, "1000")))
                .book();
        PeriodBook book = new PeriodBook(
                sent.period(),
                sent.reports(),
                List.of(member("bac-ninh", OLD), member("ben-tre", OLD), member("tra-vinh", OLD)),
                List.of(),
                sent.submissions(),
                List.of(),
                List.of());

        PeriodBook redrawn = redraw(book, "2025-07-01");

        assertThat(redrawn.absent()).containsExactly(member("vinh-long-2025", NEW));
        assertThat(redrawn.territory().lineages().get(0).absent()).containsExactly(member("bac-ninh", OLD));
    }

    @Test
    void in_its_own_geography_nothing_changes() {
        PeriodBook book = new BookSketch()
                .report(member("bac-giang", OLD), "1", aid(11, "A", vnd(Field.COMMITTED, "1000")))
                .report(member("hue", OLD), "3")
                .book();

        PeriodBook redrawn = redraw(book, "2023-12-31");

        assertThat(redrawn.reports()).isEqualTo(book.reports());
        assertThat(redrawn.territory().lineages()).isEmpty();
    }

    /** Whatever is reported, and whenever: clusters add up to the country, and the country is all that was reported. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void no_dong_is_made_or_lost_in_any_geography(long seed) {
        PeriodBook book = world(new Random(seed));
        Totals sent =
                Totals.together(book.reports().stream().map(Totals::accepted).toList());
        Totals kept = Totals.together(book.reports().stream().map(Totals::held).toList());

        for (String day : List.of("2018-01-01", "2023-12-31", "2025-06-30", "2025-07-01", "2026-04-30")) {
            PeriodBook redrawn = redraw(book, day);
            PeriodTotals accepted = PeriodTotals.accepted(redrawn);
            assertThat(accepted.national()).as(day).isEqualTo(sent);
            assertThat(Totals.together(accepted.clusters().values())).as(day).isEqualTo(sent);
            assertThat(Totals.together(accepted.members().values())).as(day).isEqualTo(sent);
            assertThat(PeriodTotals.held(redrawn).national()).as(day).isEqualTo(kept);
            assertThat(redraw(redrawn, day).reports()).as("drawn twice").isEqualTo(redrawn.reports());
        }
    }

    private PeriodBook world(Random random) {
        BookSketch sketch = new BookSketch();
        LocalDate day = random.nextBoolean() ? OLD : NEW;
        for (Member member : members.inForce(day)) {
            if (random.nextInt(3) > 0) {
                sketch.report(member, "", postings(random));
            }
        }
        return sketch.book();
    }

    private static Posting[] postings(Random random) {
        Posting[] postings = new Posting[random.nextInt(5)];
        for (int i = 0; i < postings.length; i++) {
            Posting drawn =
                    switch (random.nextInt(3)) {
                        case 0 ->
                            aid(11 + i, "A", vnd(Field.COMMITTED, Long.toString(random.nextLong(1_000_000_000_000L))));
                        case 1 -> aid(11 + i, "B", usd(Field.DISBURSED, random.nextInt(1_000_000) + ".07"));
                        default -> counted(Section.EVENTS, 11 + i, count(Field.PARTICIPANTS, random.nextInt(500)));
                    };
            postings[i] = random.nextInt(5) == 0 ? held(drawn) : drawn;
        }
        return postings;
    }

    private static PeriodBook redraw(PeriodBook book, String day) {
        return new Redrawing(ReferenceTables.geography(day)).of(book);
    }

    private static long committed(Totals totals) {
        return totals.all(Section.AID, Field.COMMITTED, Currency.VND)
                .map(Money::amount)
                .orElseThrow()
                .longValueExact();
    }

    private Member member(String id, LocalDate day) {
        return members.byId(id, day).orElseThrow();
    }
}
