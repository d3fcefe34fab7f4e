package tonghop.excel.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compound files: old workbooks with their ways, and locked ones. */
class XlsOdditiesTest {

    private static final int SECTOR = 512;

    @TempDir
    Path folder;

    @Test
    void the_font_of_a_text_is_that_of_its_first_part() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            var font = book.createFont();
            font.setFontName(".VnTime");
            var text = book.getCreationHelper().createRichTextString("Céng hßa");
            text.applyFont(0, 4, font);
            var later = book.getCreationHelper().createRichTextString("Céng hßa");
            later.applyFont(4, 8, font);
            var row = book.createSheet("S").createRow(0);
            row.createCell(0).setCellValue(text);
            row.createCell(1).setCellValue(later);

            assertThat(read(book)).containsExactly("[S]", "A1 TEXT Céng hßa in .VnTime", "B1 TEXT Céng hßa");
        }
    }

    @Test
    void nought_is_no_result_of_a_formula_that_poi_did_not_calculate() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            var row = book.createSheet("S").createRow(0);
            row.createCell(0).setCellValue(5);
            row.createCell(1).setCellFormula("SUM(A1,A1)");

            assertThat(read(book)).containsExactly("[S]", "A1 NUMBER 5", "B1 NUMBER 10");
        }
    }

    @Test
    void formulas_over_sheets_without_results() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("Viện trợ").createRow(0).createCell(0).setCellValue(64.1);
            var name = book.createName();
            name.setNameName("TyGia");
            name.setRefersToFormula("'Viện trợ'!$A$1");
            var row = book.createSheet("S").createRow(0);
            row.createCell(0).setCellFormula("'Viện trợ'!A1*10");
            row.createCell(1).setCellFormula("TyGia*10");

            assertThat(read(book))
                    .containsExactly("[Viện trợ]", "A1 NUMBER 64.1", "[S]", "A1 NUMBER 641", "B1 UNCALCULATED =");
        }
    }

    private List<String> read(HSSFWorkbook book) throws IOException {
        return Flat.read(compoundFile("Workbook", book.getBytes()));
    }

    @Test
    void a_sheet_broken_off_is_damage() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("S").createRow(0).createCell(0).setCellValue(5);
            book.createSheet("T").createRow(0).createCell(0).setCellValue(6);
            byte[] whole = book.getBytes();

            assertThat(Flat.read(compoundFile("Workbook", whole))).contains("[T]");
            assertThat(Flat.read(compoundFile("Workbook", Arrays.copyOf(whole, whole.length - 4))))
                    .containsExactly("DAMAGED");
        }
    }

    @ParameterizedTest
    @CsvSource({"VelvetSweatshop, [S]", "cua-toi, ENCRYPTED"})
    void an_old_workbook_opens_with_the_password_everybody_knows(String password, String first) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        Path file = folder.resolve("locked");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("S").createRow(0).createCell(0).setCellValue("Tên");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(Flat.read(file)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "agile, VelvetSweatshop, [S]",
        "agile, cua-toi, ENCRYPTED",
        "standard, VelvetSweatshop, [S]",
        "standard, cua-toi, ENCRYPTED"
    })
    void so_does_a_new_one(EncryptionMode mode, String password, String first)
            throws IOException, GeneralSecurityException {
        byte[] plain = Files.readAllBytes(Xlsx.of("<row><c><v>1</v></c></row>").write(folder.resolve("plain")));

        assertThat(Flat.read(encrypted(plain, mode, password))).first().isEqualTo(first);
    }

    @Test
    void a_locked_document_of_another_kind_is_no_workbook() throws IOException, GeneralSecurityException {
        Path document = new Zip().put("ghi-chu.txt", "").write(folder.resolve("plain"));
        Path locked = encrypted(Files.readAllBytes(document), EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD);

        assertThat(Flat.read(locked)).containsExactly("DAMAGED");
    }

    private Path encrypted(byte[] plain, EncryptionMode mode, String password)
            throws IOException, GeneralSecurityException {
        Path file = folder.resolve("locked");
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream content = encryptor.getDataStream(ole)) {
                content.write(plain);
            }
            ole.writeFilesystem(out);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {0x30, 0x3C})
    void a_directory_or_table_of_sectors_that_is_a_ring_ends(int startsAt) throws IOException {
        assertThat(Flat.read(ring(startsAt))).containsExactly("DAMAGED");
    }

    @Test
    void a_stream_that_is_a_ring_ends() throws IOException {
        Path file = workbookWithBigStream();
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer ole = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int directory = (ole.getInt(0x30) + 1) * SECTOR;
        String entries = new String(bytes, directory, SECTOR, StandardCharsets.UTF_16LE);
        int entry = directory + entries.indexOf("Workbook") * 2;
        chain(ole, ole.getInt(entry + 0x74), ole.getInt(entry + 0x74));
        Files.write(file, bytes);

        assertThat(Flat.read(file)).containsExactly("DAMAGED");
    }

    /** Makes the first sector of a chain, whose number stands at a place of the header, follow itself. */
    private Path ring(int startsAt) throws IOException {
        Path file = workbookWithBigStream();
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer ole = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int start = Math.max(ole.getInt(startsAt), 0);
        ole.putInt(startsAt, start);
        chain(ole, start, start);
        return Files.write(file, bytes);
    }

    private static void chain(ByteBuffer ole, int sector, int next) {
        int table = (ole.getInt(0x4C) + 1) * SECTOR;
        ole.putInt(table + 4 * sector, next);
    }

    private Path workbookWithBigStream() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            var sheet = book.createSheet("S");
            for (int row = 0; row < 200; row++) {
                sheet.createRow(row).createCell(0).setCellValue("dự án " + row);
            }
            return compoundFile("Workbook", book.getBytes());
        }
    }

    private Path compoundFile(String stream, byte[] content) throws IOException {
        Path file = folder.resolve("compound");
        var out = new ByteArrayOutputStream();
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(content), stream);
            ole.writeFilesystem(out);
        }
        return Files.write(file, out.toByteArray());
    }
}
