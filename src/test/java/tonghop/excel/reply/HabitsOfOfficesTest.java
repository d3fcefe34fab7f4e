package tonghop.excel.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.excel.reply.Original.cell;
import static tonghop.excel.reply.Original.edited;
import static tonghop.excel.reply.Original.error;
import static tonghop.excel.reply.Original.opened;
import static tonghop.excel.reply.Original.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hssf.record.CountryRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.excel.in.AnyWorkbooks;
import tonghop.excel.in.Limits;
import tonghop.pipeline.publish.reply.Answer;
import tonghop.pipeline.publish.reply.Form;
import tonghop.pipeline.publish.reply.Sender;

/** Workbooks with macros, protection, Excel's own password, or a record missing: returned like any other. */
class HabitsOfOfficesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void protected_sheets_stay_protected(Original original) {
        byte[] locked =
                edited(original.drawn(), book -> book.getSheet("Viện trợ").protectSheet("mật khẩu"));

        Workbook book = opened(returned(locked, error("B3")));
        assertThat(book.getSheet("Viện trợ").getProtect()).isTrue();
        assertThat(cell(book, "Viện trợ", "B3").getCellComment()).isNotNull();
    }

    @Test
    void macros_stay_and_so_does_the_ending() throws IOException {
        byte[] macros = edited(Original.XLSX.drawn(), book -> {
            XSSFWorkbook open = (XSSFWorkbook) book;
            open.setWorkbookType(XSSFWorkbookType.XLSM);
            try {
                open.setVBAProject(new ByteArrayInputStream("vba".getBytes(StandardCharsets.US_ASCII)));
            } catch (IOException unlikely) {
                throw new AssertionError(unlikely);
            }
        });

        try (XSSFWorkbook book = (XSSFWorkbook) opened(returned(macros, error("B3")))) {
            assertThat(book.isMacroEnabled()).isTrue();
            assertThat(book.getPackage().getPartsByName(Pattern.compile(".*vbaProject.bin")))
                    .hasSize(1);
        }
        assertThat(written(macros).ending()).isEqualTo(".xlsm");
        assertThat(written(Original.XLSX.drawn()).ending()).isEqualTo(".xlsx");
        assertThat(written(Original.XLS.drawn()).ending()).isEqualTo(".xls");
    }

    private static ReturnedWorkbook.Written written(byte[] original) throws IOException {
        Answer answer = new Answer(
                new Sender(List.of(), List.of(), 0, "a", ""), Answer.Standing.REJECTED, List.of(), List.of(), "");
        return ReturnedWorkbook.marked(
                new ByteArrayInputStream(original),
                Original.WORDS.reply(answer, Form.MARKED),
                Original.WORDS.phrases(),
                LocalDate.EPOCH);
    }

    @Test
    void a_workbook_with_the_password_that_everybody_knows_comes_back_without_it() throws Exception {
        byte[] locked = encrypted(Original.XLSX.drawn());

        assertThat(Portrait.of(returned(locked, error("B3"))))
                .isEqualTo(Portrait.of(returned(Original.XLSX.drawn(), error("B3"))));
        assertThat(returned(locked, error("B3"))).isEqualTo(returned(locked, error("B3")));
    }

    @Test
    void so_does_one_of_excel_97() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
        byte[] locked;
        try {
            locked = Original.bytes(new HSSFWorkbook(new ByteArrayInputStream(Original.XLS.drawn())));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        byte[] returned = returned(locked, error("B3"));
        assertThat(Portrait.of(returned)).isEqualTo(Portrait.of(returned(Original.XLS.drawn(), error("B3"))));
        assertThat(returned(locked, error("B3"))).isEqualTo(returned);
        assertThat(new AnyWorkbooks(Limits.standard()).sheets(Files.write(folder.resolve("a"), returned)))
                .hasSize(5);
    }

    @Test
    void a_workbook_without_a_country_gets_room_for_its_first_comment() {
        byte[] stateless = edited(Original.XLS.drawn(), book -> {
            var records = ((HSSFWorkbook) book).getInternalWorkbook().getWorkbookRecordList();
            records.remove(((HSSFWorkbook) book).getInternalWorkbook().findFirstRecordBySid(CountryRecord.sid));
            book.removeSheetAt(0);
        });

        Workbook book = opened(returned(stateless, Finding.ofCell(Rule.DATE_UNREADABLE, "Cuối", "A1", "x")));
        assertThat(cell(book, "Cuối", "A1").getCellComment()).isNotNull();
    }

    private static byte[] encrypted(byte[] plain) throws Exception {
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(Decryptor.DEFAULT_PASSWORD);
            try (OutputStream out = encryptor.getDataStream(ole)) {
                out.write(plain);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ole.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
