package tonghop.excel.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.pipeline.intake.Kind;

/** Every kind of file that arrives where workbooks are expected. */
class ContentProbeTest {

    @TempDir
    Path folder;

    private String kind(Path file) {
        Kind kind = new ContentProbe(Limits.standard()).kind(file);
        return kind instanceof Kind.Workbook workbook
                ? workbook.format().name()
                : ((Kind.NoWorkbook) kind).reason().name();
    }

    private String kind(byte[] content) throws IOException {
        return kind(Files.write(folder.resolve("bao-cao.xlsx"), content));
    }

    private String kind(String content, Charset charset) throws IOException {
        return kind(content.getBytes(charset));
    }

    private String kind(Zip zip) {
        return kind(zip.write(folder.resolve("bao-cao.xls")));
    }

    @Test
    void workbooks_whatever_their_names() throws IOException {
        assertThat(kind(Xlsx.of(""))).isEqualTo("OOXML");
        Path xls = folder.resolve("bao-cao.xlsx");
        new XlsPen().sheet("S", "visible").write(xls);
        assertThat(kind(xls)).isEqualTo("BIFF8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spreadsheetml.sheet.main+xml",
                "spreadsheetml.template.main+xml",
                "../application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "nonsense"
            })
    void workbooks_whatever_type_they_claim(String type) {
        assertThat(kind(Xlsx.of("").put("[Content_Types].xml", Xlsx.contentTypes(type))))
                .isEqualTo("OOXML");
    }

    @Test
    void nothing_at_all() throws IOException {
        assertThat(kind(new byte[0])).isEqualTo("EMPTY_FILE");
    }

    @Test
    void what_excel_leaves_while_a_workbook_is_open() throws IOException {
        String name = "Nguyen Van A";
        byte[] lock = new byte[165];
        Arrays.fill(lock, (byte) ' ');
        lock[0] = (byte) name.length();
        System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, lock, 1, name.length());
        lock[55] = (byte) name.length();
        lock[56] = 0;

        assertThat(kind(lock)).isEqualTo("LOCK_FILE");
    }

    @Test
    void what_libre_office_leaves_while_a_workbook_is_open() throws IOException {
        assertThat(kind(",an,may-1,22.11.2026 08:30,file:///home/an/.config/libreoffice/4;", StandardCharsets.UTF_8))
                .isEqualTo("LOCK_FILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><table><tr><td>1</td></tr></table></body></html>",
                "\n\n<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 4.01//EN'><HTML>",
                "<?xml version='1.0'?><html xmlns:x='urn:schemas-microsoft-com:office:excel'>",
                "<style>td {}</style><TABLE border=1>",
                "MIME-Version: 1.0\nContent-Type: multipart/related"
            })
    void pages(String content) throws IOException {
        assertThat(kind(content, StandardCharsets.UTF_8)).isEqualTo("HTML");
        assertThat(kind("\ufeff" + content, StandardCharsets.UTF_8)).isEqualTo("HTML");
        assertThat(kind(content, StandardCharsets.UTF_16)).isEqualTo("HTML");
    }

    @Test
    void xml_of_office_programs() throws IOException {
        assertThat(kind(
                        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Table>",
                        StandardCharsets.UTF_8))
                .isEqualTo("SPREADSHEETML_2003");
        assertThat(kind(
                        "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>",
                        StandardCharsets.UTF_8))
                .isEqualTo("OPEN_DOCUMENT");
        assertThat(kind(
                        "<?xml version='1.0'?><w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'>",
                        StandardCharsets.UTF_8))
                .isEqualTo("WORD_DOCUMENT");
        assertThat(kind("<?xml version='1.0'?><data/>", StandardCharsets.UTF_8)).isEqualTo("CSV_OR_TEXT");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "windows-1258"})
    void text(String charset) throws IOException {
        assertThat(kind("STT;Ten du an;So tien\r\n1;Nuoc sach;1.500.000\r\n", Charset.forName(charset)))
                .isEqualTo("CSV_OR_TEXT");
    }

    @ParameterizedTest
    @CsvSource({
        "255044462D312E37, PDF",
        "7B5C727466315C, WORD_DOCUMENT",
        "526172211A0700, ARCHIVE",
        "377ABCAF271C0004, ARCHIVE",
        "1F8B0800, ARCHIVE",
        "504B0506000000000000000000000000000000000000, ARCHIVE",
        "89504E470D0A1A0A, IMAGE",
        "FFD8FFE000104A46, IMAGE",
        "474946383961, IMAGE",
        "49492A0008000000, IMAGE",
        "524946460000000057454250, IMAGE",
        "000000186674797068656963, IMAGE",
        "424D3600000000000000, IMAGE",
        "0900040002001000, BEFORE_EXCEL_97",
        "0902060000001000, BEFORE_EXCEL_97",
        "0904060000001000, BEFORE_EXCEL_97",
        "0908080000051000, BEFORE_EXCEL_97",
        "0908080000000010, BEFORE_EXCEL_97",
        "00000000000000000000, NO_WORKBOOK",
        "0102030405060708, NO_WORKBOOK",
        "504B0304140000000800, DAMAGED",
        "D0CF11E0A1B11AE10000, DAMAGED",
    })
    void first_bytes(String bytes, String kind) throws IOException {
        assertThat(kind(HexFormat.of().parseHex(bytes))).isEqualTo(kind);
    }

    @Test
    void random_bytes() throws IOException {
        byte[] random = new byte[20_000];
        new Random(1).nextBytes(random);

        assertThat(kind(random)).isEqualTo("NO_WORKBOOK");
    }

    @Test
    void zip_files_by_what_they_list() {
        assertThat(kind(new Zip().put("bao-cao.xlsx", "").put("ghi-chu.txt", "")))
                .isEqualTo("ARCHIVE");
        assertThat(kind(new Zip()
                        .put("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .put("content.xml", "")))
                .isEqualTo("OPEN_DOCUMENT");
        assertThat(kind(new Zip().put("content.xml", "").put("META-INF/manifest.xml", "")))
                .isEqualTo("OPEN_DOCUMENT");
        assertThat(kind(new Zip().put("mimetype", "application/epub+zip"))).isEqualTo("ARCHIVE");
    }

    @Test
    void other_office_open_xml() {
        assertThat(kind(Xlsx.of("").put("xl/workbook.xml", "<w:document xmlns:w='w'/>")))
                .isEqualTo("WORD_DOCUMENT");
        assertThat(kind(Xlsx.of("").put("xl/workbook.xml", "<p:presentation xmlns:p='p'/>")))
                .isEqualTo("OTHER_OFFICE_DOCUMENT");
        assertThat(kind(new Zip()
                        .put(
                                "[Content_Types].xml",
                                Xlsx.contentTypes("../application/vnd.ms-excel.sheet.binary.macroEnabled.main"))
                        .put("_rels/.rels", Xlsx.rels("officeDocument", "xl/workbook.xml"))
                        .put("xl/workbook.xml", new byte[] {1, 2, 3})))
                .isEqualTo("BINARY_XLSB");
    }

    @Test
    void half_a_workbook() throws IOException {
        Path whole = Xlsx.of("").write(folder.resolve("whole"));
        byte[] bytes = Files.readAllBytes(whole);

        assertThat(kind(Arrays.copyOf(bytes, bytes.length / 2))).isEqualTo("DAMAGED");
    }

    @ParameterizedTest
    @CsvSource({
        "Book, BEFORE_EXCEL_97",
        "WordDocument, WORD_DOCUMENT",
        "PowerPoint Document, OTHER_OFFICE_DOCUMENT",
        "__properties_version1.0, OTHER_OFFICE_DOCUMENT",
        "EncryptedPackage, ENCRYPTED",
    })
    void compound_files_by_what_they_list(String stream, String kind) throws IOException {
        assertThat(kind(compoundFile(stream, new byte[5000]))).isEqualTo(kind);
    }

    @Test
    void a_workbook_of_excel_95_under_the_name_of_a_later_one() throws IOException {
        byte[] excel95 = new byte[5000];
        System.arraycopy(HexFormat.of().parseHex("0908080000050500"), 0, excel95, 0, 8);

        assertThat(kind(compoundFile("Workbook", excel95))).isEqualTo("BEFORE_EXCEL_97");
    }

    @Test
    void a_file_the_machine_does_not_give_out_is_not_blamed() {
        assertThatThrownBy(() -> kind(folder.resolve("not-there"))).isInstanceOf(UncheckedIOException.class);
    }

    private Path compoundFile(String stream, byte[] content) throws IOException {
        Path file = folder.resolve("compound");
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            ole.createDocument(new ByteArrayInputStream(content), stream);
            ole.writeFilesystem(out);
        }
        return file;
    }
}
