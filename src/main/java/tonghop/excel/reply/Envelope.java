package tonghop.excel.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tonghop.excel.reply.ReturnedWorkbook.Written;
import tonghop.pipeline.publish.reply.Answer;
import tonghop.pipeline.publish.reply.Correspondence;
import tonghop.pipeline.publish.reply.Form;

/** Writes one reply: the workbook, and the covering text beside it. */
record Envelope(Correspondence correspondence) {

    private static final Logger LOG = LoggerFactory.getLogger(Envelope.class);

    /** The day that files bear where nobody knows the period. */
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    /** What came of it, and how: a workbook that cannot be written again becomes a list. */
    private record Sent(Form form, Written workbook) {}

    /**
     * Writes both.
     *
     * @param original the file to be marked, or none
     * @param stem the path without ending
     */
    List<Path> write(Answer answer, List<Path> original, Bulk bulk, Path stem) {
        try {
            Sent sent = sent(answer, bulk == Bulk.TOO_LARGE ? List.of() : original);
            Path workbook = ended(stem, sent.workbook().ending());
            Path text = ended(stem, ".txt");
            Files.write(workbook, sent.workbook().bytes().array());
            Files.writeString(text, letter(answer, sent.form(), String.valueOf(workbook.getFileName())));
            return List.of(workbook, text);
        } catch (IOException machine) {
            throw new UncheckedIOException("cannot write " + stem, machine);
        }
    }

    private Sent sent(Answer answer, List<Path> original) throws IOException {
        if (answer.isReceipt()) {
            return alone(answer, Form.RECEIPT);
        }
        return original.isEmpty() ? alone(answer, Form.LIST) : marked(answer, original.get(0));
    }

    private Sent marked(Answer answer, Path original) throws IOException {
        try (InputStream in = Files.newInputStream(original)) {
            return new Sent(
                    Form.MARKED,
                    ReturnedWorkbook.marked(
                            in, correspondence.reply(answer, Form.MARKED), correspondence.phrases(), day(answer)));
        } catch (FileSystemException machine) {
            throw machine;
        } catch (IOException | RuntimeException | StackOverflowError unwritable) {
            // POI throws whatever comes up on parts that it does not know, and our own reader is more patient
            LOG.warn("{} is answered with a list", answer.sender().file(), unwritable);
            return alone(answer, Form.LIST);
        }
    }

    private Sent alone(Answer answer, Form form) throws IOException {
        return new Sent(
                form,
                ReturnedWorkbook.alone(correspondence.reply(answer, form), correspondence.phrases(), day(answer)));
    }

    /** Old editors of Windows break lines only at both characters. */
    private String letter(Answer answer, Form form, String workbook) {
        return correspondence.letter(answer, form, workbook).replace("\n", "\r\n");
    }

    private static LocalDate day(Answer answer) {
        return answer.sender().period().stream()
                .findFirst()
                .map(period -> period.window().until())
                .orElse(SOME_DAY);
    }

    static Path ended(Path stem, String ending) {
        return stem.resolveSibling(stem.getFileName() + ending);
    }
}
