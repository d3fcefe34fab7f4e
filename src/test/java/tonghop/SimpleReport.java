package tonghop;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reports with one table of aid, a project for each amount committed. */
record SimpleReport(Path input) {

    /**
     * Writes one.
     *
     * @param path of which the folder is the period
     * @param member as in a letterhead
     * @param remark behind the period, such as "(điều chỉnh lần 1)"
     * @param amounts digits are a number in đồng, everything else is text
     */
    void write(String path, String member, String remark, String... amounts) {
        Path file = input.resolve(path);
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Files.createDirectories(file.getParent());
            Sheet sheet = book.createSheet("Viện trợ");
            row(sheet.createRow(0), "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ " + member);
            row(sheet.createRow(1), "BÁO CÁO " + period(path.substring(0, path.indexOf('/'))) + " " + remark);
            row(sheet.createRow(2), "Đơn vị tính: đồng");
            row(sheet.createRow(3), "STT", "Tên dự án", "Nhà tài trợ", "Lĩnh vực", "Giá trị cam kết");
            for (int at = 0; at < amounts.length; at++) {
                row(sheet.createRow(4 + at), "" + (at + 1), "Dự án " + at, "MCNV", "Y tế", amounts[at]);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String period(String label) {
        String year = label.substring(0, 4);
        String part = label.substring(4);
        return switch (part) {
            case "-H1" -> "6 THÁNG ĐẦU NĂM " + year;
            case "-H2" -> "6 THÁNG CUỐI NĂM " + year;
            default -> "NĂM " + label;
        };
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
}
