package tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.cli.Typing;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.run.Geographies;
import tonghop.run.Progress;
import tonghop.run.Register;
import tonghop.run.Restoration;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.Runs;

/** The store is lost, and what was received, the reference data, the journal and the closed issues give it again. */
class RebuildSpec {

    private static final ReportingPeriod FIRST = ReportingPeriod.year(2022);
    private static final ReportingPeriod SECOND = ReportingPeriod.year(2023);
    private static final Signed LAN = new Signed("Lê Thị Lan", "đã trình ký");
    private static final Geographies MERGED = Geographies.also(LocalDate.of(2025, 7, 1));

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

    /** 2022 closed twice, 2023 closed before the second time and with other rates than today's, 2024 open. */
    private void three_years() throws IOException {
        reports.write("2022/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000", "150000000");
        reports.write("2022/tv.xlsx", "TỈNH TRÀ VINH", "", "70000000");
        trial.run("2022");
        reports.write("2022/a later one.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000", "151000000");
        reports.write("2022/tv again.xlsx", "TỈNH TRÀ VINH", "(điều chỉnh lần 1)", "71000000");
        trial.run("2022");
        act(register -> register.closePeriod(FIRST, LAN));

        reports.write("2023/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "31000000000", "12 tr");
        reports.write("2023/tv.xlsx", "TỈNH TRÀ VINH", "", "80000000");
        Files.writeString(workspace.resolve("input/2023/note.xlsx"), "no workbook");
        run("2023", MERGED);
        Files.delete(workspace.resolve("input/2023/tv.xlsx"));
        run("2023", MERGED);
        act(register -> register.closePeriod(SECOND, LAN));

        act(register -> register.reopen(FIRST, LAN));
        act(register -> register.withdraw(FIRST, "tra-vinh", "2", LAN));
        reports.write("2022/qt 3.xlsx", "TỈNH QUẢNG TRỊ", "", "900000000");
        trial.run("2022");
        act(register -> register.closePeriod(FIRST, LAN));

        edit("input/reference/exchange-rates.csv", "23787.3192", "30000");
        edit("input/reference/exchange-rates.csv", "23271.2125", "31000");
        reports.write("2024/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "300000000", "400000000");
        reports.write("2024/tv.xlsx", "TỈNH TRÀ VINH", "", "90000000");
        trial.run("2024");
        reports.write("2023/late.xlsx", "TỈNH AN GIANG", "", "5000000");
        run("2023", MERGED);
    }

    @Test
    void closed_years_are_as_they_were_signed_and_open_ones_are_compared_with_them_again()
            throws IOException, SQLException {
        three_years();
        Map<String, String> published = published();
        List<String> known = new Memory(workspace).ofPublications();
        List<String> told = told();
        assertThat(published.get("2024/data/projects-followed.csv")).contains("2022", "2023");

        Files.delete(store());
        Typing person = new Typing(Tonghop.rooms(), workspace);
        assertThat(person.types("rebuild")).isEqualTo(3); // of 2023 a row is held and a file waits
        assertThat(person.out())
                .contains("Kỳ 2022 đã khóa sổ (lần 2): kho dữ liệu đã có lại")
                .contains("Kỳ 2023 đã khóa sổ (lần 1): kho dữ liệu đã có lại");

        assertThat(published()).isEqualTo(published);
        assertThat(new Memory(workspace).ofPublications()).isEqualTo(known);
        assertThat(told()).isEqualTo(told);
        assertThat(trial.run("2024").ending()).isEqualTo(Ending.NOTHING_NEW);
        assertThat(trial.run("2024").restorations()).isEmpty();
    }

    @Test
    void a_run_has_closed_years_again_as_well_and_so_has_a_dry_one() throws IOException, SQLException {
        three_years();
        Map<String, String> published = published();
        List<String> known = new Memory(workspace).ofPublications();
        Files.delete(store());

        try (Runs dry = Wiring.rehearsing(workspace, Language.VI)) {
            RunResult planned = dry.run(ReportingPeriod.year(2024), Progress.SILENT);
            assertThat(planned.restorations()).allMatch(Restoration::isRestored).hasSize(2);
        }
        assertThat(store()).doesNotExist();
        RunResult ran = trial.run("2024");
        assertThat(ran.restorations())
                .extracting(one -> one.period().label() + " " + one.issue() + " " + one.ending())
                .containsExactly("2022 2 RESTORED", "2023 1 RESTORED");
        assertThat(published()).isEqualTo(published);
        assertThat(new Memory(workspace).ofPublications()).isEqualTo(known);
    }

    /** On another machine there may be nothing but the store's folder without the database. */
    @Test
    void what_was_published_is_laid_out_again_where_it_is_lost_too() throws IOException, SQLException {
        three_years();
        Map<String, String> published = published();
        List<String> known = new Memory(workspace).ofPublications();
        Files.delete(store());
        for (String period : List.of("2022", "2023", "2024")) {
            delete(workspace.resolve("output").resolve(period));
        }

        assertThat(new Typing(Tonghop.rooms(), workspace).types("rebuild")).isEqualTo(3);

        assertThat(published()).isEqualTo(published);
        assertThat(new Memory(workspace).ofPublications()).isEqualTo(known);
    }

    @Test
    void what_comes_out_otherwise_than_it_was_signed_is_told_and_not_kept() throws IOException, SQLException {
        closed_year();
        Map<String, String> published = published();
        List<String> known = new Memory(workspace).ofPublications();
        edit("output/store/closed/2022/lan-1/reference/exchange-rates.csv", "23271.2125", "23000");
        Files.delete(store());

        Typing person = new Typing(Tonghop.rooms(), workspace);
        assertThat(person.types("rebuild")).isEqualTo(3);
        assertThat(person.out())
                .contains("chưa dựng lại được: số liệu tính lại")
                .contains("totals.csv:2: value_usd 4297.15 → 4347.83")
                .contains("./tonghop reopen 2022");
        assertThat(published()).isEqualTo(published);
        assertThat(new Memory(workspace).ofPublications()).isEmpty();
        assertThat(news()).containsExactly(FIRST);
        assertThat(trial.run("2022").ending()).isEqualTo(Ending.CLOSED_AND_LOST);
        Typing other = new Typing(Tonghop.rooms(), workspace);
        assertThat(other.types("run", "2022", "--lang", "en")).isEqualTo(3);
        assertThat(other.out()).contains("they come out otherwise", "Nothing was replaced");

        edit("output/store/closed/2022/lan-1/reference/exchange-rates.csv", "23000", "23271.2125");
        RunResult again = trial.run("2022");
        assertThat(again.ending()).isEqualTo(Ending.CLOSED);
        assertThat(again.isIncomplete()).isFalse();
        assertThat(new Memory(workspace).ofPublications()).isEqualTo(known);
    }

    @Test
    void reference_data_that_cannot_be_read_any_more_is_named_with_file_and_line() throws IOException, SQLException {
        closed_year();
        edit("output/store/closed/2022/lan-1/reference/exchange-rates.csv", "23271.2125", "twenty-three");
        Files.delete(store());

        Typing person = new Typing(Tonghop.rooms(), workspace);
        assertThat(person.types("rebuild")).isEqualTo(3);
        assertThat(person.out())
                .contains("output/store/closed/2022/lan-1/reference", "exchange-rates.csv", "7", "twenty-three");
        assertThat(new Memory(workspace).ofPublications()).isEmpty();
    }

    @Test
    void without_what_it_was_made_from_an_issue_has_to_be_opened_again() throws IOException {
        closed_year();
        Files.delete(workspace.resolve("output/store/closed/2022/lan-1/inventory.tsv"));
        Files.delete(store());

        RunResult lost = trial.run("2022");
        assertThat(lost.ending()).isEqualTo(Ending.CLOSED_AND_LOST);
        assertThat(lost.restorations()).extracting(Restoration::ending).containsExactly(Restoration.Ending.NOT_KEPT);
        act(register -> register.reopen(FIRST, LAN));
        assertThat(trial.run("2022").ending()).isEqualTo(Ending.PUBLISHED);
    }

    @Test
    void a_received_file_that_is_missing_is_told_of_each_year_that_needs_it() throws IOException {
        closed_year();
        for (Path copy : files(workspace.resolve("output/store/received"))) {
            Files.delete(copy);
        }
        Files.delete(store());
        reports.write("2023/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "200000000");
        Files.delete(workspace.resolve("input/2022/qt.xlsx"));

        RunResult next = trial.run("2023");
        assertThat(next.ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(next.isIncomplete()).isTrue();
        assertThat(next.restorations())
                .extracting(Restoration::ending)
                .containsExactly(Restoration.Ending.RECEIVED_LOST);
    }

    /** A copy is told where copies are told, and nowhere else; whatever its name, and after the store was lost too. */
    @Test
    void a_copy_under_an_earlier_name_changes_no_name() throws IOException {
        reports.write("2022/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000", "12 tr");
        trial.run("2022");
        Map<String, String> before = trial.published("2022");
        Path report = workspace.resolve("input/2022/qt.xlsx");
        Files.copy(report, report.resolveSibling("a copy.xlsx"));
        trial.run("2022");
        Map<String, String> after = trial.published("2022");

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.entrySet())
                .filteredOn(file -> !file.getValue().equals(before.get(file.getKey())))
                .extracting(Map.Entry::getKey)
                .containsExactly("cum-3.xlsx", "data/findings.csv", "manifest.json", "toan-quoc.xlsx");
        assertThat(news(lines(before), lines(after))).isNotEmpty().allMatch(line -> line.contains("a copy.xlsx"));
        assertThat(news(lines(after), lines(before))).isEmpty();
        Files.delete(store());
        new Typing(Tonghop.rooms(), workspace).types("rebuild");
        assertThat(trial.published("2022")).isEqualTo(after);

        Files.delete(report);
        trial.run("2022");
        assertThat(trial.csv("2022", "files.csv"))
                .extracting(file -> file.get("file"))
                .containsExactly("2022/a copy.xlsx");
        Files.copy(report.resolveSibling("a copy.xlsx"), report);
        trial.run("2022");
        assertThat(trial.published("2022")).isEqualTo(after);
    }

    /** The rows of the workbooks and the lines of the data files, but for those of what is numbered anew. */
    private static List<String> lines(Map<String, String> published) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> file : published.entrySet()) {
            if (file.getKey().endsWith(".csv")) {
                file.getValue().lines().forEach(lines::add);
            }
            if (file.getKey().endsWith(".xlsx")) {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
                try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
                    book.forEach(sheet -> sheet.forEach(row -> lines.add(sheet.getSheetName() + row(row))));
                }
            }
        }
        return lines;
    }

    private static List<String> row(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : cell.toString())
                .toList();
    }

    /** What stands in the second list only. */
    private static List<String> news(List<String> before, List<String> after) {
        return after.stream().filter(line -> !before.contains(line)).toList();
    }

    private void closed_year() {
        reports.write("2022/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000");
        trial.run("2022");
        act(register -> register.closePeriod(FIRST, LAN));
    }

    private void act(Consumer<Register> act) {
        try (Register register = Wiring.register(workspace, Language.VI)) {
            act.accept(register);
        }
    }

    private void run(String period, Geographies geographies) {
        try (Runs runs = Wiring.runs(workspace, Language.VI)) {
            runs.run(ReportingPeriod.parse(period).orElseThrow(), geographies, Progress.SILENT);
        }
    }

    private List<ReportingPeriod> news() {
        try (Runs runs = Wiring.runs(workspace, Language.VI)) {
            return runs.withNews();
        }
    }

    /** What a person sees of the versions and of where things stand. */
    private List<String> told() {
        return Stream.of("history 2022", "history 2023", "history 2024", "diff 2022 --member quang-tri", "journal")
                .map(typed -> {
                    Typing person = new Typing(Tonghop.rooms(), workspace);
                    person.types(typed.split(" "));
                    return person.out();
                })
                .toList();
    }

    private Map<String, String> published() {
        Map<String, String> all = new TreeMap<>();
        for (String period : List.of("2022", "2023", "2024")) {
            if (Files.exists(workspace.resolve("output").resolve(period))) {
                trial.published(period).forEach((name, content) -> all.put(period + "/" + name, content));
            }
        }
        return all;
    }

    private Path store() {
        return workspace.resolve("output/store/tonghop.mv.db");
    }

    private void edit(String path, String before, String after) throws IOException {
        Path file = workspace.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.delete(file); // it may be linked to that of another issue
        Files.writeString(file, text.replace(before, after));
    }

    private static void delete(Path folder) {
        Trial.contents(folder).keySet().forEach(name -> {
            try {
                Files.delete(folder.resolve(name));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
