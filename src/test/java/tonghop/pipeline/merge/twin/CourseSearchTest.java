package tonghop.pipeline.merge.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.domain.ledger.PostingSketch.usd;
import static tonghop.domain.ledger.PostingSketch.vnd;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.ledger.Course;
import tonghop.domain.ledger.Courses;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.PostingSketch;
import tonghop.domain.ledger.Retrospect.Source;
import tonghop.domain.ledger.Stretch;
import tonghop.domain.ledger.Twin;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Window;
import tonghop.pipeline.Office;

/** A project is followed where it is certain, and asked about where it is likely; nothing is counted for two times. */
class CourseSearchTest {

    @Test
    void the_same_title_and_donor_is_one_project_and_what_is_left_is_its_last_commitment_less_all_that_was_disbursed() {
        Courses courses = courses(
                report("cao-bang", "2024", water("Plan", usd(Field.COMMITTED, "1000"), usd(Field.DISBURSED, "600"))),
                report("cao-bang", "2022", water("Plan", usd(Field.COMMITTED, "900"), usd(Field.DISBURSED, "100"))),
                report("cao-bang", "2023", water("PLAN", usd(Field.COMMITTED, "900"))));

        assertThat(flat(courses))
                .containsExactly("cao-bang 2022,2023,2024 committed 1000 USD disbursed 700 USD left 300 USD"
                        + " before 2023=900 USD undisbursed 2023");
    }

    @Test
    void more_disbursed_than_committed_is_told_in_the_original_currency() {
        Courses courses = courses(
                report("cao-bang", "2024", water("Plan", vnd(Field.COMMITTED, "1000"), vnd(Field.DISBURSED, "700"))),
                report("cao-bang", "2023", water("Plan", vnd(Field.COMMITTED, "1000"), vnd(Field.DISBURSED, "301"))));

        assertThat(courses.all().get(0).overdrawn().orElseThrow().amount()).isEqualTo("1");
    }

    @Test
    void years_without_a_report_and_reports_without_the_project_are_named() {
        Courses courses = courses(
                report("cao-bang", "2024", water("Plan", vnd(Field.DISBURSED, "1"))),
                report("cao-bang", "2020", water("Plan", vnd(Field.DISBURSED, "2"))),
                report("cao-bang", "2021", other("Khác")),
                report("cao-bang", "2022-9M", other("Khác")));

        assertThat(courses.all().get(0).silence().unreported()).containsExactly(2023);
        assertThat(courses.all().get(0).silence().unmentioned())
                .extracting(ReportingPeriod::label)
                .containsExactly("2021", "2022-9M");
    }

    @Test
    void no_day_is_told_of_twice() {
        assertThat(periods(
                        report("cao-bang", "2024", water("Plan")),
                        report("cao-bang", "2023-9M", water("Plan")),
                        report("cao-bang", "2023", water("Plan"))))
                .isEqualTo("2023,2024 passed over 2023-9M");
        assertThat(periods(
                        report("cao-bang", "2024", water("Plan")),
                        report("cao-bang", "2022-2023", water("Plan")),
                        report("cao-bang", "2023", water("Plan"))))
                .isEqualTo("2022-2023,2024 passed over 2023");
        assertThat(periods(
                        report("cao-bang", "2024", water("Plan")),
                        report("cao-bang", "2022-2023", water("Plan")),
                        report("cao-bang", "2022", water("Plan")),
                        report("cao-bang", "2023", water("Plan"))))
                .isEqualTo("2022,2023,2024 passed over 2022-2023");
        assertThat(periods(
                        report("cao-bang", "2024", water("Plan")),
                        report("cao-bang", "2023-H2", water("Plan")),
                        report("cao-bang", "2023-H1", water("Plan"))))
                .isEqualTo("2023-H1,2023-H2,2024 passed over ");
    }

    @Test
    void a_year_of_which_only_nine_months_are_there_is_provisional_and_two_halves_are_a_year() {
        assertThat(courses(report("cao-bang", "2024", water("Plan")), report("cao-bang", "2023-9M", water("Plan")))
                        .all()
                        .get(0)
                        .provisional())
                .extracting(stretch -> stretch.period().label())
                .containsExactly("2023-9M");
        assertThat(courses(
                                report("cao-bang", "2024", water("Plan")),
                                report("cao-bang", "2023-H1", water("Plan")),
                                report("cao-bang", "2023-H2", water("Plan")))
                        .all()
                        .get(0)
                        .provisional())
                .isEmpty();
    }

    @Test
    void a_project_goes_on_under_whom_its_province_went_into() {
        assertThat(flat(courses(
                        report("bac-ninh-2025", "2026", water("Plan", usd(Field.COMMITTED, "10"))),
                        report("bac-giang", "2024", water("Plan", usd(Field.COMMITTED, "10"))))))
                .containsExactly("bac-ninh-2025 2024,2026 committed 10 USD disbursed left undisbursed 2024,2026");
    }

    @Test
    void two_provinces_that_merged_and_had_a_project_of_one_name_are_asked_about() {
        Courses courses = courses(
                report("bac-ninh-2025", "2026", water("Plan", usd(Field.COMMITTED, "10"))),
                report("bac-giang", "2024", water("Plan", usd(Field.COMMITTED, "10"))),
                report("bac-ninh", "2024", water("Plan", usd(Field.COMMITTED, "7"))));

        assertThat(courses.all()).isEmpty();
        assertThat(courses.open())
                .extracting(Twin::said)
                .containsExactlyInAnyOrder(
                        "bac-giang: Nước sạch | bac-ninh-2025: Nước sạch",
                        "bac-ninh: Nước sạch | bac-ninh-2025: Nước sạch");
    }

    @Test
    void what_lost_its_marks_or_its_donor_is_likely_and_followed_once_a_person_says_so() {
        MemberReport now = report("cao-bang", "2024", project("Nuoc sach", "Plan", vnd(Field.COMMITTED, "5")));
        MemberReport before = report("cao-bang", "2023", water("Plan", vnd(Field.COMMITTED, "5")));
        String both = "cao-bang: Nước sạch | cao-bang: Nuoc sach";

        assertThat(courses(now, before).all()).isEmpty();
        assertThat(courses(now, before).open()).extracting(Twin::said).containsExactly(both);
        assertThat(courses(List.of(decision(both, "same")), now, before).all()).hasSize(1);
        assertThat(courses(List.of(decision(both, "same")), now, before).open()).isEmpty();
        assertThat(courses(List.of(decision(both, "different")), now, before).all())
                .isEmpty();
        assertThat(courses(List.of(decision(both, "different")), now, before).likely())
                .extracting(Twin::answer)
                .containsExactly(Twin.Answer.DIFFERENT);
        assertThat(courses(report("cao-bang", "2024", water("")), before).open())
                .hasSize(1);
        assertThat(courses(report("cao-bang", "2024", water("Oxfam")), before).open())
                .isEmpty();
    }

    @Test
    void another_commitment_under_one_name_may_be_another_grant_and_a_person_says_so_once() {
        MemberReport first = report("cao-bang", "2022", water("Plan", vnd(Field.COMMITTED, "500")));
        MemberReport second = report("cao-bang", "2023", water("Plan", vnd(Field.COMMITTED, "700")));
        MemberReport third = report("cao-bang", "2024", water("Plan", vnd(Field.COMMITTED, "700")));
        String itself = "cao-bang: Nước sạch | cao-bang: Nước sạch";

        assertThat(courses(second, first).open()).extracting(Twin::said).containsExactly(itself);
        assertThat(courses(second, first).all()).hasSize(1);
        assertThat(courses(List.of(decision(itself, "same")), second, first).open())
                .isEmpty();
        assertThat(courses(List.of(decision(itself, "different")), second, first)
                        .all())
                .isEmpty();
        assertThat(courses(third, second, first).open()).isEmpty();
    }

    @Test
    void answers_that_contradict_each_other_change_nothing() {
        MemberReport now = report("cao-bang", "2024", project("Nuoc sach", "Plan"));
        MemberReport before = report("cao-bang", "2023", water("Plan"));
        String both = "cao-bang: Nước sạch | cao-bang: Nuoc sach";
        Courses courses = courses(List.of(decision(both, "same"), decision(both, "different")), now, before);

        assertThat(courses.all()).isEmpty();
        assertThat(courses.likely()).extracting(Twin::answer).containsExactly(Twin.Answer.CONTRADICTED);
    }

    @Test
    void rows_of_one_name_in_one_report_are_one_project_only_if_nothing_tells_them_apart() {
        Posting north = at("Bắc", water("Plan", vnd(Field.COMMITTED, "1")));
        Posting south = at("Nam", water("Plan", vnd(Field.COMMITTED, "2")));

        assertThat(flat(courses(report("cao-bang", "2024", north, south), report("cao-bang", "2023", south, north))))
                .containsExactlyInAnyOrder(
                        "cao-bang 2023,2024 committed 1 VND disbursed left undisbursed 2023,2024",
                        "cao-bang 2023,2024 committed 2 VND disbursed left undisbursed 2023,2024");
        assertThat(courses(report("cao-bang", "2024", water("Plan")), report("cao-bang", "2023", south, north))
                        .all())
                .isEmpty();
        Posting one = water("Plan", vnd(Field.COMMITTED, "1"));
        Posting two = water("Plan", vnd(Field.COMMITTED, "2"));
        assertThat(flat(courses(report("cao-bang", "2024", one), report("cao-bang", "2023", one, two))))
                .containsExactly(
                        "cao-bang 2023,2024 committed 1 VND disbursed left before 2023=3 VND undisbursed 2023,2024");
    }

    @Test
    void what_was_spent_and_is_reported_no_more_is_followed_no_more() {
        MemberReport[] spent = {
            report("cao-bang", "2024", other("Khác")),
            report("cao-bang", "2023", water("Plan", vnd(Field.COMMITTED, "5"), vnd(Field.DISBURSED, "3"))),
            report("cao-bang", "2022", water("Plan", vnd(Field.COMMITTED, "5"), vnd(Field.DISBURSED, "2")))
        };

        assertThat(courses(spent).all()).isEmpty();
        assertThat(courses(spent[0], spent[2], report("cao-bang", "2023", water("Plan")))
                        .all())
                .hasSize(1);
    }

    @Test
    void a_project_with_money_left_stays_if_its_member_reports_nothing_at_all() {
        MemberReport first =
                report("cao-bang", "2022", water("Plan", vnd(Field.COMMITTED, "5"), vnd(Field.DISBURSED, "2")));
        MemberReport left =
                report("cao-bang", "2023", water("Plan", vnd(Field.COMMITTED, "5"), vnd(Field.DISBURSED, "2")));
        MemberReport spent =
                report("cao-bang", "2023", water("Plan", vnd(Field.COMMITTED, "5"), vnd(Field.DISBURSED, "3")));
        MemberReport now = report("ha-noi", "2024", other("Khác"));

        assertThat(courses(now, first, left).all())
                .singleElement()
                .satisfies(course -> assertThat(course.silence().unreported()).containsExactly(2024));
        assertThat(courses(now, first, left).likely()).isEmpty();
        assertThat(courses(now, first, spent).all()).isEmpty();
    }

    @Test
    void where_days_are_in_two_reports_both_are_added_and_nothing_is_called_overdrawn() {
        Posting most = water("Plan", vnd(Field.COMMITTED, "10"), vnd(Field.DISBURSED, "8"));
        MemberReport year = report("cao-bang", "2023", most);
        MemberReport later = report("cao-bang", "2024", most);
        Window shifted = new Window(LocalDate.of(2023, 12, 15), LocalDate.of(2024, 12, 14));
        MemberReport over = new MemberReport(
                later.member(),
                later.cluster(),
                later.period().over(shifted),
                later.submission(),
                later.postings(),
                later.general());

        assertThat(courses(over, year).all()).singleElement().satisfies(course -> {
            assertThat(course.overdrawn()).isEmpty();
            assertThat(course.remaining()).isEmpty();
            assertThat(course.remainingInDong()).isEmpty();
            assertThat(course.isUnknownWhatRemains()).isTrue();
            assertThat(labels(course.overlapping())).isEqualTo("2023,2024");
            assertThat(said(course.disbursed())).isEqualTo("16 VND");
        });
        assertThat(courses(later, year).all().get(0).overlapping()).isEmpty();
        assertThat(courses(later, year).all().get(0).overdrawn()).isPresent();
        assertThat(courses(later, year).all().get(0).isUnknownWhatRemains()).isFalse();
    }

    private static String periods(MemberReport... reports) {
        Course course = courses(reports).all().get(0);
        return course.stretches().stream()
                        .map(stretch -> stretch.period().label())
                        .collect(Collectors.joining(","))
                + " passed over "
                + course.silence().passedOver().stream()
                        .map(ReportingPeriod::label)
                        .collect(Collectors.joining(","));
    }

    private static List<String> flat(Courses courses) {
        return courses.all().stream().map(CourseSearchTest::flat).toList();
    }

    private static String flat(Course course) {
        return Stream.of(
                        course.member().id(),
                        labels(course.stretches()),
                        "committed",
                        said(course.stated().get(0).said(Field.COMMITTED)),
                        "disbursed",
                        said(course.disbursed()),
                        "left",
                        said(course.remaining().stream().toList()),
                        course.restated().isEmpty() ? "" : "before",
                        course.restated().stream()
                                .map(stretch -> stretch.period() + "=" + said(stretch.said(Field.COMMITTED)))
                                .collect(Collectors.joining(",")),
                        course.undisbursed().isEmpty() ? "" : "undisbursed",
                        labels(course.undisbursed()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String labels(List<Stretch> stretches) {
        return stretches.stream().map(stretch -> stretch.period().label()).collect(Collectors.joining(","));
    }

    private static String said(List<Money> amounts) {
        return amounts.stream()
                .map(money -> money.amount().toPlainString().replace(".00", "") + " " + money.currency())
                .collect(Collectors.joining("+"));
    }

    private static Courses courses(MemberReport... reports) {
        return courses(List.of(), reports);
    }

    /** Of the first report, followed from the others. */
    private static Courses courses(List<Decision> decisions, MemberReport... reports) {
        Map<Source, PeriodBook> earlier = new LinkedHashMap<>();
        Map<ReportingPeriod, List<MemberReport>> byPeriod = Arrays.stream(reports)
                .skip(1)
                .collect(Collectors.groupingBy(MemberReport::period, LinkedHashMap::new, Collectors.toList()));
        byPeriod.forEach((period, own) -> earlier.put(new Source(period, period.label()), book(own)));
        return new CourseSearch(new Decisions(decisions))
                .of(
                        book(List.of(reports[0])),
                        earlier,
                        Office.geography(reports[0].period().window().until()));
    }

    private static PeriodBook book(List<MemberReport> reports) {
        return new PeriodBook(reports.get(0).period(), reports, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Decision decision(String both, String value) {
        return new Decision(2, "", "", "", Kind.PROJECT, "", "", both, value, "", "", "");
    }

    private static Posting water(String donor, Entry.Amount... amounts) {
        return project("Nước sạch", donor, amounts);
    }

    private static Posting other(String title) {
        return project(title, "");
    }

    private static Posting at(String place, Posting posting) {
        return with(posting, Field.LOCATION, place);
    }

    private static Posting project(String title, String donor, Entry.Amount... amounts) {
        Posting posting = PostingSketch.aid(9, title, amounts);
        return donor.isEmpty() ? posting : with(posting, Field.DONOR, donor);
    }

    private static Posting with(Posting posting, Field field, String text) {
        Entry entry = posting.entry();
        Map<Field, String> texts = new LinkedHashMap<>(entry.texts());
        texts.put(field, text);
        return new Posting(
                new Entry(
                        entry.section(),
                        entry.sheet(),
                        entry.row(),
                        entry.standing(),
                        texts,
                        entry.amounts(),
                        entry.counts()),
                posting.amounts());
    }

    private static MemberReport report(String member, String label, Posting... postings) {
        ReportingPeriod period = ReportingPeriod.parse(label).orElseThrow();
        Member union = Office.members().byId(member, period.window().until()).orElseThrow();
        return new MemberReport(
                union,
                "",
                period,
                new Submission(
                        member + label,
                        member + ".xlsx",
                        member,
                        label,
                        1,
                        Submission.Status.ACCEPTED,
                        Submission.Rows.NONE,
                        ""),
                List.of(postings),
                new Examination.Figures(List.of(), List.of()));
    }
}
