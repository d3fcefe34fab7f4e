package tonghop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.run.BrokenReference;
import tonghop.run.RunResult;

/** Nothing is guessed: what is held is offered, counts once a person decided, and not any more when the line is gone. */
class DecisionSpec {

    private static final String COLUMNS = "file,sha256,member,kind,sheet,at,found,value,reason,who,on\n";
    private static final String MILLION = "Đơn vị tính: triệu đồng";
    private static final String DONG = "Đơn vị tính: đồng";

    @TempDir
    private Path workspace;

    @BeforeEach
    void take_over_the_reference_data() {
        trial().takeOver("reference", file -> true);
    }

    @Test
    void what_is_held_counts_once_a_line_of_what_is_offered_is_put_in_and_no_longer_when_it_is_gone()
            throws IOException {
        report("2023/a.xlsx", "TỈNH TRÀ VINH", "NĂM 2023", MILLION, "Giá trị cam kết", "'1.500", "250");
        report("2023/b.xlsx", "TỈNH BẾN TRE", "NĂM 2023", MILLION, "Giá trị cam kết", "450000000", "85000000");
        report("2023/c.xlsx", "TỈNH VĨNH LONG", "NĂM 2023", DONG, "Giá trị cam kết", "450", "85");
        report("2023/d.xlsx", "", "NĂM 2023", MILLION, "Giá trị cam kết", "70");
        report("2023/e.xlsx", "TỈNH HẬU GIANG", "NĂM 2023 VÀ NĂM 2022", MILLION, "Giá trị cam kết", "60");
        report("2023/f.xlsx", "TỈNH SÓC TRĂNG", "NĂM 2023", MILLION, "Kinh phí được duyệt", "50", "5");
        RunResult held = run("2023");
        Map<String, String> before = published("2023");

        assertThat(committed("2023")).containsOnly("tra-vinh=250000000");
        assertThat(held.open().things()).isEqualTo(7);

        decide(chosen(Map.of(
                "a", "1.500.000.000 VND",
                "b", "x1/1000000",
                "c", "x1000000",
                "d", "can-tho",
                "e", "2023",
                "f", "committed")));
        RunResult settled = run("2023");

        assertThat(committed("2023"))
                .containsExactlyInAnyOrder(
                        "tra-vinh=1750000000",
                        "ben-tre=535000000",
                        "vinh-long=535000000",
                        "can-tho=70000000",
                        "hau-giang=60000000",
                        "soc-trang=55000000");
        assertThat(settled.open().things()).isZero();
        assertThat(csv("2023", "findings.csv"))
                .extracting(finding -> finding.get("severity") + " " + finding.get("rule"))
                .containsOnly("info decision-applied", "warning commitment-missing");
        assertThat(csv("2023", "findings.csv"))
                .filteredOn(finding -> finding.get("severity").equals("info"))
                .allMatch(finding -> finding.get("message").contains("Nguyễn An"));
        assertThat(csv("2023", "entries.csv")).anyMatch(entry -> entry.toMap().containsValue("1.500"));

        decide(List.of());
        run("2023");

        assertThat(published("2023")).isEqualTo(before);
    }

    @Test
    void two_readings_of_one_cell_and_a_line_that_fits_nothing_change_nothing_and_are_told() throws IOException {
        report("2023/a.xlsx", "TỈNH TRÀ VINH", "NĂM 2023", MILLION, "Giá trị cam kết", "'1.500", "250");
        run("2023");
        List<List<String>> both = offered("a");
        List<String> stray = new ArrayList<>(both.get(0));
        stray.set(5, "E99");
        List<String> unknown = new ArrayList<>(both.get(0));
        unknown.set(1, "0".repeat(64));

        decide(List.of(both.get(0), both.get(1), stray, unknown));
        RunResult result = run("2023");

        assertThat(committed("2023")).containsOnly("tra-vinh=250000000");
        assertThat(csv("2023", "findings.csv"))
                .extracting(finding -> finding.get("rule"))
                .contains("amount-ambiguous", "decision-contradicted", "decision-unfit");
        assertThat(result.open().strays()).extracting(line -> line.line()).containsExactly(5L);
    }

    @Test
    void answers_that_go_round_in_a_circle_are_left_to_be_settled() throws IOException {
        report("2023/a.xlsx", "TỈNH TRÀ VINH", "NĂM 2023", MILLION, "Giá trị cam kết", "500");
        report("2023/b.xlsx", "TỈNH BẾN TRE", "NĂM 2023", MILLION, "Giá trị cam kết", "500");
        report("2023/c.xlsx", "TỈNH VĨNH LONG", "NĂM 2023", MILLION, "Giá trị cam kết", "500");
        run("2023");
        List<String> circle = List.of(
                "tra-vinh: Dự án 0 | ben-tre: Dự án 0",
                "ben-tre: Dự án 0 | vinh-long: Dự án 0",
                "vinh-long: Dự án 0 | tra-vinh: Dự án 0");

        decide(csv("2023", "decisions-offered.csv").stream()
                .filter(line ->
                        circle.contains(line.get("found")) && line.get("value").equals("same"))
                .map(line -> signed(line.toList(), "same"))
                .toList());

        assertThat(run("2023").open().contradicted()).containsExactlyInAnyOrderElementsOf(circle);
    }

    @Test
    void a_unit_that_nobody_understands_is_named_by_a_person() throws IOException {
        report("2023/g.xlsx", "TỈNH AN GIANG", "NĂM 2023", "Đơn vị tính: ngđ", "Giá trị cam kết", "450000", "85000");
        report("2023/h.xlsx", "TỈNH TRÀ VINH", "NĂM 2023", "Đơn vị tính: trịu đồng", "Giá trị cam kết", "450", "85");
        run("2023");
        Map<String, String> before = published("2023");

        assertThat(committed("2023")).isEmpty();
        assertThat(offered("g"))
                .extracting(line -> line.get(5) + " " + line.get(7))
                .containsExactly("E5:E6 ", "F7:F7 ");
        assertThat(offered("h")).extracting(line -> line.get(7)).containsOnly("triệu đồng");

        decide(Stream.concat(offered("g").stream(), offered("h").stream())
                .map(line -> signed(line, line.get(7).isEmpty() ? "1.000 đồng" : line.get(7)))
                .toList());
        run("2023");

        assertThat(committed("2023")).containsExactlyInAnyOrder("an-giang=535000000", "tra-vinh=535000000");
        assertThat(csv("2023", "findings.csv"))
                .extracting(finding -> finding.get("rule"))
                .containsOnly("decision-applied", "commitment-missing");

        decide(List.of());
        run("2023");

        assertThat(published("2023")).isEqualTo(before);
    }

    @Test
    void a_heading_that_was_confirmed_once_is_known_again_in_the_next_report_of_the_member() throws IOException {
        report("2023/f.xlsx", "TỈNH SÓC TRĂNG", "NĂM 2023", MILLION, "Kinh phí được duyệt", "50", "5");
        report("2024/f.xlsx", "TỈNH SÓC TRĂNG", "NĂM 2024", MILLION, "Kinh phí được duyệt", "40", "4");
        report("2024/g.xlsx", "TỈNH TRÀ VINH", "NĂM 2024", MILLION, "Kinh phí được duyệt", "30", "3");
        run("2023");
        decide(chosen(Map.of("f", "committed")));

        run("2024");

        assertThat(committed("2024")).containsExactly("soc-trang=44000000");
        assertThat(csv("2024", "findings.csv"))
                .extracting(finding -> finding.get("member") + " " + finding.get("rule"))
                .contains("soc-trang heading-remembered", "tra-vinh column-of-figures-left-out");
    }

    @Test
    void a_decision_does_not_hold_for_what_is_sent_again_under_the_same_name() throws IOException {
        report("2023/a.xlsx", "TỈNH TRÀ VINH", "NĂM 2023", MILLION, "Giá trị cam kết", "'1.500", "250");
        run("2023");
        decide(chosen(Map.of("a", "1.500.000.000 VND")));
        report("2023/a.xlsx", "TỈNH TRÀ VINH", "NĂM 2023", MILLION, "Giá trị cam kết", "'1.500", "300");

        run("2023");

        assertThat(committed("2023")).containsOnly("tra-vinh=300000000");
        assertThat(csv("2023", "findings.csv"))
                .extracting(finding -> finding.get("rule"))
                .contains("amount-ambiguous", "decision-unfit");
    }

    @Test
    void a_line_that_was_not_filled_in_stops_the_run_with_file_and_line() throws IOException {
        report("2023/d.xlsx", "", "NĂM 2023", MILLION, "Giá trị cam kết", "70");
        run("2023");
        decide(offered("d"));

        assertThatThrownBy(() -> run("2023"))
                .isInstanceOfSatisfying(BrokenReference.class, broken -> assertThat(broken.problems())
                        .singleElement()
                        .asString()
                        .contains("decisions.csv", "2"));
    }

    private void report(String path, String member, String period, String unit, String heading, String... amounts)
            throws IOException {
        Path file = workspace.resolve("input").resolve(path);
        Files.createDirectories(file.getParent());
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Viện trợ");
            row(sheet.createRow(0), "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ " + member);
            row(sheet.createRow(1), "BÁO CÁO " + period);
            row(sheet.createRow(2), unit);
            row(sheet.createRow(3), "STT", "Tên dự án", "Nhà tài trợ", "Lĩnh vực", heading, "Giá trị giải ngân");
            for (int at = 0; at < amounts.length; at++) {
                row(sheet.createRow(4 + at), "" + (at + 1), "Dự án " + at, "MCNV", "Y tế", amounts[at]);
            }
            row(sheet.createRow(4 + amounts.length), "9", "Dự án khác", "CBM", "Y tế", "", "2");
            book.write(out);
        }
    }

    private static void row(Row row, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            if (cells[at].matches("\\d+")) {
                row.createCell(at).setCellValue(Double.parseDouble(cells[at]));
            } else {
                row.createCell(at).setCellValue(cells[at].replace("'", ""));
            }
        }
    }

    private Trial trial() {
        return new Trial(workspace);
    }

    private RunResult run(String label) {
        return trial().run(label);
    }

    /** The offered lines of a file, as a person would copy them. */
    private List<List<String>> offered(String name) {
        return csv("2023", "decisions-offered.csv").stream()
                .filter(line -> line.get("sha256").length() == 64 && line.get(0).equals("2023/" + name + ".xlsx"))
                .map(CSVRecord::toList)
                .toList();
    }

    /** Of each file the one line with a value, or the one that waits for it; signed. */
    private List<List<String>> chosen(Map<String, String> values) {
        return values.entrySet().stream()
                .flatMap(value -> offered(value.getKey()).stream()
                        .filter(line -> List.of("", value.getValue()).contains(line.get(7)))
                        .map(line -> signed(line, value.getValue())))
                .toList();
    }

    private static List<String> signed(List<String> line, String value) {
        List<String> signed = new ArrayList<>(line);
        signed.set(7, value);
        signed.set(9, "Nguyễn An");
        signed.set(10, "20/11/2026");
        return signed;
    }

    private void decide(List<List<String>> lines) throws IOException {
        String text = lines.stream()
                .map(line -> CSVFormat.RFC4180.format(line.toArray()))
                .collect(Collectors.joining("\n"));
        Files.writeString(workspace.resolve("input/reference/decisions.csv"), COLUMNS + text + "\n");
    }

    private List<String> committed(String period) {
        return csv(period, "totals.csv").stream()
                .filter(line -> line.get("measure").equals("committed")
                        && !line.get("value").equals("0"))
                .map(line -> line.get("member") + "=" + line.get("value"))
                .toList();
    }

    private List<CSVRecord> csv(String period, String name) {
        return trial().csv(period, name);
    }

    /** Every published file but the manifest, which names the program's build and the reference data. */
    private Map<String, String> published(String period) {
        Map<String, String> contents = trial().published(period);
        contents.remove("manifest.json");
        return contents;
    }
}
