package tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.run.CheckDocument.Answered;
import tonghop.run.Previews;
import tonghop.run.Previews.Check;
import tonghop.run.RunResult;
import tonghop.workspace.output.CheckJson;

/** The conversation with a province over its own file: broken, returned, mended in place, accepted. */
class ReturnSpec {

    @TempDir
    private Path workspace;

    @BeforeEach
    void lay_out() {
        trial().takeOver("reference", file -> true);
    }

    @ParameterizedTest
    @CsvSource({
        "03 quang-tri 2023.xlsx, Viện trợ PCPNN, K10, quang-tri-2023-v2.xlsx",
        "08 phu-yen 2023.xls, Viện trợ PCPNN, K10, phu-yen-2023-v2.xls"
    })
    void mended_in_place_and_sent_back_it_is_the_next_version_with_the_right_totals(
            String file, String sheet, String at, String reply) {
        byte[] sound = bytes(Path.of("input/2023").resolve(file));
        put("report", sound);
        run();
        String wanted = csv("totals.csv");
        put("report", edited(sound, sheet, at, cell -> cell.setCellValue("1.2O0 - 5")));
        run();

        byte[] returned = bytes(output("phan-hoi/" + reply));
        assertThat(comment(returned, sheet, at)).contains("Lỗi: Không đọc được số tiền \"1.2O0 - 5\"");
        assertThat(Files.exists(output("phan-hoi/" + reply.replaceAll("[.]xlsx?$", ".txt"))))
                .isTrue();

        put("sent back", edited(returned, sheet, at, cell -> cell.setCellValue(number(sound, sheet, at))));
        RunResult result = run();

        assertThat(csv("totals.csv")).isEqualTo(wanted);
        assertThat(result.isIncomplete()).isFalse();
        assertThat(csv("findings.csv")).doesNotContain("tonghop:phan-hoi", "_tonghop", "Phản hồi");
        assertThat(csv("files.csv")).contains("2023/sent back").contains(",3,accepted,");
    }

    @Test
    void replies_belong_to_the_publication_and_a_second_run_changes_no_byte() throws IOException {
        put("a.xlsx", bytes(Path.of("input/2023/06 quang-nam 2023.xlsx")));
        put("b.xlsx", bytes(Path.of("input/2023/03 quang-tri 2023.xlsx")));
        run();
        Map<String, String> first = published();
        try (Stream<Path> output = Files.walk(workspace.resolve("output"))) {
            for (Path path : output.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        run();

        assertThat(published()).isEqualTo(first);
        assertThat(first.keySet())
                .contains(
                        "phan-hoi/quang-nam-2023.txt",
                        "phan-hoi/quang-nam-2023.xlsx",
                        "phan-hoi/quang-tri-2023-bien-nhan.txt",
                        "phan-hoi/quang-tri-2023-bien-nhan.xlsx");
        assertThat(Files.readString(output("manifest.json")))
                .contains("\"phan-hoi/quang-nam-2023.xlsx\"", "\"phan-hoi/quang-tri-2023-bien-nhan.txt\"");
    }

    @ParameterizedTest
    @CsvSource({"03 quang-tri 2023.xlsx, quang-tri-2023.xlsx", "08 phu-yen 2023.xls, phu-yen-2023.xls"})
    void what_comes_back_unmended_replaces_nothing(String file, String reply) {
        byte[] sound = bytes(Path.of("input/2023").resolve(file));
        byte[] broken = edited(sound, "Viện trợ PCPNN", "K10", cell -> cell.setCellValue("1.2O0 - 5"));
        put("report", broken);
        run();
        byte[] returned = bytes(output("phan-hoi/" + reply));
        put(
                "mended",
                edited(
                        returned,
                        "Viện trợ PCPNN",
                        "K10",
                        cell -> cell.setCellValue(number(sound, "Viện trợ PCPNN", "K10"))));
        RunResult mended = run();
        assertThat(mended.isIncomplete()).isFalse();
        String wanted = csv("totals.csv");

        put("as it was", returned);
        put("saved again", edited(returned, "Phản hồi", "A30", cell -> cell.setCellValue("đã xem")));
        assertThat(run().isIncomplete()).isFalse();
        assertThat(csv("totals.csv")).isEqualTo(wanted);
        assertThat(csv("files.csv").lines().filter(line -> line.contains(",unmended,")))
                .hasSize(2)
                .allMatch(line -> line.contains("2023/report"));
        assertThat(FrontDesk.standings(workspace).of(ReportingPeriod.year(2023)).unread())
                .isEmpty();

        put(
                "noted",
                edited(returned, "Viện trợ PCPNN", "K11", cell -> cell.setCellValue(cell.getNumericCellValue() + 1)));
        run();
        assertThat(csv("files.csv")).contains("2023/noted").contains(",3,accepted-with-held-rows,");
    }

    @Test
    void a_receipt_that_is_signed_and_sent_back_is_no_report_and_changes_nothing() {
        put("a.xlsx", bytes(Path.of("input/2023/03 quang-tri 2023.xlsx")));
        run();
        Map<String, String> before = published();
        byte[] receipt = bytes(output("phan-hoi/quang-tri-2023-bien-nhan.xlsx"));
        put("quang-tri-2023-bien-nhan.xlsx", receipt);
        put("ky.xls", savedAsXls("tonghop:phan-hoi", "BIÊN NHẬN BÁO CÁO NĂM 2023", "Lê Thị Lan"));
        RunResult result = run();

        assertThat(result.isIncomplete()).isFalse();
        assertThat(csv("files.csv"))
                .contains("2023/quang-tri-2023-bien-nhan.xlsx", "2023/ky.xls", ",receipt,", "biên nhận");
        assertThat(published())
                .containsAllEntriesOf(onlyOf(before, "totals.csv", "findings.csv", "entries.csv", "phan-hoi"));
        assertThat(onlyOf(published(), "phan-hoi")).isEqualTo(onlyOf(before, "phan-hoi"));
        assertThat(run().isIncomplete()).isFalse();

        Previews previews = FrontDesk.previews(workspace, Language.VI);
        Check check = previews.check(workspace.resolve("input/2023/ky.xls"));
        assertThat(previews.giveBack(check, workspace.resolve("tra lai"))).isEmpty();
        assertThat(new CheckJson(Language.VI).of(List.of(new Answered(check, List.of()))))
                .contains("\"status\": \"receipt\"");
    }

    /** A finding in a number is the same whether it is found in reading or weighed by the office. */
    @Test
    void what_is_found_in_a_number_is_told_once() {
        byte[] merged = edited(
                bytes(Path.of("input/2023/03 quang-tri 2023.xlsx")), "Viện trợ PCPNN", "K10", cell -> cell.getSheet()
                        .addMergedRegion(CellRangeAddress.valueOf("K10:K11")));
        Path mine = write(workspace.resolve("mine.xlsx"), merged);

        Check check = FrontDesk.previews(workspace, Language.VI).check(mine);

        assertThat(new CheckJson(Language.VI).of(List.of(new Answered(check, List.of()))))
                .containsOnlyOnce("figure-shared");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-9M/tra-vinh-9-thang-2022.xlsx, tra-vinh-2022-9M",
        "2017-2022/TP.HCM 2017-2022.xlsx, ho-chi-minh-2017-2022-v2"
    })
    void the_name_of_a_reply_contradicts_nothing_when_it_comes_back(String file, String name) {
        String folder = file.substring(0, file.indexOf('/'));
        Path sent = workspace.resolve("input").resolve(folder).resolve(name + ".xlsx");
        write(sent, bytes(Path.of("input").resolve(file)));

        assertThat(run(folder).isIncomplete()).isFalse();
    }

    @Test
    void a_check_gives_the_answer_of_the_run_before_anything_is_sent() {
        byte[] broken = edited(
                bytes(Path.of("input/2023/03 quang-tri 2023.xlsx")),
                "Viện trợ PCPNN",
                "K10",
                cell -> cell.setCellValue("30 - 40 triệu"));
        put("a.xlsx", broken);
        run();
        Path mine = write(workspace.resolve("mine.xlsx"), broken);
        Previews previews = FrontDesk.previews(workspace, Language.VI);
        Check check = previews.check(mine);

        assertThat(new CheckJson(Language.VI).of(List.of(new Answered(check, List.of()))))
                .startsWith("{\n  \"files\": [")
                .contains(
                        "\"member\": \"quang-tri\"",
                        "\"status\": \"accepted-with-held-rows\"",
                        "\"rule\": \"amount-refused\"",
                        "\"severity\": \"error\"",
                        "\"cell\": \"K10\"",
                        "\"found\": \"30 - 40 triệu\"");
        assertThat(comment(
                        bytes(previews.giveBack(check, workspace.resolve("tra lai"))
                                .get(0)),
                        "Viện trợ PCPNN",
                        "K10"))
                .isEqualTo(comment(bytes(output("phan-hoi/quang-tri-2023.xlsx")), "Viện trợ PCPNN", "K10"));
        assertThat(new CheckJson(Language.VI).of(List.of(new Answered(check, List.of(Path.of("mine-phan-hoi.xlsx"))))))
                .contains("\"returned\": [", "\"file\": \"mine-phan-hoi.xlsx\"");
        assertThat(headHeight(bytes(output("phan-hoi/quang-tri-2023.xlsx")))).isGreaterThan(25);
        assertThat(mine).hasBinaryContent(broken);
    }

    private RunResult run() {
        return run("2023");
    }

    private RunResult run(String period) {
        return trial().run(period);
    }

    private Trial trial() {
        return new Trial(workspace);
    }

    private void put(String name, byte[] bytes) {
        write(workspace.resolve("input/2023").resolve(name), bytes);
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path output(String name) {
        return trial().published("2023", name);
    }

    private String csv(String name) {
        return new String(bytes(output("data/" + name)), StandardCharsets.UTF_8);
    }

    private Map<String, String> published() {
        return trial().published("2023");
    }

    private static byte[] edited(byte[] bytes, String sheet, String at, Consumer<Cell> edit) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            edit.accept(cell(book, sheet, at));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Of the row in which the longest heading of the sums stands. */
    private static float headHeight(byte[] bytes) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (Row row : book.getSheet("Phản hồi")) {
                if (row.getCell(6) != null && row.getCell(6).toString().startsWith("Chưa tính, chờ sửa")) {
                    return row.getHeightInPoints();
                }
            }
            return 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] savedAsXls(String... column) {
        try (Workbook book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet("Biên nhận");
            for (int row = 0; row < column.length; row++) {
                sheet.createRow(row).createCell(0).setCellValue(column[row]);
            }
            book.createSheet("Sheet1");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> onlyOf(Map<String, String> files, String... parts) {
        Map<String, String> some = new TreeMap<>(files);
        some.keySet().removeIf(name -> Stream.of(parts).noneMatch(name::contains));
        return some;
    }

    private static double number(byte[] bytes, String sheet, String at) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            return cell(book, sheet, at).getNumericCellValue();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String comment(byte[] bytes, String sheet, String at) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            return cell(book, sheet, at).getCellComment().getString().getString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Cell cell(Workbook book, String sheet, String at) {
        CellReference reference = new CellReference(at);
        return book.getSheet(sheet).getRow(reference.getRow()).getCell(reference.getCol());
    }
}
