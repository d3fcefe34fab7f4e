package tonghop.excel.reply;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.publish.reply.Answer;
import tonghop.pipeline.publish.reply.Correspondence;
import tonghop.pipeline.publish.reply.Form;
import tonghop.pipeline.publish.reply.Sender;

/** The return of a workbook without anything in it: all that POI needs for others is loaded afterwards. */
public final class EmptyReturn {

    private static final String SHEET = "tonghop";

    private EmptyReturn() {}

    /** Goes the whole way and throws away what comes of it. */
    public static void returnNothing() throws IOException {
        Correspondence words = new Correspondence(Language.VI);
        Sender nobody = new Sender(List.of(), List.of(), 0, "", "");
        Finding finding = Finding.ofCell(Rule.TEXT_CONVERTED, SHEET, "A1", "");
        Answer answer = new Answer(nobody, Answer.Standing.ACCEPTED, List.of(), List.of(finding), "");
        ReturnedWorkbook.marked(
                new ByteArrayInputStream(empty()), words.reply(answer, Form.MARKED), words.phrases(), LocalDate.EPOCH);
    }

    private static byte[] empty() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet(SHEET).createRow(0).createCell(0).setCellValue(SHEET);
            book.write(bytes);
        }
        return bytes.toByteArray();
    }
}
