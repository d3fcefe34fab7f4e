package tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.cli.Typing;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.run.Register;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.Runs;
import tonghop.run.Standings.FileStanding;

/** The whole job where a second half is reported: nothing may be counted for the year by it, and the year names it. */
class SecondHalfSpec {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2023);
    private static final Signed LAN = new Signed("Lê Thị Lan", "đã trình ký");
    private static final String HALF = "2023-H2/qt.xlsx";
    private static final String MONEY = "cam kết: 50.000.000 VND; giải ngân: –";

    @TempDir
    private Path workspace;

    private Trial trial;
    private SimpleReport reports;

    @BeforeEach
    void take_over_the_reference_data() {
        trial = new Trial(workspace);
        trial.takeOver("reference", name -> true);
        reports = new SimpleReport(workspace.resolve("input"));
    }

    @Test
    void beside_a_first_half_the_year_counts_that_and_names_the_second_with_its_money() throws IOException {
        reports.write("2023-H1/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "30000000");
        reports.write(HALF, "TỈNH QUẢNG TRỊ", "", "50000000");

        RunResult ran = trial.run("2023");

        assertThat(committed("2023")).containsExactly("quang-tri=30000000");
        assertThat(files()).containsExactly("2023-H1/qt.xlsx accepted 1/1/0", HALF + " received 1/0/1");
        assertThat(reasonOf(HALF)).contains("Chưa tính vào năm 2023", MONEY);
        assertThat(ran.isIncomplete()).isTrue();
        assertThat(notes("toan-quoc.xlsx")).anyMatch(SecondHalfSpec::namesTheHalf);
        assertThat(notes(clusterBook())).anyMatch(SecondHalfSpec::namesTheHalf);
        assertThat(standing(HALF).reason()).contains(MONEY);
        assertThat(standing(HALF).status()).isEqualTo("received");
        assertThat(typed("run", "2023")).contains(HALF, MONEY);
        assertThat(trial.run("2023").ending()).isEqualTo(Ending.NOTHING_NEW);
        trial.run("2023-H2");
        assertThat(committed("2023-H2")).containsExactly("quang-tri=50000000");
    }

    @Test
    void alone_it_leaves_its_member_late_and_is_news_of_the_year_too() throws IOException {
        reports.write("2023/tv.xlsx", "TỈNH TRÀ VINH", "", "70000000");
        trial.run("2023");
        reports.write(HALF, "TỈNH QUẢNG TRỊ", "", "50000000");
        assertThat(nightly()).containsExactlyInAnyOrder(YEAR, ReportingPeriod.half(2023, 2));

        assertThat(typed("run", "2023", "--dry-run")).contains("1 báo cáo chưa tính vào kỳ", HALF, MONEY);
        assertThat(files()).containsExactly("2023/tv.xlsx accepted 1/1/0");
        RunResult ran = trial.run("2023");

        assertThat(committed("2023")).containsExactly("tra-vinh=70000000");
        assertThat(ran.absent()).contains("Quảng Trị");
        assertThat(ran.plan().movesTotals()).isFalse();
        assertThat(FrontDesk.standings(workspace).of(YEAR).late()).contains("Quảng Trị");
        assertThat(notes("toan-quoc.xlsx")).anyMatch(SecondHalfSpec::namesTheHalf);
    }

    @Test
    void a_report_on_the_whole_year_takes_its_place_as_that_of_any_part() throws IOException {
        reports.write(HALF, "TỈNH QUẢNG TRỊ", "", "50000000");
        trial.run("2023");
        reports.write("2023/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "30000000", "51000000");

        RunResult ran = trial.run("2023");

        assertThat(committed("2023")).containsExactly("quang-tri=81000000");
        assertThat(files()).containsExactly("2023-H2/qt.xlsx accepted 1/1/0", "2023/qt.xlsx accepted 2/2/0");
        assertThat(reasonOf(HALF)).isEqualTo("Không đưa vào tổng hợp: đã tính báo cáo 2023 của đơn vị (2023/qt.xlsx).");
        assertThat(ran.isIncomplete()).isFalse();
        assertThat(notes("toan-quoc.xlsx")).noneMatch(SecondHalfSpec::namesTheHalf);
    }

    @Test
    void after_the_year_is_closed_it_waits_and_is_named_in_the_next_issue_and_after_a_rebuild() throws IOException {
        reports.write("2023-H1/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "30000000");
        trial.run("2023");
        act(register -> register.closePeriod(YEAR, LAN));
        reports.write(HALF, "TỈNH QUẢNG TRỊ", "", "50000000");

        assertThat(FrontDesk.standings(workspace).of(YEAR).unread()).containsExactly(HALF);
        RunResult closed = trial.run("2023");
        assertThat(closed.ending()).isEqualTo(Ending.CLOSED);
        assertThat(closed.waiting()).containsExactly(HALF);
        Files.delete(workspace.resolve("input").resolve(HALF));
        assertThat(FrontDesk.standings(workspace).of(YEAR).unread()).containsExactly(HALF);

        act(register -> register.reopen(YEAR, LAN));
        trial.run("2023");
        assertThat(committed("2023")).containsExactly("quang-tri=30000000");
        assertThat(reasonOf(HALF)).contains(MONEY, "vẫn được lưu").doesNotContain("vẫn được tính");
        act(register -> register.closePeriod(YEAR, LAN));
        var published = trial.published("2023");

        Files.delete(workspace.resolve("output/store/tonghop.mv.db"));
        assertThat(new Typing(Tonghop.rooms(), workspace).types("rebuild")).isEqualTo(3);
        assertThat(trial.published("2023")).isEqualTo(published);
        assertThat(trial.run("2023").waiting()).isEmpty();
    }

    private static boolean namesTheHalf(String note) {
        return note.contains("Quảng Trị") && note.contains(HALF) && note.contains(MONEY);
    }

    private List<String> committed(String period) {
        return trial.csv(period, "totals.csv").stream()
                .filter(line -> line.get("measure").equals("committed"))
                .map(line -> line.get("member") + "=" + line.get("value"))
                .toList();
    }

    private List<String> files() {
        return trial.csv("2023", "files.csv").stream()
                .map(file -> file.get("file") + " " + file.get("status") + " " + file.get("rows_read") + "/"
                        + file.get("rows_accepted") + "/" + file.get("rows_held"))
                .toList();
    }

    private String reasonOf(String name) {
        return trial.csv("2023", "files.csv").stream()
                .filter(file -> file.get("file").equals(name))
                .map(file -> file.get("reason"))
                .findFirst()
                .orElseThrow();
    }

    private FileStanding standing(String name) {
        return FrontDesk.standings(workspace).of(YEAR).files().stream()
                .filter(file -> file.file().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String clusterBook() throws IOException {
        try (Stream<Path> books = Files.list(trial.published("2023", ""))) {
            return books.map(book -> book.getFileName().toString())
                    .filter(name -> name.matches("cum-.*[.]xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Every text of the first sheet. */
    private List<String> notes(String workbook) throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(trial.published("2023", workbook).toFile())) {
            List<String> texts = new ArrayList<>();
            book.getSheet("Tổng hợp")
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        }
                    }));
            return texts;
        } catch (InvalidFormatException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /** What a person sees, whatever the width. */
    private String typed(String... words) {
        Typing person = new Typing(Tonghop.rooms(), workspace);
        assertThat(person.types(words)).isEqualTo(3);
        return person.out().replaceAll("\\s+", " ");
    }

    private List<ReportingPeriod> nightly() {
        try (Runs runs = Wiring.runs(workspace, Language.VI)) {
            return runs.withNews();
        }
    }

    private void act(Consumer<Register> act) {
        try (Register register = Wiring.register(workspace, Language.VI)) {
            act.accept(register);
        }
    }
}
