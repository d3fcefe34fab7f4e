package tonghop.pipeline.publish.book;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.pipeline.publish.book.MergerYears.aid;
import static tonghop.pipeline.publish.book.MergerYears.association;
import static tonghop.pipeline.publish.book.MergerYears.book;
import static tonghop.pipeline.publish.book.MergerYears.project;
import static tonghop.pipeline.publish.book.MergerYears.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.rule.Language;
import tonghop.pipeline.publish.book.Table.Row;

/** Every figure is worked out by hand; the rates are 24 000, 25 000 and 26 000. */
class ComparisonPageTest {

    private static final List<Head> FIGURES = List.of(
            ComparisonPage.BEFORE,
            ComparisonPage.NOW,
            ComparisonPage.CHANGE,
            ComparisonPage.REAL_BEFORE,
            ComparisonPage.RATE_BEFORE,
            ComparisonPage.REAL_NOW,
            ComparisonPage.RATE_NOW);

    /**
     * Bắc Ninh: 1 000 000 000 + 150 000 × 24 000 = 4 600 000 000, then 1 200 000 000 + 140 000 × 25 000 = 4 700 000 000. Really
     * 200 000 000 − 10 000 × 24 000 = −40 000 000, or − 10 000 × 25 000 = −50 000 000.
     *
     * <p>Huế: 10 000,50 × 24 000 = 240 012 000, then 12 000,25 × 25 000 = 300 006 250. Really 1 999,75 × 24 000 = 47 994 000, or
     * × 25 000 = 49 993 750.
     */
    @Test
    void the_year_of_the_merger_is_compared_in_its_own_geography() {
        assertThat(rows(MergerYears.year2025Compared()))
                .containsExactly(
                        "Cam kết (quy ra VND) | 5140012000 | 5200006250 | 59994250 | -92006000 | 152000250 | -100006250 | 160000500",
                        "Bắc Ninh | 4600000000 | 4700000000 | 100000000 | -40000000 | 140000000 | -50000000 | 150000000",
                        "Cao Bằng | 300000000 | 200000000 | -100000000 | -100000000 | 0 | -100000000 | 0",
                        "Huế | 240012000 | 300006250 | 59994250 | 47994000 | 12000250 | 49993750 | 10000500",
                        "Số lượng, các đơn vị so sánh được | | | | | | |",
                        "Số dự án viện trợ | 5 | 4 | -1 | | | |",
                        "Ngoài ra, không so sánh được – Cam kết | 1470000000 | 1200000000 | | | | |");
    }

    @Test
    void who_cannot_be_compared_is_named_with_the_reason_and_counts_on_neither_side() {
        assertThat(page(MergerYears.year2025Compared(), "toan-quoc.xlsx").notes())
                .anyMatch(note -> note.contains("Năm 2024 (bộ phát hành ") && note.contains("cộng 3 đơn vị"))
                .contains(
                        "– Tỷ giá bình quân, đồng cho một đô la Mỹ: kỳ trước 24.000; kỳ này 25.000.",
                        "– Chỉ có báo cáo kỳ này, không so sánh và không coi kỳ trước là 0: Điện Biên.",
                        "– Chỉ có báo cáo kỳ trước, không so sánh và không coi kỳ này là 0: Lai Châu.",
                        "– Kỳ trước thiếu báo cáo của một phần, không so sánh: Tuyên Quang (Tuyên Quang).",
                        "– Hai kỳ không cùng số ngày, không so sánh: Quảng Ninh (kỳ trước 01/01/2024–30/09/2024; kỳ này 01/01/2025–31/12/2025).");
    }

    /**
     * Bắc Ninh of before was merged and sent nothing now. Cao Bằng has 2 and then 1, of 100 members each;
     * Huế only now has 1, and Cao Bằng only before had a project; Điện Biên did not report in 2024 at all.
     */
    @Test
    void a_count_is_compared_over_the_members_that_report_it_on_both_sides_and_the_others_are_named() {
        PeriodBook before = book(
                "2024",
                report("bac-ninh", "2024", association("Lào"), aid("1", "")),
                report("cao-bang", "2024", association("Lào"), association("Nga"), aid("", "1")),
                report("hue", "2024", aid("1", "")));
        PeriodBook now = book(
                "2025",
                report("cao-bang", "2025", association("Lào")),
                report("hue", "2025", association("Nga"), aid("1", "")),
                report("dien-bien", "2025", association("Lào")));
        PeriodBook compared = MergerYears.compared(now, "2025-12-31", Map.of("2024", before));

        assertThat(rows(compared))
                .contains(
                        "Số dự án viện trợ | 1 | 1 | 0 | | | |",
                        "Tổ chức hội: Số hội | 2 | 1 | -1 | | | |",
                        "Tổ chức hội: Hội viên | 200 | 100 | -100 | | | |");
        assertThat(page(compared, "toan-quoc.xlsx").notes())
                .contains(
                        "– Số dự án viện trợ: chỉ so các đơn vị có số ở cả hai kỳ; không so và không coi là 0 kỳ không có số – Cao Bằng (kỳ trước 1).",
                        "– Tổ chức hội: Số hội: chỉ so các đơn vị có số ở cả hai kỳ; không so và không coi là 0 kỳ không có số – Huế (kỳ này 1).",
                        "– Tổ chức hội: Hội viên: chỉ so các đơn vị có số ở cả hai kỳ; không so và không coi là 0 kỳ không có số – Huế (kỳ này 100).");
        assertThat(rows(compared)).noneMatch(row -> row.contains("Cao Bằng"));
        assertThat(page(compared, "toan-quoc.xlsx").notes())
                .anyMatch(note -> note.contains("am kết: chỉ so các đơn vị có số ở cả hai kỳ")
                        && note.contains("– Cao Bằng (kỳ trước "));
        assertThat(page(MergerYears.year2025Compared(), "toan-quoc.xlsx").notes())
                .anyMatch(note -> note.contains("Số hội") && note.endsWith("– Bắc Ninh (kỳ trước 2)."));
    }

    /**
     * Bắc Ninh: 4 700 000 000, then 1 200 000 000 + 140 000 × 26 000 = 4 840 000 000: nothing really changed.
     *
     * <p>Cao Bằng: 200 000 000, then 5 000 × 26 000 = 130 000 000. Really 5 000 × 25 000 − 200 000 000 = −75 000 000, or × 26 000 =
     * −70 000 000. Huế: 300 006 250, then 100 000 000. Really 100 000 000 − 12 000,25 × 25 000 = −200 006 250, or × 26 000 =
     * −212 006 500.
     */
    @Test
    void the_year_after_is_compared_with_it() {
        assertThat(rows(MergerYears.year2026Compared()).subList(0, 4))
                .containsExactly(
                        "Cam kết (quy ra VND) | 5200006250 | 5070000000 | -130006250 | -275006250 | 145000000 | -282006500 | 152000250",
                        "Bắc Ninh | 4700000000 | 4840000000 | 140000000 | 0 | 140000000 | 0 | 140000000",
                        "Cao Bằng | 200000000 | 130000000 | -70000000 | -75000000 | 5000000 | -70000000 | 0",
                        "Huế | 300006250 | 100000000 | -200006250 | -200006250 | 0 | -212006500 | 12000250");
        assertThat(page(MergerYears.year2026Compared(), "toan-quoc.xlsx").notes())
                .anyMatch(note -> note.contains("không cùng số ngày")
                        && note.contains("Tuyên Quang (kỳ trước 01/01/2025–30/06/2025"));
    }

    /**
     * 1 000 dollars were 1 000 × 23 000 = 23 000 000 in the closed year, whose rate the list gives as 24 000 today; then 1 500 ×
     * 25 000 = 37 500 000. Really 500 × 23 000 = 11 500 000, or × 25 000 = 12 500 000.
     */
    @Test
    void a_closed_year_is_compared_at_the_rate_with_which_it_was_converted() {
        PeriodBook now = book("2025", report("cao-bang", "2025", aid("", "1500")));
        MemberReport closed = MergerYears.at("23000", "cao-bang", "2024", aid("", "1000"));

        PeriodBook compared = MergerYears.compared(now, "2025-12-31", Map.of("2024", book("2024", closed)));

        assertThat(rows(compared).get(1))
                .isEqualTo("Cao Bằng | 23000000 | 37500000 | 14500000 | 11500000 | 3000000 | 12500000 | 2000000");
        assertThat(page(compared, "toan-quoc.xlsx").notes())
                .contains("– Tỷ giá bình quân, đồng cho một đô la Mỹ: kỳ trước 23.000; kỳ này 25.000.");
    }

    /** What was converted by the rates of its months only says no average; the others of its book do. */
    @Test
    void who_used_no_average_of_that_year_is_compared_at_that_of_its_book() {
        PeriodBook now = book("2025", report("cao-bang", "2025", aid("", "1500")));
        PeriodBook closed = new PeriodBook(
                now.period().yearBefore().orElseThrow(),
                List.of(MergerYears.byTheMonth(report("cao-bang", "2024", aid("", "1000")))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(MergerYears.rate(2024, "23000")));

        assertThat(page(MergerYears.compared(now, "2025-12-31", Map.of("2024", closed)), "toan-quoc.xlsx")
                        .notes())
                .contains("– Tỷ giá bình quân, đồng cho một đô la Mỹ: kỳ trước 23.000; kỳ này 25.000.");
    }

    @Test
    void in_the_old_geography_what_was_merged_stays_whole_and_is_compared_with_nobody() {
        PeriodBook redrawn = MergerYears.year2025In("2024-12-31");

        assertThat(rows(redrawn)).noneMatch(row -> row.startsWith("Bắc Ninh") || row.startsWith("Bắc Giang"));
        assertThat(page(redrawn, "toan-quoc.xlsx").notes())
                .anyMatch(note -> note.startsWith("– Chỉ có báo cáo kỳ trước") && note.contains("Bắc Giang; Bắc Ninh"));
        assertThat(redrawn.reports())
                .filteredOn(report -> report.member().id().equals("bac-ninh-2025"))
                .extracting(each -> each.cluster())
                .containsExactly("1");
    }

    @Test
    void nine_months_are_compared_with_nine_months_if_they_were_published() {
        PeriodBook now = book("2025", report("cao-bang", "2025-9M", aid("500", "")));
        Map<String, PeriodBook> earlier = new LinkedHashMap<>();
        earlier.put("2024", book("2024", report("cao-bang", "2024", aid("900", ""))));
        earlier.put("2024-9M", book("2024-9M", report("cao-bang", "2024-9M", aid("400", ""))));

        assertThat(rows(MergerYears.compared(now, "2025-12-31", earlier)).get(1))
                .isEqualTo("Cao Bằng | 400 | 500 | 100 | 100 | 0 | 100 | 0");
        assertThat(page(MergerYears.compared(now, "2025-12-31", earlier), "toan-quoc.xlsx")
                        .notes())
                .as("only what was compared is named, not all that was looked at")
                .anyMatch(note ->
                        note.startsWith("– So với 9 tháng đầu năm 2024 (bộ phát hành ") && !note.contains("Năm 2024"));
    }

    @Test
    void where_nobody_can_be_compared_that_is_said_instead_of_a_sum_of_nobody() {
        PeriodBook now = book("2025", report("cao-bang", "2025", aid("500", "")));
        Map<String, PeriodBook> earlier = Map.of("2024", book("2024", report("hue", "2024", aid("900", ""))));

        assertThat(page(MergerYears.compared(now, "2025-12-31", earlier), "toan-quoc.xlsx")
                        .notes())
                .anyMatch(note -> note.startsWith("– Không so sánh được: không đơn vị nào")
                        && note.contains("Năm 2024 (bộ phát hành "))
                .noneMatch(note -> note.contains("Chỉ cộng"));
    }

    /** Two years count the association and its members twice; the span once. */
    @Test
    void what_each_year_counts_again_has_no_change_between_a_span_and_its_years() {
        PeriodBook now =
                book("2024-2025", report("cao-bang", "2024-2025", association("Hội Việt – Lào"), aid("5", "")));
        Map<String, PeriodBook> years = new LinkedHashMap<>();
        years.put("2024", book("2024", report("cao-bang", "2024", association("Hội Việt – Lào"), aid("3", ""))));
        years.put("2025", book("2025", report("cao-bang", "2025", association("Hội Việt – Lào"), aid("2", ""))));
        PeriodBook compared = MergerYears.compared(now, "2025-12-31", years);

        assertThat(rows(compared))
                .contains(
                        "Số dự án viện trợ | 2 | 1 | | | | |",
                        "Tổ chức hội: Số hội | 2 | 1 | | | | |",
                        "Tổ chức hội: Hội viên | 200 | 100 | | | | |");
        assertThat(page(compared, "toan-quoc.xlsx").notes())
                .anyMatch(note -> note.startsWith("– Số dự án, ấn phẩm, hội, chi hội, hội viên: mỗi năm đếm lại"));
    }

    @Test
    void a_span_is_compared_with_the_sum_of_its_years_and_nine_months_are_provisional() {
        PeriodBook now = book(
                "2024-2026",
                report("cao-bang", "2024-2026", aid("1000", "")),
                report("hue", "2024-2026", aid("50", "")));
        Map<String, PeriodBook> years = new LinkedHashMap<>();
        years.put(
                "2024", book("2024", report("cao-bang", "2024", aid("300", "")), report("hue", "2024", aid("1", ""))));
        years.put("2025", book("2025", report("cao-bang", "2025", aid("310", ""))));
        years.put("2026", book("2026", report("cao-bang", "2026-9M", aid("290", ""))));
        years.put("2026-9M", book("2026-9M", report("cao-bang", "2026-9M", aid("290", ""))));

        PeriodBook compared = MergerYears.compared(now, "2026-12-31", years);

        assertThat(rows(compared).get(1)).isEqualTo("Cao Bằng | 900 | 1000 | | | | |");
        assertThat(page(compared, "toan-quoc.xlsx").notes())
                .noneMatch(note -> note.contains("“Kỳ trước” là tổng") && note.contains("9 tháng"))
                .anyMatch(note -> note.startsWith("– Cam kết: mỗi năm báo cáo nêu lại"))
                .contains(
                        "– Tỷ giá bình quân, đồng cho một đô la Mỹ: kỳ trước 25.000; kỳ này 25.000.",
                        "– Chưa có đủ các năm, không so sánh: Huế (2025, 2026).",
                        "– Số tạm tính, vì cả năm chưa có mà chỉ có một phần của năm: Cao Bằng (9 tháng đầu năm 2026).");
    }

    /** 10 000 × 24 000 + 10 000 × 25 000 = 490 000 000; together 20 001 × 24 500 = 490 024 500: really one dollar more. */
    @Test
    void what_was_disbursed_in_a_span_is_compared_with_its_years_at_the_mean_of_their_rates() {
        PeriodBook now = book(
                "2024-2025",
                MergerYears.at("24500", "cao-bang", "2024-2025", project("Cầu", "Oxfam", "USD", "", "20001")));
        Map<String, PeriodBook> years = new LinkedHashMap<>();
        years.put("2024", book("2024", report("cao-bang", "2024-9M", project("Cầu", "Oxfam", "USD", "", "10000"))));
        years.put("2025", book("2025", report("cao-bang", "2025", project("Cầu", "Oxfam", "USD", "", "10000"))));

        assertThat(rows(MergerYears.compared(now, "2025-12-31", years)).get(1))
                .startsWith("Cao Bằng | 490000000 | 490024500 | 24500 | 24500 | 0");
    }

    @Test
    void what_the_sum_of_years_has_of_one_commitment_too_often_is_told() {
        PeriodBook now =
                book("2024-2025", report("cao-bang", "2024-2025", project("Cầu treo", "Oxfam", "VND", "600", "700")));
        Map<String, PeriodBook> years = new LinkedHashMap<>();
        years.put("2024", book("2024", report("cao-bang", "2024", project("Cầu treo", "Oxfam", "VND", "500", "300"))));
        years.put("2025", book("2025", report("cao-bang", "2025", project("Cầu treo", "Oxfam", "VND", "600", "400"))));

        assertThat(page(MergerYears.compared(now, "2025-12-31", years), "toan-quoc.xlsx")
                        .notes())
                .contains("– Có 1 dự án nêu cam kết ở nhiều năm: trong tổng các năm, phần nêu lại là 500 VND."
                        + " Từng dự án ở trang “Theo dõi dự án”.");
    }

    @Test
    void a_period_without_a_year_before_has_no_sheet_and_says_so() {
        PeriodBook compared = MergerYears.compared(MergerYears.year2024(), "2024-12-31", Map.of());
        Volume national = new Bindery(Language.VI).bind(compared).get(0);

        assertThat(national.pages()).extracting(Page::topic).doesNotContain(Topic.COMPARISON);
        assertThat(national.page(Topic.ACTIVITIES).notes())
                .contains("– Chưa có bộ phát hành cùng kỳ năm trước, nên không có trang “So sánh”.");
    }

    private static Page page(PeriodBook book, String file) {
        return new Bindery(Language.VI)
                .bind(book).stream()
                        .filter(volume -> volume.file().equals(file))
                        .findFirst()
                        .orElseThrow()
                        .page(Topic.COMPARISON);
    }

    private static List<String> rows(PeriodBook book) {
        return page(book, "toan-quoc.xlsx").table().rows().stream()
                .map(ComparisonPageTest::told)
                .toList();
    }

    private static String told(Row row) {
        return Stream.concat(Stream.of(Heads.MEMBER), FIGURES.stream())
                .map(head -> told(row.value(head)))
                .collect(Collectors.joining(" | "))
                .replaceAll(" +", " ")
                .strip();
    }

    private static String told(Value value) {
        Value shown = value instanceof Value.Computed computed ? computed.result() : value;
        return shown instanceof Value.Figure figure
                ? figure.amount().stripTrailingZeros().toPlainString()
                : ((Value.Text) shown).text();
    }
}
