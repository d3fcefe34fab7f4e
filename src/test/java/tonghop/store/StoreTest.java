package tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Reading;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Arrival.Presence;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Entry.Amount;
import tonghop.domain.reporting.Entry.Count;
import tonghop.domain.reporting.Entry.Standing;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Examination.Figures;
import tonghop.domain.reporting.Examination.Ignored;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Imprint;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.StatedUnit;
import tonghop.domain.reporting.Submission.Rows;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.reporting.Unreadable;
import tonghop.domain.reporting.Window;
import tonghop.domain.rule.Explanation;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.OfficeWords;
import tonghop.domain.rule.Rule;
import tonghop.domain.rule.Severity;
import tonghop.domain.rule.Term;
import tonghop.pipeline.intake.Inventory;
import tonghop.pipeline.merge.Candidate;
import tonghop.pipeline.merge.MergeDecision;
import tonghop.pipeline.merge.Outcome;
import tonghop.pipeline.merge.Reason;
import tonghop.pipeline.merge.Ruling;
import tonghop.pipeline.merge.Ruling.Use;
import tonghop.pipeline.normalise.Postings.Posted;
import tonghop.pipeline.publish.Publications.Publication;

/** What is kept comes back as it was, to the last digit and the last line break. */
class StoreTest {

    private static final Finding FOOTNOTE = Finding.ofCell(Rule.OFFICE_RULE, "S\tx", "E12", "khoảng", "a\tb")
            .by(Severity.WARNING, new OfficeWords("mine", Term.AT_MOST, "vì\t sao", "because"))
            .explained(new Explanation("lý do", "Lan", "2023-12-31"));

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);
    private static final ReportingPeriod SHIFTED =
            YEAR.over(new Window(LocalDate.of(2021, 12, 15), LocalDate.of(2022, 12, 14)));
    private static final Member TRA_VINH =
            new Member("tra-vinh", "84", "Trà Vinh", "tỉnh", Window.since(LocalDate.of(2008, 8, 1)), Member.Union.YES);
    private static final Members MEMBERS = new Members(List.of(TRA_VINH), List.of(), List.of());

    private static final Column PROJECT = new Column(2, Field.PROJECT, Unit.NONE, Column.Role.UNSTATED, "Tên dự án");
    private static final Column COMMITTED = new Column(
            5,
            Field.COMMITTED,
            new Unit(Denomination.MILLION, Unit.Tender.USD),
            Column.Role.EQUIVALENT,
            "Trị giá\n(Triệu USD) / a\tb",
            new StatedUnit(new StatedUnit.Place("E7", "Trị giá\n(Triệu USD)"), new StatedUnit.Place("E8", "a\tb")));

    @TempDir
    Path folder;

    private Database database;
    private Store store;
    private String inventory;
    private Reading reading;

    @BeforeEach
    void one_admitted_reading() {
        database = Database.open(folder.resolve("tonghop"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        store = new Store(database);
        Inventory frozen = new Inventory(
                YEAR,
                "rules",
                List.of(
                        new Arrival("2022/a b/Trà Vinh.xlsx", "a".repeat(64), 100, 1, Presence.PRESENT),
                        new Arrival("2022/note.pdf", "b".repeat(64), 200, 1, 3, Presence.GONE),
                        new Arrival("2022/open.xlsx", "", 0, 0, Presence.PRESENT)));
        inventory = frozen.hash();
        store.inventories().freeze(frozen);
        List<Arrival> undecided = store.admissions().undecided(inventory);
        store.admissions().admit(undecided.get(0), "rules");
        store.admissions().refuse(undecided.get(1), "rules", Unreadable.PDF);
        reading = store.staging().unread(inventory).get(0);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Value value(Column column, Cell.Kind kind, String raw, String value) {
        return new Value(
                column, new Cell(new CellRef("S\tx", 12, column.index()), kind, raw, value, "0 USD", ".VnTime"));
    }

    private static Report.Recognised report() {
        Column own = new Column(5, Field.COMMITTED, Unit.NONE, Column.Role.ORIGINAL, "own");
        Line first = new Line(
                12,
                Line.Kind.ENTRY,
                Sheet.Shown.HIDDEN,
                List.of(
                        value(PROJECT, Cell.Kind.TEXT, " two\nlines\\ ", "two lines"),
                        value(COMMITTED, Cell.Kind.NUMBER, "1.5E9", "1.5E9"),
                        value(own, Cell.Kind.UNCALCULATED, "SUM(A1)", "SUM(A1)")));
        Line second = new Line(13, Line.Kind.TOTAL, Sheet.Shown.SHOWN, List.of());
        return new Report.Recognised(
                "a".repeat(64),
                TRA_VINH,
                SHIFTED,
                "2023-01-05",
                List.of(
                        new ReportTable(
                                Section.AID, "S\tx", 9, 10, List.of(PROJECT, COMMITTED), List.of(first, second)),
                        new ReportTable(Section.EVENTS, "T", 1, 1, List.of(), List.of())),
                List.of(value(COMMITTED, Cell.Kind.NUMBER, "7", "7")),
                List.of(Finding.ofSheet(Rule.SHEET_HIDDEN, "S\tx", "found", "one", "", "t\tw\\o")));
    }

    private static Amount amount(String amount, Currency currency) {
        return new Amount(
                Field.COMMITTED,
                new Money(new BigDecimal(amount), currency),
                Qualifier.ABOUT,
                "khoảng " + amount,
                "E12");
    }

    private static Entry entry(Standing standing, int row, Amount... amounts) {
        return new Entry(
                Section.AID,
                "S\tx",
                row,
                standing,
                Map.of(Field.PROJECT, "two\tparts", Field.NOTE, ""),
                List.of(amounts),
                List.of(new Count(Field.PARTICIPANTS, Long.MAX_VALUE, "raw", "F12")));
    }

    private static Examination examination() {
        return new Examination(
                List.of(
                        entry(Standing.ACCEPTED, 12, amount("16104216000", Currency.VND), amount("0.01", Currency.USD)),
                        entry(Standing.HELD, 14, amount("9".repeat(310), Currency.VND))),
                List.of(new Ignored(Section.AID, "S\tx", 13, Line.Kind.TOTAL)),
                new Figures(List.of(amount("7", Currency.VND)), List.of(new Count(Field.LICENSED_NGOS, 4, "4", "B2"))),
                List.of(FOOTNOTE));
    }

    private static List<Posting> postings() {
        ExchangeRate rate = new ExchangeRate(
                new BigDecimal("23271.212500"),
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                ExchangeRate.Kind.YEAR_AVERAGE,
                "source");
        return examination().entries().stream()
                .map(entry -> new Posting(
                        entry,
                        entry.amounts().stream()
                                .map(amount -> new Posting.Converted(
                                        amount, entry.isAccepted() ? List.of(rate.convert(amount.money())) : List.of()))
                                .toList()))
                .toList();
    }

    private void posted() {
        store.staging().stage(reading, report(), Imprint.NONE);
        store.examinations(MEMBERS).keep(reading, examination());
        store.postings().post(reading, new Posted(postings(), List.of(Finding.ofFile(Rule.RATE_MISSING, "x", "2022"))));
    }

    @Test
    void an_inventory_comes_back_and_is_frozen_once() {
        Inventory frozen = store.inventories().frozen(inventory);

        store.inventories().freeze(frozen);

        assertThat(frozen.hash()).isEqualTo(inventory);
        assertThat(frozen.arrivals()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.inventories().frozen("unknown"));
    }

    @Test
    void deciding_again_on_an_arrival_changes_nothing() {
        Arrival arrival = store.inventories().frozen(inventory).arrivals().get(0);

        store.admissions().refuse(arrival, "rules", Unreadable.HTML);

        assertThat(store.admissions().undecided(inventory)).isEmpty();
        assertThat(store.staging().unread(inventory)).containsExactly(reading);
    }

    @Test
    void a_staged_report_comes_back_as_it_was() {
        store.staging().stage(reading, report(), Imprint.NONE);

        assertThat(store.staging().unread(inventory)).isEmpty();
        assertThat(store.examinations(MEMBERS).unexamined(inventory)).containsExactly(reading);
        Report.Recognised back = store.examinations(MEMBERS).report(reading);
        assertThat(back).isEqualTo(report());
        assertThat(back.period().window()).isEqualTo(SHIFTED.window());
    }

    @Test
    void postings_come_back_as_they_were() {
        posted();

        assertThat(store.ledger().postings(reading.number())).isEqualTo(postings());
        assertThat(store.ledger().general(reading.number()))
                .isEqualTo(examination().general());
        assertThat(store.ledger().findings(reading.number()))
                .containsExactly(FOOTNOTE, Finding.ofFile(Rule.RATE_MISSING, "x", "2022"));
    }

    @Test
    void nothing_comes_in_twice() {
        posted();

        assertThatIllegalStateException().isThrownBy(() -> store.staging().stage(reading, report(), Imprint.NONE));
        assertThatIllegalStateException()
                .isThrownBy(() -> store.examinations(MEMBERS).keep(reading, examination()));
        assertThatIllegalStateException()
                .isThrownBy(() -> store.postings().post(reading, new Posted(postings(), List.of())));
        assertThat(store.ledger().postings(reading.number())).hasSize(2);
    }

    @Test
    void every_arrival_is_told_with_what_became_of_it() {
        posted();

        assertThat(store.ledger().candidates(inventory))
                .extracting(Candidate::outcome)
                .containsExactly(
                        new Outcome.Reported(
                                "tra-vinh",
                                YEAR,
                                "2023-01-05",
                                new Rows(2, 1, 1, 1),
                                List.of(
                                        new Money(new BigDecimal("16104216000"), Currency.VND),
                                        new Money(new BigDecimal("0.01"), Currency.USD))),
                        new Outcome.Quarantined(Unreadable.PDF),
                        new Outcome.NotOpened());
    }

    @Test
    void a_reading_under_way_counts_for_nothing_yet() {
        store.staging().stage(reading, report(), Imprint.NONE);

        assertThatIllegalStateException().isThrownBy(() -> store.ledger().candidates(inventory));
    }

    @Test
    void a_decision_takes_the_place_of_an_earlier_one() {
        posted();
        Candidate candidate = store.ledger().candidates(inventory).get(0);
        Ruling first = new Ruling(candidate, Status.REJECTED, 0, Use.LISTED, List.of(), List.of());
        Ruling second = new Ruling(
                candidate,
                Status.ACCEPTED,
                3,
                Use.COUNTS,
                List.of(Reason.of("gone"), Reason.of("superseded", "2", "a\tb")),
                List.of(FOOTNOTE));

        store.ledger().keep(inventory, new MergeDecision(List.of(first)));
        store.ledger().keep(inventory, new MergeDecision(List.of(second)));

        assertThat(store.ledger().kept(inventory).rulings()).containsExactly(second);
    }

    @Test
    void the_last_publication_of_a_period_is_known() {
        store.publications().add(new Publication(YEAR, 1, inventory, List.of()));
        Publication last = new Publication(YEAR, 2, inventory, List.of("2022/toan-quoc.xlsx", "2022/cum 1.xlsx"));
        store.publications().add(last);

        assertThat(store.publications().last(YEAR)).contains(last);
        assertThat(store.publications().last(ReportingPeriod.year(2021))).isEmpty();
    }

    @Test
    void an_inventory_that_is_forgotten_is_gone_with_what_rests_upon_it_alone() {
        Inventory other = new Inventory(
                YEAR, "rules", List.of(new Arrival("2022/note.pdf", "b".repeat(64), 200, 1, 3, Presence.GONE)));
        store.inventories().freeze(other);

        store.inventories().forget(inventory);

        assertThatThrownBy(() -> store.inventories().frozen(inventory)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.inventories().frozen(other.hash())).isEqualTo(other);
        assertThat(store.admissions().undecided(other.hash())).isEmpty();
        assertThat(store.staging().unread(inventory)).isEmpty();
        store.inventories().forget(inventory);
        store.inventories().forget(other.hash());
        assertThatThrownBy(() -> store.inventories().frozen(other.hash())).isInstanceOf(IllegalArgumentException.class);
    }
}
