package tonghop.pipeline.publish.book;

import static tonghop.pipeline.publish.book.ReportSketch.member;
import static tonghop.pipeline.publish.book.ReportSketch.usd;
import static tonghop.pipeline.publish.book.ReportSketch.vnd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodBook.FoundIn;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Cluster;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Submission;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Books of periods to draw: a small one with every trait, and one as large as a real cluster's. */
public final class SamplePeriods {

    private static final Member TRA_VINH = member("tra-vinh", "84", "Trà Vinh");
    private static final Member HAU_GIANG = member("hau-giang", "93", "Hậu Giang");
    private static final Member BEN_TRE = member("ben-tre", "83", "Bến Tre");
    private static final Member LONG_AN = member("long-an", "80", "Long An");
    private static final Member DIEN_BIEN = member("dien-bien", "11", "Điện Biên");

    private SamplePeriods() {}

    /** Two clusters, a member without one, a part of a year, held rows, a missing rate, donors with odd names. */
    public static PeriodBook small() {
        List<MemberReport> reports = List.of(
                ReportSketch.of(DIEN_BIEN, "", "2022")
                        .project("Nước sạch", "=cmd|'/c calc'!A1", "Nước sạch", usd("1000.50"), usd("0"))
                        .projectWithoutRate("Trường học", "Bill * Melinda", "Giáo dục", usd("250.25"), usd("10"))
                        .drawn(),
                ReportSketch.of(HAU_GIANG, "5", "2022")
                        .project("Nhà ở cho hộ nghèo", "Unicef", "Xã hội", vnd("1.200.000.000"), vnd("900.000.000"))
                        .project("Y tế học đường", "UNICEF", "", usd("50000"), usd("12500.75"))
                        .plan(vnd("1.500.000.000"))
                        .drawn(),
                traVinh());
        List<FoundIn> findings = List.of(
                found(
                        reports.get(2),
                        Finding.ofCell(
                                Rule.AMOUNT_AMBIGUOUS,
                                "Viện trợ PCPNN",
                                "J9",
                                "1.234",
                                "1.234.000.000 VND hoặc 1.234.000 VND",
                                "1.232.766.000 VND",
                                "RETYPE_IN",
                                "MILLION_VND")),
                found(reports.get(2), Finding.ofFile(Rule.TEXT_CONVERTED, "", "TCVN3", "12", "Céng hßa")),
                found(reports.get(0), Finding.ofCell(Rule.RATE_MISSING, "Viện trợ PCPNN", "J9", "250,25 USD", "2022")));
        return book("2022", reports, List.of(BEN_TRE, LONG_AN), clusters(), findings);
    }

    private static MemberReport traVinh() {
        return ReportSketch.of(TRA_VINH, "5", "2022-9M")
                .project("Cầu nông thôn", "Room to Read", "Giáo dục", vnd("16.104.216.000"), vnd("16.361.292.000"))
                .heldProject("Thư viện", "Room to Read", "Giáo dục", vnd("300.000.000"), usd("99.99"))
                .heldProject("Bản không rõ tiền", "CBM", "Y tế")
                .plan(vnd("20.000.000.000"))
                .entry(
                        Section.DELEGATIONS,
                        Map.of(Field.NAME, "Đoàn Hội hữu nghị", Field.DIRECTION, "inbound", Field.COUNTRY, "Lào"),
                        Map.of(Field.PEOPLE, 12L))
                .entry(
                        Section.DELEGATIONS,
                        Map.of(Field.NAME, "-Đoàn thanh niên", Field.DIRECTION, "outbound", Field.TIME, "2022-05-15"),
                        Map.of())
                .entry(Section.EVENTS, Map.of(Field.NAME, "Gặp mặt"), Map.of(Field.PARTICIPANTS, 150L))
                .entry(
                        Section.ASSOCIATIONS,
                        Map.of(Field.NAME, "Hội Việt Nam - Canada", Field.FOUNDED, "2005"),
                        Map.of(Field.CHAPTERS, 3L, Field.MEMBERS, 240L, Field.NEW_MEMBERS, 0L))
                .held(Section.EVENTS, Map.of(Field.NAME, "Hội thảo"), Map.of())
                .drawn();
    }

    private static List<Cluster> clusters() {
        return List.of(
                new Cluster("4", "Cụm 4", List.of(BEN_TRE, LONG_AN), List.of(), List.of()),
                new Cluster("5", "Cụm 5", List.of(HAU_GIANG, TRA_VINH), List.of(), List.of()));
    }

    /** Eleven members, some 130 projects, 340 delegations and 340 events; the same for a seed. */
    public static PeriodBook large(long seed) {
        Random random = new Random(seed);
        List<Member> members = Stream.of(
                        "binh-dinh:52:Bình Định",
                        "da-nang:48:Đà Nẵng",
                        "dak-lak:66:Đắk Lắk",
                        "gia-lai:64:Gia Lai",
                        "ha-tinh:42:Hà Tĩnh",
                        "khanh-hoa:56:Khánh Hòa",
                        "phu-yen:54:Phú Yên",
                        "quang-binh:44:Quảng Bình",
                        "quang-nam:49:Quảng Nam",
                        "quang-tri:45:Quảng Trị",
                        "hue:46:Thừa Thiên Huế",
                        "kon-tum:62:Kon Tum")
                .map(text -> text.split(":"))
                .map(parts -> member(parts[0], parts[1], parts[2]))
                .toList();
        List<MemberReport> reports = members.subList(0, members.size() - 1).stream()
                .map(member -> report(member, random))
                .toList();
        List<FoundIn> findings = new ArrayList<>();
        for (MemberReport report : reports) {
            report.held()
                    .forEach(posting -> findings.add(found(
                            report,
                            Finding.ofCell(
                                    Rule.AMOUNT_REFUSED,
                                    posting.entry().sheet(),
                                    "J" + posting.entry().row(),
                                    "30 - 40 triệu",
                                    "RANGE"))));
            findings.add(found(
                    report,
                    Finding.ofCell(
                            Rule.AMOUNT_QUALIFIED, "Viện trợ PCPNN", "J9", "khoảng 3 tỷ", "3.000.000.000", "ABOUT")));
            findings.add(found(report, Finding.ofSheet(Rule.SHEET_HIDDEN, "PL02b - Bỏ", "PL02b - Bỏ", "4")));
        }
        Cluster cluster = new Cluster("3", "Cụm 3", members, List.of(members.get(5)), List.of());
        return book("2023", reports, members.subList(members.size() - 1, members.size()), List.of(cluster), findings);
    }

    private static MemberReport report(Member member, Random random) {
        ReportSketch sketch = ReportSketch.of(member, "3", random.nextInt(5) == 0 ? "2023-9M" : "2023");
        boolean dollars = random.nextInt(3) == 0;
        for (int i = 0; i < 12; i++) {
            Money committed = money(dollars, random);
            Money disbursed = money(dollars, random);
            String project = pick(random, PROJECTS) + " " + pick(random, PLACES) + " (" + (i + 1) + ")";
            if (random.nextInt(25) == 0) {
                sketch.heldProject(project, pick(random, DONORS), pick(random, SECTORS), committed, disbursed);
            } else {
                sketch.project(project, pick(random, DONORS), pick(random, SECTORS), committed, disbursed);
            }
        }
        for (int i = 0; i < 31; i++) {
            sketch.entry(
                    Section.DELEGATIONS,
                    Map.of(
                            Field.NAME, "Đoàn " + pick(random, DONORS) + " thăm và làm việc",
                            Field.DIRECTION, random.nextInt(4) == 0 ? "outbound" : "inbound",
                            Field.COUNTRY, pick(random, COUNTRIES),
                            Field.TIME, "2023-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10),
                            Field.CONTENT,
                                    "Trao đổi về " + pick(random, PROJECTS).toLowerCase(java.util.Locale.ROOT)),
                    Map.of(Field.PEOPLE, 2L + random.nextInt(20)));
            sketch.entry(
                    Section.EVENTS,
                    Map.of(
                            Field.NAME,
                            "Giao lưu hữu nghị Việt Nam - " + pick(random, COUNTRIES) + " lần " + (i + 1),
                            Field.HELD_ON,
                            "2023-1" + random.nextInt(3) + "-0" + (1 + random.nextInt(9)),
                            Field.PARTNER,
                            pick(random, COUNTRIES),
                            Field.FORMAT,
                            "Trực tiếp"),
                    Map.of(Field.PARTICIPANTS, 40L + random.nextInt(400)));
        }
        for (int i = 0; i < 4; i++) {
            sketch.entry(
                    Section.INFORMATION,
                    Map.of(
                            Field.NAME,
                            "Bản tin Hữu nghị số " + (i + 1),
                            Field.KIND,
                            "Bản tin",
                            Field.LANGUAGE,
                            "Việt, Anh"),
                    Map.of(Field.ISSUES, 1L + random.nextInt(12)));
            sketch.entry(
                    Section.ASSOCIATIONS,
                    Map.of(Field.NAME, "Hội hữu nghị Việt Nam - " + COUNTRIES[i], Field.FOUNDED, "200" + i),
                    Map.of(
                            Field.CHAPTERS, (long) random.nextInt(12),
                            Field.MEMBERS, 100L + random.nextInt(900),
                            Field.NEW_MEMBERS, (long) random.nextInt(60)));
        }
        sketch.entry(
                Section.CLUSTER_ACTIVITIES,
                Map.of(Field.NAME, "Hội nghị tổng kết Cụm 3", Field.TIME, "12/2023", Field.HOST, "Khánh Hòa"),
                Map.of(Field.PARTICIPANTS, 120L));
        return random.nextInt(4) == 0
                ? sketch.drawn()
                : sketch.plan(vnd((20 + random.nextInt(200)) + ".000.000.000")).drawn();
    }

    private static Money money(boolean dollars, Random random) {
        return dollars
                ? usd((10_000 + random.nextInt(900_000)) + "." + (10 + random.nextInt(90)))
                : vnd(Long.toString(30_000_000L + random.nextInt(2_000_000_000) * 7L));
    }

    private static PeriodBook book(
            String period,
            List<MemberReport> reports,
            List<Member> absent,
            List<Cluster> clusters,
            List<FoundIn> found) {
        Submission damaged = new Submission(
                ReportSketch.hash("x"),
                period + "/bao cao cu.xlsb",
                "",
                "",
                0,
                Submission.Status.QUARANTINED,
                Submission.Rows.NONE,
                "Tệp là sổ tính Excel dạng nhị phân (.xlsb).");
        List<Submission> files = Stream.concat(reports.stream().map(MemberReport::submission), Stream.of(damaged))
                .toList();
        List<FoundIn> findings = Stream.concat(
                        found.stream(),
                        Stream.of(new FoundIn(damaged, Finding.ofFile(Rule.FILE_UNREADABLE, "BINARY_XLSB"))))
                .toList();
        return new PeriodBook(
                ReportingPeriod.parse(period).orElseThrow(),
                reports,
                absent,
                clusters,
                files,
                findings,
                List.of(ReportSketch.RATE));
    }

    private static FoundIn found(MemberReport report, Finding finding) {
        return new FoundIn(report.submission(), finding);
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static final String[] COUNTRIES = {"Lào", "Hàn Quốc", "Nhật Bản", "Pháp", "Campuchia", "Đức"};
    private static final String[] PROJECTS = {
        "Xây dựng nhà ở cho hộ nghèo", "Cải thiện nước sạch học đường", "Tăng cường sinh kế hộ nghèo",
        "Hỗ trợ trường mầm non", "Nâng cao năng lực phòng tránh thiên tai", "Cải thiện chăm sóc mắt cộng đồng",
        "Phát triển trồng rừng ngập mặn"
    };
    private static final String[] PLACES = {
        "huyện Vĩnh Linh", "xã Hướng Hóa", "thành phố", "thị xã An Khê", "huyện Đăk Pơ"
    };
    private static final String[] DONORS = {
        "Room to Read",
        "World Vision International",
        "VNAH",
        "Orbis International",
        "Good Neighbors International",
        "ChildFund Australia",
        "Heifer International",
        "MCNV",
        "PeaceTrees Vietnam",
        "Save the Children",
        "CBM",
        "The Fred Hollows Foundation"
    };
    private static final String[] SECTORS = {
        "Giáo dục",
        "Y tế",
        "Nước sạch và vệ sinh",
        "Xóa đói giảm nghèo, an sinh xã hội",
        "Khắc phục hậu quả chiến tranh",
        "Môi trường và biến đổi khí hậu",
        "Phát triển cộng đồng bền vững"
    };
}
