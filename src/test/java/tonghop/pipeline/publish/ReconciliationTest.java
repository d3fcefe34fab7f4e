package tonghop.pipeline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.domain.ledger.BookSketch.member;
import static tonghop.domain.ledger.PostingSketch.aid;
import static tonghop.domain.ledger.PostingSketch.count;
import static tonghop.domain.ledger.PostingSketch.counted;
import static tonghop.domain.ledger.PostingSketch.held;
import static tonghop.domain.ledger.PostingSketch.usd;
import static tonghop.domain.ledger.PostingSketch.vnd;
import static tonghop.domain.ledger.PostingSketch.withoutRate;
import static tonghop.domain.reporting.Field.COMMITTED;
import static tonghop.domain.reporting.Field.PEOPLE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tonghop.domain.ledger.BookSketch;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodTotals;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Submission;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;

class ReconciliationTest {

    private final BookSketch sketch = new BookSketch()
            .report(
                    member("ha-tinh", "42", "Hà Tĩnh"),
                    "4",
                    aid(11, "A", vnd(COMMITTED, "1000000")),
                    held(aid(12, "B", usd(COMMITTED, "5.00"))))
            .report(
                    member("kon-tum", "62", "Kon Tum"),
                    "",
                    withoutRate(aid(11, "C", usd(COMMITTED, "7.00"))),
                    counted(Section.DELEGATIONS, 4, count(PEOPLE, 12)));

    private final PeriodBook book = sketch.book();

    @Test
    void everything_agrees_when_all_show_what_the_store_has() {
        assertThat(differences(sketch::entries, shown())).isEmpty();
    }

    @Test
    void a_wrong_figure_is_named_with_both_values_and_its_place() {
        List<ControlFigure> workbooks = shown();
        workbooks.add(new ControlFigure(
                "member:ha-tinh", Section.AID, "committed", "VND", new BigDecimal("1000001"), "cum-4.xlsx › 1!C9"));

        assertThat(differences(sketch::entries, workbooks))
                .containsExactly("Số trong kho dữ liệu và số đã ghi ra khác nhau (member:ha-tinh aid committed VND):"
                        + " kho 1000000, ở cum-4.xlsx › 1!C9 là 1000001");
    }

    @Test
    void a_figure_that_no_workbook_shows_is_missed() {
        List<ControlFigure> workbooks = shown();
        workbooks.removeIf(figure ->
                figure.scope().equals("cluster:4") && figure.currency().equals("all-USD"));

        assertThat(differences(sketch::entries, workbooks))
                .containsExactly("Số trong kho dữ liệu và số đã ghi ra khác nhau (cluster:4 aid committed all-USD):"
                        + " kho 40, ở workbooks là không có");
    }

    @Test
    void a_total_that_cannot_be_known_may_not_be_shown_as_a_part_or_as_nothing() {
        List<ControlFigure> workbooks = shown();
        workbooks.add(inAllVnd("national", "1000000"));
        workbooks.add(inAllVnd("member:kon-tum", "0"));

        assertThat(differences(sketch::entries, workbooks))
                .containsExactly(
                        "Số trong kho dữ liệu và số đã ghi ra khác nhau (national aid committed all-VND):"
                                + " kho không có, ở x là 1000000",
                        "Số trong kho dữ liệu và số đã ghi ra khác nhau (member:kon-tum aid committed all-VND):"
                                + " kho không có, ở x là 0");
    }

    @Test
    void zero_may_be_shown_where_nobody_reported_anything() {
        List<ControlFigure> workbooks = shown();
        workbooks.add(ControlFigure.count("member:ha-tinh", Section.EVENTS, "participants", 0, "x"));
        workbooks.add(ControlFigure.count("member:ha-tinh", Section.EVENTS, "rows", 1, "x"));

        assertThat(differences(sketch::entries, workbooks))
                .containsExactly("Số trong kho dữ liệu và số đã ghi ra khác nhau (member:ha-tinh events rows):"
                        + " kho 0, ở x là 1");
    }

    @Test
    void a_row_lost_or_a_held_row_counted_between_reading_and_store_is_found() {
        assertThat(differences(submission -> List.of(), shown()))
                .contains(
                        "Số đọc từ báo cáo và số trong kho dữ liệu khác nhau"
                                + " (2023/ha-tinh.xlsx accepted aid committed VND): báo cáo không có, kho 1000000",
                        "Số đọc từ báo cáo và số trong kho dữ liệu khác nhau"
                                + " (2023/ha-tinh.xlsx held aid committed USD): báo cáo không có, kho 5")
                .hasSize(8);
    }

    @Test
    void rows_that_were_read_and_never_ended_anywhere_are_found() {
        PeriodBook gap = new PeriodBook(
                book.period(),
                book.reports().subList(0, 1),
                List.of(),
                List.of(),
                List.of(book.submissions().get(0), lostOne(book)),
                List.of(),
                List.of());

        assertThat(RowControl.of(gap).filter(row -> !row.agrees()).map(ReconciliationTest::sentence))
                .containsExactly("Số dòng của tệp không khớp (2023/kon-tum.xlsx read): cần 4, thấy 3");
    }

    private static Submission lostOne(PeriodBook book) {
        Submission right = book.submissions().get(1);
        return new Submission(
                right.sha256(),
                right.file(),
                right.member(),
                right.period(),
                right.version(),
                right.status(),
                new Submission.Rows(4, 2, 0, 1),
                "");
    }

    private List<ControlFigure> shown() {
        return new ArrayList<>(Figures.of(PeriodTotals.accepted(book), "x"));
    }

    private List<String> differences(Sources sources, List<ControlFigure> workbooks) {
        return Reconciliation.of(book, sources, workbooks, Map.of("data/totals.csv", shown())).differences().stream()
                .map(ReconciliationTest::sentence)
                .toList();
    }

    private static String sentence(Comparison difference) {
        return difference.sentence(Wording.of(Comparison.BUNDLE, Language.VI));
    }

    private static ControlFigure inAllVnd(String scope, String value) {
        return new ControlFigure(
                scope, Section.AID, "committed", ControlFigure.all(Currency.VND), new BigDecimal(value), "x");
    }
}
