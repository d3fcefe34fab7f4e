package tonghop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Act.Kind;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.run.Comparison;
import tonghop.run.Geographies;
import tonghop.run.History.Pending;
import tonghop.run.Progress;
import tonghop.run.Refused;
import tonghop.run.Register;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.Runs;

/** The whole job over versions: corrected, withdrawn, closed, reopened. */
class VersionSpec {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2023);
    private static final Signed LAN = new Signed("Lê Thị Lan", "gửi nhầm tệp");

    @TempDir
    private Path workspace;

    @BeforeEach
    void take_over_the_reference_data() throws IOException {
        copy(Path.of("input/reference"), workspace.resolve("input/reference"));
    }

    @Test
    void a_withdrawn_version_leaves_the_one_before_it_counting_until_it_is_restored() throws IOException {
        report("2023/a.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000", "200000000");
        run();
        report("2023/a.xlsx", "TỈNH QUẢNG TRỊ", "(điều chỉnh lần 1)", "100000000", "250000000", "30000000");
        run();
        assertThat(committed()).containsExactly("quang-tri=380000000");
        Map<String, String> before = published();

        Comparison comparison = with(register -> register.compare(YEAR, "quang-tri", List.of()));
        assertThat(comparison.difference().rows())
                .extracting(row ->
                        row.kind() + " " + row.money().get(0).amount().amount().toPlainString())
                .containsExactly("CHANGED 50000000", "ADDED 30000000");

        with(register -> register.withdraw(YEAR, "quang-tri", "", LAN));
        assertThat(with(register -> register.history(YEAR, "quang-tri")).versions())
                .extracting(version -> version.submission().version() + " " + version.revision() + " " + version.use()
                        + " " + version.pending())
                .containsExactly("1 0 LISTED NOTHING", "2 1 COUNTS " + Pending.WITHDRAWN);
        assertThat(nightly()).containsExactly(YEAR);

        run();
        assertThat(committed()).containsExactly("quang-tri=300000000");
        assertThat(csv("files.csv"))
                .extracting(file -> file.get("version") + " " + file.get("status"))
                .containsExactlyInAnyOrder("1 accepted", "2 withdrawn");
        assertThat(csv("findings.csv"))
                .filteredOn(finding -> finding.get("rule").equals("version-withdrawn"))
                .singleElement()
                .matches(finding -> finding.get("message").contains("Lê Thị Lan")
                        && finding.get("message").contains("gửi nhầm tệp"));

        Files.copy(workspace.resolve("input/2023/a.xlsx"), workspace.resolve("input/2023/again.xlsx"));
        assertThat(committed(run())).containsExactly("quang-tri=300000000");
        Files.delete(workspace.resolve("input/2023/again.xlsx"));

        with(register -> register.restore(YEAR, "quang-tri", "", LAN));
        run();
        assertThat(committed()).containsExactly("quang-tri=380000000");
        assertThat(figures(published())).isEqualTo(figures(before));
        Map<String, String> last = published();
        try (Runs runs = Wiring.rebuilding(workspace, Language.VI)) {
            runs.run(YEAR, Progress.SILENT);
        }
        assertThat(published()).isEqualTo(last);
        assertThat(with(register -> register.history(YEAR, "quang-tri")).versions())
                .hasSize(2);
        assertThat(acts())
                .endsWith(Kind.WITHDRAWN, Kind.PUBLISHED, Kind.RECEIVED, Kind.PUBLISHED, Kind.RESTORED, Kind.PUBLISHED);
    }

    @Test
    void a_period_of_which_every_report_was_withdrawn_is_published_without_figures_and_says_why() throws IOException {
        report("2023/a.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000");
        run();
        with(register -> register.withdraw(YEAR, "quang-tri", "", LAN));
        RunResult empty = run();

        assertThat(empty.ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(empty.withdrawnWithNothingLeft()).isEqualTo(1);
        assertThat(empty.isIncomplete()).isTrue();
        assertThat(committed()).isEmpty();
        try (XSSFWorkbook book =
                new XSSFWorkbook(workspace.resolve("output/2023/toan-quoc.xlsx").toFile())) {
            assertThat(book.getSheet("Tổng hợp")).anySatisfy(row -> assertThat(row)
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                    .extracting(Cell::getStringCellValue)
                    .anyMatch(text -> text.contains("đều đã được rút (1 bản)")));
        } catch (InvalidFormatException unreadable) {
            throw new IOException(unreadable);
        }
    }

    @Test
    void a_closed_year_stays_as_it_is_and_what_came_later_is_in_the_next_issue() throws IOException {
        report("2023/a.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000", "200000000");
        assertThatThrownBy(() -> with(register -> register.closePeriod(YEAR, LAN)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.NOT_PUBLISHED));
        run();
        report("2023/b.xlsx", "TỈNH TRÀ VINH", "", "70000000");
        assertThatThrownBy(() -> with(register -> register.closePeriod(YEAR, LAN)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.NOT_CURRENT));
        run();
        with(register -> register.closePeriod(YEAR, LAN));
        Map<String, String> first = published();

        report("2023/a.xlsx", "TỈNH QUẢNG TRỊ", "(lần 2)", "100000000", "210000000");
        assertThat(nightly()).containsExactly(YEAR);
        RunResult closed = run();
        assertThat(closed.ending()).isEqualTo(Ending.CLOSED);
        assertThat(closed.waiting()).containsExactly("2023/a.xlsx");
        assertThat(closed.isIncomplete()).isTrue();
        assertThat(published()).isEqualTo(first);
        assertThat(nightly()).isEmpty();
        assertThat(FrontDesk.standings(workspace).of(YEAR).unread()).containsExactly("2023/a.xlsx");
        assertThatThrownBy(() -> with(register -> register.withdraw(YEAR, "tra-vinh", "", LAN)))
                .isInstanceOf(Refused.class);

        with(register -> register.reopen(YEAR, LAN));
        assertThat(nightly()).containsExactly(YEAR);
        run();
        assertThat(committed()).containsExactly("quang-tri=310000000", "tra-vinh=70000000");
        assertThat(published().get("manifest.json"))
                .contains("\"issue\": 2")
                .contains("\"before\": \"300000000\"", "\"after\": \"310000000\"")
                .doesNotContainPattern("\"changes\": \\[[^\\]]*tra-vinh");
        assertThat(contents(workspace.resolve("output/store/closed/2023/lan-1")))
                .containsAllEntriesOf(first)
                .containsKey("reference/members.csv");

        with(register -> register.closePeriod(YEAR, LAN));
        assertThat(workspace.resolve("output/store/closed/2023/lan-2/manifest.json"))
                .exists();
        assertThat(run().ending()).isEqualTo(Ending.CLOSED);
    }

    @Test
    void a_closed_year_that_nothing_can_give_back_is_told_until_it_is_made_again() throws IOException {
        report("2023/a.xlsx", "TỈNH QUẢNG TRỊ", "", "300000000");
        run();
        with(register -> register.closePeriod(YEAR, LAN));
        Map<String, String> first = published();
        assertThatThrownBy(() -> {
                    try (Runs runs = Wiring.runs(workspace, Language.VI)) {
                        runs.run(YEAR, Geographies.also(LocalDate.of(2025, 7, 1)), Progress.SILENT);
                    }
                })
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.CLOSED));

        Files.delete(workspace.resolve("output/store/tonghop.mv.db"));
        Files.delete(workspace.resolve("output/store/closed/2023/lan-1/inventory.tsv"));
        RunResult lost = run();
        assertThat(lost.ending()).isEqualTo(Ending.CLOSED_AND_LOST);
        assertThat(lost.isIncomplete()).isTrue();
        assertThat(published()).isEqualTo(first);

        with(register -> register.reopen(YEAR, LAN));
        assertThat(run().ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(committed()).containsExactly("quang-tri=300000000");
        with(register -> register.closePeriod(YEAR, LAN));
        assertThat(run().ending()).isEqualTo(Ending.CLOSED);
    }

    /** Who signs the next issue must see that a total moved, also where no province changed a figure. */
    @Test
    void another_rate_is_a_change_of_the_next_issue() throws IOException {
        report("2023/a.xlsx", "TỈNH QUẢNG TRỊ", "", "300000000");
        run();
        with(register -> register.closePeriod(YEAR, LAN));
        Path rates = workspace.resolve("input/reference/exchange-rates.csv");
        Files.writeString(rates, Files.readString(rates).replace("23787.3192", "30000"));
        with(register -> register.reopen(YEAR, LAN));
        run();

        assertThat(published().get("manifest.json"))
                .contains("\"before\": \"300000000\"", "\"after\": \"300000000\"")
                .contains("\"before_usd\": \"12611.76\"", "\"after_usd\": \"10000.00\"");
        try (XSSFWorkbook book =
                new XSSFWorkbook(workspace.resolve("output/2023/toan-quoc.xlsx").toFile())) {
            assertThat(book.getSheet("Thay đổi")).anySatisfy(row -> assertThat(row)
                    .filteredOn(cell -> cell.getCellType() == CellType.NUMERIC)
                    .extracting(Cell::getNumericCellValue)
                    .contains(300_000_000.0, 12_611.76, 10_000.0));
        } catch (InvalidFormatException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private <T> T with(java.util.function.Function<Register, T> asked) {
        try (Register register = Wiring.register(workspace, Language.VI)) {
            return asked.apply(register);
        }
    }

    private RunResult run() {
        try (Runs runs = Wiring.runs(workspace, Language.VI)) {
            return runs.run(YEAR, Progress.SILENT);
        }
    }

    private List<ReportingPeriod> nightly() {
        try (Runs runs = Wiring.runs(workspace, Language.VI)) {
            return runs.withNews();
        }
    }

    private List<Kind> acts() {
        return FrontDesk.journal(workspace).acts().all().stream().map(Act::kind).toList();
    }

    private List<String> committed(RunResult ran) {
        assertThat(ran.ending()).isEqualTo(Ending.PUBLISHED);
        return committed();
    }

    private List<String> committed() {
        return csv("totals.csv").stream()
                .filter(line -> line.get("measure").equals("committed"))
                .map(line -> line.get("member") + "=" + line.get("value"))
                .toList();
    }

    private void report(String path, String member, String revision, String... amounts) throws IOException {
        Path file = workspace.resolve("input").resolve(path);
        Files.createDirectories(file.getParent());
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Viện trợ");
            row(sheet.createRow(0), "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ " + member);
            row(sheet.createRow(1), "BÁO CÁO NĂM 2023 " + revision);
            row(sheet.createRow(2), "Đơn vị tính: đồng");
            row(sheet.createRow(3), "STT", "Tên dự án", "Nhà tài trợ", "Lĩnh vực", "Giá trị cam kết");
            for (int at = 0; at < amounts.length; at++) {
                row(sheet.createRow(4 + at), "" + (at + 1), "Dự án " + at, "MCNV", "Y tế", amounts[at]);
            }
            book.write(out);
        }
    }

    private static void row(Row row, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            if (cells[at].matches("\\d+")) {
                row.createCell(at).setCellValue(Double.parseDouble(cells[at]));
            } else {
                row.createCell(at).setCellValue(cells[at]);
            }
        }
    }

    private List<CSVRecord> csv(String name) {
        Path file = workspace.resolve("output/2023/data").resolve(name);
        CSVFormat withHeader = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, withHeader)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    private Map<String, String> published() throws IOException {
        return contents(workspace.resolve("output/2023"));
    }

    private static Map<String, String> figures(Map<String, String> published) {
        Map<String, String> figures = new TreeMap<>(published);
        figures.keySet().removeIf(name -> !name.endsWith("totals.csv") && !name.endsWith("entries.csv"));
        return figures;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
