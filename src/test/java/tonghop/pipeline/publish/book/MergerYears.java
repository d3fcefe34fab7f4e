package tonghop.pipeline.publish.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.decision.Decisions;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Redrawing;
import tonghop.domain.ledger.Retrospect.Source;
import tonghop.domain.ledger.Retrospection;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.Currency;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.ExchangeRates;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Geography;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReferenceTables;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Submission;
import tonghop.pipeline.merge.twin.CourseSearch;

/**
 * Three years across the merger of 2025-07-01, small enough to be worked out by hand. A dollar is 24 000 đồng in 2024,
 * 25 000 in 2025 and 26 000 in 2026.
 */
public final class MergerYears {

    private static final Map<Integer, ExchangeRate> RATES = Map.of(
            2024, rate(2024, "24000"),
            2025, rate(2025, "25000"),
            2026, rate(2026, "26000"));
    private static final ExchangeRates ALL = new ExchangeRates(List.copyOf(RATES.values()));

    private MergerYears() {}

    /** The 63 provinces: Vĩnh Phúc, Tuyên Quang and Hà Nam sent nothing; Quảng Ninh and Hà Nội reported nine months. */
    public static PeriodBook year2024() {
        return book(
                "2024",
                report(
                        "bac-giang",
                        "2024",
                        aid("1000000000", "100000"),
                        association("Hội hữu nghị Việt – Lào tỉnh Bắc Giang")),
                report("bac-ninh", "2024", aid("", "50000"), association("Hội hữu nghị Việt - Lào Bắc Ninh")),
                report("cao-bang", "2024", aid("300000000", "")),
                report("ha-giang", "2024", aid("500000000", "")),
                report("hue", "2024", aid("", "10000.50")),
                report("quang-ninh", "2024-9M", aid("900000000", "")),
                report("lai-chau", "2024", aid("70000000", "")));
    }

    /** Half in each geography: Bắc Ninh and Huế for the year, the parts of Tuyên Quang for its first half. */
    public static PeriodBook year2025() {
        return book(
                "2025",
                report("bac-ninh-2025", "2025", aid("1200000000", "140000")),
                report("cao-bang", "2025", aid("200000000", "")),
                report("ha-giang", "2025-H1", aid("100000000", "")),
                report("tuyen-quang", "2025-H1", aid("", "1000")),
                report("hue", "2025", aid("", "12000.25")),
                report("quang-ninh", "2025", aid("1000000000", "")),
                report("dien-bien", "2025", aid("", "3000")));
    }

    public static PeriodBook year2026() {
        return book(
                "2026",
                report("bac-ninh-2025", "2026", aid("1200000000", "140000")),
                report("cao-bang", "2026", aid("", "5000")),
                report("hue", "2026", aid("100000000", "")),
                report("tuyen-quang-2025", "2026", aid("900000000", "")));
    }

    public static PeriodBook year2025In(String day) {
        return in(day, year2025(), Map.of("2024", year2024()));
    }

    public static PeriodBook year2025Compared() {
        return compared(year2025(), "2025-12-31", Map.of("2024", year2024()));
    }

    public static PeriodBook year2026Compared() {
        return compared(year2026(), "2026-12-31", Map.of("2025", year2025()));
    }

    /**
     * What Bắc Giang and Cao Bằng began, over the years: one in dollars that went on under Bắc Ninh, one in đồng of which more
     * was disbursed than committed, and one that may go on under another title.
     */
    public static PeriodBook followed() {
        PeriodBook first = book(
                "2024",
                report("bac-giang", "2024", project("Trạm y tế", "Plan", "USD", "100000", "30000.50")),
                report(
                        "cao-bang",
                        "2024",
                        project("Cầu treo", "Oxfam", "VND", "500", "300"),
                        project("Nước sạch vùng cao", "Plan", "VND", "90", "")));
        PeriodBook second =
                book("2025", report("cao-bang", "2025-9M", project("Cầu treo", "Oxfam", "VND", "600", "400")));
        PeriodBook third = book(
                "2026",
                report("bac-ninh-2025", "2026", project("Trạm y tế", "Plan", "USD", "100000", "20000")),
                report(
                        "cao-bang",
                        "2026",
                        project("Cầu treo", "Oxfam", "VND", "", "1"),
                        project("Nuoc sach vung cao", "Plan", "VND", "90", "")));
        return in("2026-12-31", third, Map.of("2024", first, "2025", second));
    }

    public static PeriodBook in(String day, PeriodBook book, Map<String, PeriodBook> earlier) {
        return compared(new Redrawing(ReferenceTables.geography(day)).of(book), day, earlier);
    }

    public static PeriodBook compared(PeriodBook book, String day, Map<String, PeriodBook> earlier) {
        Map<Source, PeriodBook> sources = new LinkedHashMap<>();
        earlier.forEach((label, each) ->
                sources.put(new Source(ReportingPeriod.parse(label).orElseThrow(), ReportSketch.hash(label)), each));
        Geography geography = ReferenceTables.geography(day);
        return book.with(new Retrospection(geography, ALL)
                .of(book, sources)
                .with(new CourseSearch(Decisions.NONE).of(book, sources, geography)));
    }

    public static PeriodBook book(String label, MemberReport... reports) {
        ReportingPeriod period = ReportingPeriod.parse(label).orElseThrow();
        List<MemberReport> all = Arrays.asList(reports);
        return new PeriodBook(
                period,
                all,
                List.of(),
                ReferenceTables.clusters().inForce(period.window().until()),
                all.stream().map(MemberReport::submission).toList(),
                List.of(),
                List.copyOf(RATES.values()));
    }

    public static MemberReport report(String id, String label, Row... rows) {
        int year = Integer.parseInt(label.substring(0, 4));
        return report(RATES.getOrDefault(year, rate(2024, "24000")), id, label, rows);
    }

    /** Converted with another rate than the list has. */
    static MemberReport at(String dong, String id, String label, Row... rows) {
        return report(rate(Integer.parseInt(label.substring(0, 4)), dong), id, label, rows);
    }

    /** The same, converted with nothing that the list would call an average. */
    static MemberReport byTheMonth(MemberReport report) {
        return new MemberReport(
                report.member(),
                report.cluster(),
                report.period(),
                report.submission(),
                report.postings().stream().map(MergerYears::byMonth).toList(),
                report.general());
    }

    private static Posting byMonth(Posting posting) {
        ExchangeRate month = new ExchangeRate(
                new BigDecimal("22000"),
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2024, 3, 31),
                ExchangeRate.Kind.ACCOUNTING_MONTH,
                "a bank");
        return new Posting(
                posting.entry(),
                posting.amounts().stream()
                        .map(each -> new Posting.Converted(
                                each.original(),
                                List.of(month.convert(each.original().money()))))
                        .toList());
    }

    private static MemberReport report(ExchangeRate rate, String id, String label, Row... rows) {
        ReportingPeriod period = ReportingPeriod.parse(label).orElseThrow();
        LocalDate end = period.window().until();
        Member member = ReferenceTables.members().byId(id, end).orElseThrow();
        String year = label.substring(0, 4);
        LocalDate asked = LocalDate.of(Integer.parseInt(year), 12, 31);
        String cluster = ReferenceTables.clusters().inForce(asked).stream()
                .filter(each -> each.has(id))
                .map(each -> each.id())
                .findFirst()
                .orElse("");
        List<Posting> postings =
                Stream.of(rows).flatMap(row -> row.postings(rate).stream()).toList();
        Submission submission = new Submission(
                ReportSketch.hash(id + label),
                label + "/" + id + ".xlsx",
                id,
                label,
                1,
                Submission.Status.ACCEPTED,
                new Submission.Rows(postings.size(), postings.size(), 0, 0),
                "");
        return new MemberReport(
                member, cluster, period, submission, postings, new Examination.Figures(List.of(), List.of()));
    }

    /** What becomes rows of a report. */
    @FunctionalInterface
    public interface Row {
        List<Posting> postings(ExchangeRate rate);
    }

    /** What was committed, in each currency a project; an empty text is none. */
    public static Row aid(String dong, String dollars) {
        return rate -> {
            List<Posting> postings = new ArrayList<>();
            Map<Currency, String> amounts = new LinkedHashMap<>();
            amounts.put(Currency.VND, dong);
            amounts.put(Currency.USD, dollars);
            amounts.forEach((currency, amount) -> {
                if (!amount.isEmpty()) {
                    Money money = new Money(new BigDecimal(amount), currency);
                    Entry.Amount said = new Entry.Amount(
                            Field.COMMITTED, money, Qualifier.EXACT, amount, "K" + (10 + postings.size()));
                    postings.add(new Posting(
                            entry(Section.AID, 10 + postings.size(), Map.of(Field.PROJECT, "Dự án " + amount), said),
                            List.of(new Posting.Converted(said, List.of(rate.convert(money))))));
                }
            });
            return postings;
        };
    }

    /** A project; an empty text is none. */
    public static Row project(String title, String donor, String currency, String committed, String disbursed) {
        return rate -> {
            Map<Field, String> said = new LinkedHashMap<>();
            said.put(Field.COMMITTED, committed);
            said.put(Field.DISBURSED, disbursed);
            said.values().removeIf(String::isEmpty);
            List<Entry.Amount> amounts = said.entrySet().stream()
                    .map(each -> new Entry.Amount(
                            each.getKey(),
                            new Money(new BigDecimal(each.getValue()), Currency.valueOf(currency)),
                            Qualifier.EXACT,
                            each.getValue(),
                            "K9"))
                    .toList();
            Entry entry = new Entry(
                    Section.AID,
                    "Viện trợ",
                    30 + title.length(),
                    Entry.Standing.ACCEPTED,
                    Map.of(Field.PROJECT, title, Field.DONOR, donor),
                    amounts,
                    List.of());
            return List.of(new Posting(
                    entry,
                    amounts.stream()
                            .map(amount -> new Posting.Converted(amount, List.of(rate.convert(amount.money()))))
                            .toList()));
        };
    }

    public static Row association(String name) {
        return rate -> List.of(new Posting(
                new Entry(
                        Section.ASSOCIATIONS,
                        "Hội",
                        20,
                        Entry.Standing.ACCEPTED,
                        Map.of(Field.NAME, name),
                        List.of(),
                        List.of(new Entry.Count(Field.MEMBERS, 100, "100", "E20"))),
                List.of()));
    }

    private static Entry entry(Section section, int row, Map<Field, String> texts, Entry.Amount amount) {
        return new Entry(section, "Viện trợ", row, Entry.Standing.ACCEPTED, texts, List.of(amount), List.of());
    }

    static ExchangeRate rate(int year, String dong) {
        return new ExchangeRate(
                new BigDecimal(dong),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                ExchangeRate.Kind.YEAR_AVERAGE,
                "a bank");
    }
}
