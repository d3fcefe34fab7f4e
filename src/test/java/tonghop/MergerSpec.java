package tonghop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.run.Geographies;
import tonghop.run.Progress;
import tonghop.run.Refused;
import tonghop.run.Register;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.Runs;

/**
 * Three years across the merger of 2025-07-01 through whole runs, with corrections. A dollar is 24 164,8858 đồng in 2024
 * (the shipped rate), 25 000 in 2025 and 26 000 in 2026. Every figure is worked out by hand.
 */
class MergerSpec {

    private static final Geographies MERGED = Geographies.also(LocalDate.of(2025, 7, 1));

    @TempDir
    private Path workspace;

    @BeforeEach
    void three_years() throws IOException {
        Path reference = Files.createDirectories(workspace.resolve("input/reference"));
        try (Stream<Path> files = Files.list(Path.of("input/reference"))) {
            for (Path file : files.toList()) {
                Files.copy(file, reference.resolve(file.getFileName()));
            }
        }
        Files.writeString(
                reference.resolve("exchange-rates.csv"),
                "USD,2025-01-01,2025-12-31,year-average,25000,a test\nUSD,2026-01-01,2026-12-31,year-average,26000,a test\n",
                StandardOpenOption.APPEND);
        report("2024/bac-giang.xlsx", "TỈNH BẮC GIANG", "NĂM 2024", "đồng", "1000000000");
        report("2024/bac-ninh.xlsx", "TỈNH BẮC NINH", "NĂM 2024", "USD", "50000");
        report("2024/cao-bang.xlsx", "TỈNH CAO BẰNG", "NĂM 2024", "đồng", "300000000");
        report("2025-H1/bac-giang.xlsx", "TỈNH BẮC GIANG", "6 THÁNG ĐẦU NĂM 2025", "đồng", "700000000");
        report("2025-H1/cao-bang.xlsx", "TỈNH CAO BẰNG", "6 THÁNG ĐẦU NĂM 2025", "đồng", "90000000");
        report("2025/bac-ninh.xlsx", "TỈNH BẮC NINH", "NĂM 2025", "USD", "100000");
        report("2025/cao-bang.xlsx", "TỈNH CAO BẰNG", "NĂM 2025", "đồng", "200000000");
        report("2026/bac-ninh.xlsx", "TỈNH BẮC NINH", "NĂM 2026", "USD", "120000");
    }

    @Test
    void what_a_merged_province_reports_on_is_compared_with_the_sum_of_its_parts() {
        run("2024", Geographies.AS_BEFORE);
        run("2025", Geographies.AS_BEFORE);
        run("2026", Geographies.AS_BEFORE);

        // 50 000 × 24 164,8858 = 1 208 244 290; the half year of Bắc Giang is in the year of Bắc Ninh
        assertThat(committed("2024"))
                .containsExactly("bac-giang=1000000000", "bac-ninh=1208244290", "cao-bang=300000000");
        assertThat(committed("2025")).containsExactly("bac-ninh-2025=2500000000", "cao-bang=200000000");
        // 50 000 more dollars at 24 164,8858 or 25 000, a milliard đồng less
        assertThat(compared("2025", "Bắc Ninh"))
                .isEqualTo("2208244290 2500000000 291755710 208244290 83511420 250000000 41755710");
        assertThat(compared("2025", "Cao Bằng")).isEqualTo("300000000 200000000 -100000000 -100000000 0 -100000000 0");
        // 20 000 more dollars at 25 000 or 26 000
        assertThat(compared("2026", "Bắc Ninh"))
                .isEqualTo("2500000000 3120000000 620000000 500000000 120000000 520000000 100000000");
        assertThat(page("2026"))
                .anyMatch(line -> line.contains("Chỉ có báo cáo kỳ trước") && line.contains("Cao Bằng"));
    }

    @Test
    void a_correction_of_the_earlier_year_is_news_for_the_later_one_once() throws IOException {
        run("2024", Geographies.AS_BEFORE);
        run("2025", Geographies.AS_BEFORE);
        report("2024/bac-ninh v2.xlsx", "TỈNH BẮC NINH", "NĂM 2024", "USD", "60000");
        run("2024", Geographies.AS_BEFORE);

        assertThat(run("2025", Geographies.AS_BEFORE).ending()).isEqualTo(Ending.PUBLISHED);
        // 60 000 × 24 164,8858 = 1 449 893 148
        assertThat(compared("2025", "Bắc Ninh")).startsWith("2449893148 2500000000 50106852 ");
        assertThat(run("2025", Geographies.AS_BEFORE).ending()).isEqualTo(Ending.NOTHING_NEW);
    }

    /** The list of members begins on 2008-08-01; nothing is known to change after 2026-04-30. */
    @Test
    void a_day_before_the_first_known_is_refused_and_of_a_later_one_is_told_whose_provinces_it_shows() {
        assertThatThrownBy(() -> run("2024", Geographies.also(LocalDate.of(1999, 1, 1))))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.why()).isEqualTo(Refused.Why.GEOGRAPHY_UNKNOWN);
                    assertThat(refused.why().isMistyped()).isTrue();
                    assertThat(refused.subject()).isEqualTo("2008-08-01");
                });
        assertThat(workspace.resolve("output/2024")).doesNotExist();

        run("2024", Geographies.also(LocalDate.of(2099, 1, 1)));
        assertThat(new Trial(workspace).published("2024", "dia-gioi-2099-01-01").resolve("toan-quoc.xlsx"))
                .exists();
        assertThat(FrontDesk.standings(workspace).of(ReportingPeriod.year(2024)).geographies())
                .containsExactly(LocalDate.of(2099, 1, 1));
    }

    @Test
    void a_geography_that_was_asked_for_is_drawn_again_with_each_publication_until_it_is_asked_for_no_more()
            throws IOException {
        run("2024", Geographies.AS_BEFORE);
        assertThat(run("2024", MERGED).ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(committed("2024/dia-gioi-2025-07-01"))
                .containsExactly("bac-ninh-2025=1000000000", "bac-ninh-2025=1208244290", "cao-bang=300000000");
        assertThat(committed("2024")).hasSize(3);

        report("2024/bac-giang v2.xlsx", "TỈNH BẮC GIANG", "NĂM 2024", "đồng", "1100000000");
        run("2024", Geographies.AS_BEFORE);
        assertThat(committed("2024/dia-gioi-2025-07-01"))
                .containsExactly("bac-ninh-2025=1100000000", "bac-ninh-2025=1208244290", "cao-bang=300000000");
        assertThat(run("2024", MERGED).ending()).isEqualTo(Ending.NOTHING_NEW);

        run("2024", Geographies.NONE);
        assertThat(workspace.resolve("output/2024/dia-gioi-2025-07-01")).doesNotExist();
        assertThat(run("2024", Geographies.AS_BEFORE).ending()).isEqualTo(Ending.NOTHING_NEW);
    }

    @Test
    void one_night_settles_what_is_compared_with_what() {
        try (Runs runs = Wiring.runs(workspace, Language.VI)) {
            List<ReportingPeriod> news = runs.withNews();
            news.forEach(period -> runs.run(period, Progress.SILENT));

            assertThat(news).extracting(ReportingPeriod::label).containsExactly("2024", "2025-H1", "2025", "2026");
            assertThat(runs.withNews()).isEmpty();
        }
    }

    /**
     * Both corrections came later, Cao Bằng of 2026 was sent by mistake, and the bridge is in the reports of two.
     *
     * <p>2025: Bắc Ninh 1 000 000 000 + 60 000 × 24 164,8858 = 2 449 893 148 against 100 000 × 25 000; really 40 000 dollars more,
     * × 24 164,8858 = 966 595 432 or × 25 000 = 1 000 000 000, and a milliard đồng less. 2026: 20 000 dollars more at 25 000 or
     * 26 000. Committed with the bridge twice are 500 000 000 đồng and 100 000 dollars, which is 120 000 dollars; once 250 000 000
     * and 100 000, which is 110 000.
     */
    @Test
    void three_years_with_two_corrections_a_withdrawal_and_a_project_that_two_reported() throws IOException {
        run("2024", Geographies.AS_BEFORE);
        report("2024/bac-ninh v2.xlsx", "TỈNH BẮC NINH", "NĂM 2024", "USD", "60000");
        run("2024", Geographies.AS_BEFORE);
        run("2025", Geographies.AS_BEFORE);
        report("2025/cao-bang v2.xlsx", "TỈNH CAO BẰNG", "NĂM 2025", "đồng", "250000000");
        report("2025/lai-chau.xlsx", "TỈNH LAI CHÂU", "NĂM 2025", "đồng", "250000000");
        Files.writeString(
                workspace.resolve("input/reference/decisions.csv"),
                ",,,project,,,cao-bang: Nước sạch | lai-chau: Nước sạch,same,,Lan,2026-02-01\n",
                StandardOpenOption.APPEND);
        run("2024", Geographies.AS_BEFORE);
        run("2025", Geographies.AS_BEFORE);
        report("2026/cao-bang.xlsx", "TỈNH CAO BẰNG", "NĂM 2026", "đồng", "40000000");
        run("2026", Geographies.AS_BEFORE);
        try (Register register = Wiring.register(workspace, Language.VI)) {
            register.withdraw(ReportingPeriod.year(2026), "cao-bang", "", new Signed("Lan", "sent by mistake"));
        }
        run("2026", Geographies.AS_BEFORE);

        assertThat(committed("2024"))
                .containsExactly("bac-giang=1000000000", "bac-ninh=1449893148", "cao-bang=300000000");
        assertThat(committed("2025"))
                .containsExactly("bac-ninh-2025=2500000000", "cao-bang=250000000", "lai-chau=250000000");
        assertThat(committed("2026")).containsExactly("bac-ninh-2025=3120000000");
        assertThat(figures("2025"))
                .containsExactly(
                        "Cam kết (quy ra VND) 2749893148 2750000000 106852 -83404568 83511420 -50000000 50106852",
                        "Bắc Ninh 2449893148 2500000000 50106852 -33404568 83511420 0 50106852",
                        "Cao Bằng 300000000 250000000 -50000000 -50000000 0 -50000000 0",
                        "Số dự án viện trợ 3 2 -1",
                        "Ngoài ra, không so sánh được – Cam kết 250000000");
        assertThat(figures("2026"))
                .containsExactly(
                        "Cam kết (quy ra VND) 2500000000 3120000000 620000000 500000000 120000000 520000000 100000000",
                        "Bắc Ninh 2500000000 3120000000 620000000 500000000 120000000 520000000 100000000",
                        "Số dự án viện trợ 1 1 0",
                        "Ngoài ra, không so sánh được – Cam kết 500000000");
        assertThat(page("2025", "Nghi trùng"))
                .contains(
                        "500000000 100000 120000 0 0 0 0",
                        "250000000 0 10000 0 0 0 0",
                        "250000000 100000 110000 0 0 0 0");
        assertThat(page("2026"))
                .anyMatch(line -> line.contains("Chỉ có báo cáo kỳ trước")
                        && line.contains("Cao Bằng")
                        && line.contains("Lai Châu"));
    }

    /** The rows of the comparison that have figures. */
    private List<String> figures(String period) {
        return page(period).stream()
                .filter(line -> line.matches(".* -?\\d+") && !line.contains("KỲ"))
                .toList();
    }

    private RunResult run(String label, Geographies geographies) {
        try (Runs runs = Wiring.runs(workspace, Language.VI)) {
            return runs.run(ReportingPeriod.parse(label).orElseThrow(), geographies, Progress.SILENT);
        }
    }

    private void report(String path, String union, String period, String unit, String committed) throws IOException {
        Path file = workspace.resolve("input").resolve(path);
        Files.createDirectories(file.getParent());
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Viện trợ PCPNN");
            List<List<String>> rows = List.of(
                    List.of("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ " + union),
                    List.of("VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI " + period),
                    List.of("Đơn vị tính: " + unit),
                    List.of("STT", "Tên dự án", "Giá trị cam kết"));
            for (List<String> texts : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                texts.forEach(
                        text -> row.createCell(row.getPhysicalNumberOfCells()).setCellValue(text));
            }
            Row row = sheet.createRow(rows.size());
            row.createCell(0).setCellValue(1);
            row.createCell(1).setCellValue("Nước sạch");
            row.createCell(2).setCellValue(Integer.parseInt(committed));
            workbook.write(out);
        }
    }

    /** What was committed, in đồng, by member and original currency. */
    private List<String> committed(String publication) {
        return lines(publication + "/data/totals.csv").stream()
                .map(line -> line.split(",", -1))
                .filter(line -> line[3].equals("committed"))
                .map(line -> line[0] + "=" + line[6])
                .toList();
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(workspace.resolve("output").resolve(file));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The figures of a member's first row, ratio left out. */
    private String compared(String period, String member) {
        return page(period).stream()
                .filter(line -> line.startsWith(member + " "))
                .findFirst()
                .orElse("")
                .substring(member.length() + 1);
    }

    /** The rows of the sheet of comparisons: the member, then the figures without the ratio; or whatever text there is. */
    private List<String> page(String period) {
        return page(period, "So sánh");
    }

    private List<String> page(String period, String sheet) {
        Path file = workspace.resolve("output").resolve(period).resolve("toan-quoc.xlsx");
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), "", true)) {
            List<String> lines = new ArrayList<>();
            workbook.getSheet(sheet).forEach(row -> lines.add(told(row)));
            return lines;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String told(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            boolean figure = cell.getCellType() == CellType.NUMERIC
                    || (cell.getCellType() == CellType.FORMULA
                            && cell.getCachedFormulaResultType() == CellType.NUMERIC);
            boolean shown = cell.getColumnIndex() != 0 && cell.getColumnIndex() != 2 && cell.getColumnIndex() != 6;
            if (figure && shown) {
                cells.add(BigDecimal.valueOf((long) cell.getNumericCellValue()).toPlainString());
            } else if (cell.getCellType() == CellType.STRING
                    && cell.getColumnIndex() < 2
                    && !cell.getStringCellValue().isEmpty()) {
                cells.add(cell.getStringCellValue());
            }
        }
        return String.join(" ", cells);
    }
}
