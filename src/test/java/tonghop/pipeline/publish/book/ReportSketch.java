package tonghop.pipeline.publish.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Posting;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.Conversion;
import tonghop.domain.money.Currency;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Window;

/** Sketches a report of a member row by row. */
public final class ReportSketch {

    public static final ExchangeRate RATE = new ExchangeRate(
            new BigDecimal("23271.2125"),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 12, 31),
            ExchangeRate.Kind.YEAR_AVERAGE,
            "IMF International Financial Statistics");

    private final Member member;
    private final String cluster;
    private final ReportingPeriod period;
    private final List<Posting> postings = new ArrayList<>();
    private final List<Entry.Amount> plan = new ArrayList<>();
    private int row = 8;

    private ReportSketch(Member member, String cluster, ReportingPeriod period) {
        this.member = member;
        this.cluster = cluster;
        this.period = period;
    }

    public static Member member(String id, String code, String name) {
        return new Member(id, code, name, "tỉnh", Window.since(LocalDate.of(2008, 8, 1)), Member.Union.YES);
    }

    public static ReportSketch of(Member member, String cluster, String period) {
        return new ReportSketch(member, cluster, ReportingPeriod.parse(period).orElseThrow());
    }

    /** A project with what was committed and disbursed, in VND or, with a rate, in USD. */
    public ReportSketch project(String name, String donor, String sector, Money committed, Money disbursed) {
        return aid(Entry.Standing.ACCEPTED, name, donor, sector, List.of(RATE), committed, disbursed);
    }

    /** A project of which nothing is reported but what was committed. */
    public ReportSketch project(String name, String donor, String sector, Money committed) {
        return aid(Entry.Standing.ACCEPTED, name, donor, sector, List.of(RATE), committed);
    }

    public ReportSketch projectWithoutRate(String name, String donor, String sector, Money committed, Money disbursed) {
        return aid(Entry.Standing.ACCEPTED, name, donor, sector, List.of(), committed, disbursed);
    }

    public ReportSketch heldProject(String name, String donor, String sector, Money... declared) {
        return aid(Entry.Standing.HELD, name, donor, sector, List.of(), declared);
    }

    public ReportSketch entry(Section section, Map<Field, String> texts, Map<Field, Long> counts) {
        return add(Entry.Standing.ACCEPTED, section, texts, counts);
    }

    public ReportSketch held(Section section, Map<Field, String> texts, Map<Field, Long> counts) {
        return add(Entry.Standing.HELD, section, texts, counts);
    }

    public ReportSketch plan(Money planned) {
        plan.add(new Entry.Amount(
                Field.PLAN_DISBURSED, planned, Qualifier.EXACT, planned.amount().toString(), "C5"));
        return this;
    }

    public MemberReport drawn() {
        long held = postings.stream()
                .filter(posting -> !posting.entry().isAccepted())
                .count();
        Submission.Rows rows = new Submission.Rows(postings.size() + 3L, postings.size() - held, held, 3);
        Submission.Status status = held == 0 ? Submission.Status.ACCEPTED : Submission.Status.ACCEPTED_WITH_HELD_ROWS;
        String file = period.label() + "/" + member.id() + ".xlsx";
        Submission submission = new Submission(hash(file), file, member.id(), period.label(), 1, status, rows, "");
        return new MemberReport(
                member, cluster, period, submission, postings, new Examination.Figures(plan, List.of()));
    }

    public static String hash(String text) {
        return HexFormat.of().toHexDigits(text.hashCode()).repeat(8);
    }

    public static Money vnd(String amount) {
        return new Money(new BigDecimal(amount.replace(".", "")), Currency.VND);
    }

    public static Money usd(String amount) {
        return new Money(new BigDecimal(amount), Currency.USD);
    }

    private ReportSketch aid(
            Entry.Standing standing,
            String name,
            String donor,
            String sector,
            List<ExchangeRate> rate,
            Money... money) {
        Field[] measures = {Field.COMMITTED, Field.DISBURSED, Field.COUNTERPART};
        List<Posting.Converted> amounts = new ArrayList<>();
        for (int i = 0; i < money.length; i++) {
            String cell = (char) ('J' + i) + "" + row;
            Entry.Amount original = new Entry.Amount(
                    measures[i], money[i], Qualifier.EXACT, money[i].amount().toPlainString(), cell);
            List<Conversion> conversion =
                    rate.stream().map(by -> by.convert(original.money())).toList();
            amounts.add(new Posting.Converted(original, conversion));
        }
        Map<Field, String> texts = new EnumMap<>(Map.of(
                Field.PROJECT,
                name,
                Field.DONOR,
                donor,
                Field.SECTOR,
                sector,
                Field.SECTOR_GROUP,
                sector,
                Field.DONOR_COUNTRY,
                "Hoa Kỳ",
                Field.LOCATION,
                "huyện Vĩnh Linh",
                Field.RECIPIENT,
                "UBND huyện Vĩnh Linh",
                Field.DECISION,
                "123/QĐ-UBND",
                Field.APPROVED_ON,
                period.year() + "-03-15",
                Field.DURATION,
                "2022-2024"));
        Entry entry = new Entry(
                Section.AID,
                "Viện trợ PCPNN",
                row++,
                standing,
                texts,
                amounts.stream().map(Posting.Converted::original).toList(),
                List.of());
        postings.add(new Posting(entry, standing == Entry.Standing.ACCEPTED ? amounts : List.of()));
        return this;
    }

    private ReportSketch add(
            Entry.Standing standing, Section section, Map<Field, String> texts, Map<Field, Long> counts) {
        int at = row++;
        List<Entry.Count> counted = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> new Entry.Count(
                        count.getKey(), count.getValue(), count.getValue().toString(), "F" + at))
                .toList();
        postings.add(new Posting(new Entry(section, section.id(), at, standing, texts, List.of(), counted), List.of()));
        return this;
    }
}
