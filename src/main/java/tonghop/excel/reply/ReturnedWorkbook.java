package tonghop.excel.reply;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tonghop.excel.out.TimelessZip;
import tonghop.pipeline.publish.reply.Phrases;
import tonghop.pipeline.publish.reply.Reply;

/** A workbook with a reply in it: a sender's own, or one with nothing else. */
record ReturnedWorkbook(Workbook book, LocalDate asOf) {

    private static final String AUTHOR = "tonghop";

    /**
     * The bytes of a workbook and the ending of its name.
     *
     * @param ending such as {@code .xlsx}
     */
    record Written(String ending, ByteBuffer bytes) {

        static Written of(String ending, byte[] bytes) {
            return new Written(ending, ByteBuffer.wrap(bytes));
        }
    }

    /** The sender's workbook with the reply in place of any earlier one. Excel's own password opens as it does in Excel. */
    static Written marked(InputStream original, Reply reply, Phrases phrases, LocalDate asOf) throws IOException {
        try (Workbook book = WorkbookFactory.create(original, Decryptor.DEFAULT_PASSWORD)) {
            if (book instanceof HSSFWorkbook old) {
                RoomForDrawings.in(old);
            }
            Comments comments = new Comments(book.getCreationHelper(), AUTHOR);
            Tint tint = new Tint(book);
            new EarlierReturn(book, comments, tint).undo();
            new Marking(book, comments, tint, phrases).apply(reply.marks());
            new ReplySheet(book, reply, phrases).draw();
            return new ReturnedWorkbook(book, asOf).written();
        }
    }

    /** A workbook with the reply alone. */
    static Written alone(Reply reply, Phrases phrases, LocalDate asOf) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var core = book.getProperties().getCoreProperties();
            Optional<Date> day =
                    Optional.of(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
            core.setCreator(AUTHOR);
            core.setTitle(reply.title());
            core.setCreated(day);
            core.setModified(day);
            new ReplySheet(book, reply, phrases).draw();
            return new ReturnedWorkbook(book, asOf).written();
        }
    }

    private Written written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (book instanceof XSSFWorkbook open) {
            try (TimelessZip zip = new TimelessZip(bytes, asOf)) {
                open.write(zip);
            }
            return Written.of(open.isMacroEnabled() ? ".xlsm" : ".xlsx", bytes.toByteArray());
        }
        ((HSSFWorkbook) book).write(bytes);
        return Written.of(".xls", FirstTab.of(bytes.toByteArray()));
    }
}
