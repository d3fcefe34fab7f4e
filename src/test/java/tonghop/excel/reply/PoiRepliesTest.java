package tonghop.excel.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.domain.ledger.BookSketch.member;
import static tonghop.domain.ledger.PostingSketch.aid;
import static tonghop.domain.ledger.PostingSketch.vnd;
import static tonghop.domain.reporting.Field.COMMITTED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.form.OwnSheets;
import tonghop.domain.ledger.BookSketch;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Rule;
import tonghop.excel.in.AnyWorkbooks;
import tonghop.excel.in.Limits;
import tonghop.pipeline.publish.reply.Answer;
import tonghop.pipeline.publish.reply.Sender;

class PoiRepliesTest {

    private static final Finding ERROR = Finding.ofCell(Rule.AMOUNT_REFUSED, "Viện trợ", "B3", "x", "RANGE");

    @TempDir
    private Path folder;

    @Test
    void who_has_findings_gets_his_workbook_back_and_who_has_none_a_receipt() throws IOException {
        BookSketch sketch = new BookSketch()
                .report(member("ha-tinh", "42", "Hà Tĩnh"), "4", aid(11, "A", vnd(COMMITTED, "1000")))
                .report(member("nghe-an", "40", "Nghệ An"), "4", aid(11, "A", vnd(COMMITTED, "1000")))
                .finding(ERROR);
        replies(Original.XLS.drawn()).write(sketch.book(), folder);

        assertThat(names(folder.resolve("phan-hoi")))
                .containsExactly(
                        "ha-tinh-2023-bien-nhan.txt",
                        "ha-tinh-2023-bien-nhan.xlsx",
                        "nghe-an-2023.txt",
                        "nghe-an-2023.xls");
        assertThat(Files.readString(folder.resolve("phan-hoi/nghe-an-2023.txt")))
                .contains("Nghệ An\r\n\r\nVề việc", "Tệp gửi kèm: nghe-an-2023.xls.");
    }

    @Test
    void the_same_book_gives_the_same_bytes() throws IOException {
        BookSketch sketch = new BookSketch()
                .report(member("ha-tinh", "42", "Hà Tĩnh"), "4", aid(11, "A", vnd(COMMITTED, "1000")))
                .rejected("2023/a.xlsx", "")
                .finding(ERROR);
        Path again = folder.resolve("again");
        PoiReplies replies = replies(Original.XLSX.drawn());
        replies.write(sketch.book(), folder);
        replies.write(sketch.book(), again);

        for (String name : names(again.resolve("phan-hoi"))) {
            assertThat(again.resolve("phan-hoi").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("phan-hoi").resolve(name));
        }
        assertThat(names(again.resolve("phan-hoi"))).hasSize(4);
    }

    @Test
    void files_that_would_get_the_same_name_bear_their_hash() throws IOException {
        BookSketch sketch = new BookSketch()
                .rejected("2023/a.xlsx", "")
                .finding(ERROR)
                .rejected("2023/b/A.XLSX", "")
                .finding(ERROR);
        replies(Original.XLSX.drawn()).write(sketch.book(), folder);

        assertThat(names(folder.resolve("phan-hoi")))
                .containsExactly("A-00000000.txt", "A-00000000.xlsx", "a-00000000.txt", "a-00000000.xlsx");
    }

    @Test
    void a_workbook_that_cannot_be_written_again_is_answered_with_the_list() {
        Path original = file("bao cao.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8));

        List<Path> written = replies(new byte[0]).write(answer(), original, folder.resolve("tra lai"));

        assertThat(written)
                .extracting(path -> String.valueOf(path.getFileName()))
                .containsExactly("bao cao-phan-hoi.xlsx", "bao cao-phan-hoi.txt");
        List<Sheet> sheets = new AnyWorkbooks(Limits.standard()).sheets(written.get(0));
        assertThat(OwnSheets.removed(sheets)).isEmpty();
        assertThat(sheets.toString()).contains("Không đọc được số tiền");
        assertThat(written.get(1)).content().contains("chỉ có danh sách");
    }

    @Test
    void what_lies_in_the_folder_is_never_replaced() {
        Path original = file("a.xls", Original.XLS.drawn());

        replies(new byte[0]).write(answer(), original, folder);
        List<Path> again = replies(new byte[0]).write(answer(), original, folder);

        assertThat(again)
                .extracting(path -> String.valueOf(path.getFileName()))
                .containsExactly("a-phan-hoi-2.xls", "a-phan-hoi-2.txt");
        assertThat(original).hasBinaryContent(Original.XLS.drawn());
    }

    private PoiReplies replies(byte[] received) {
        Path copy = file("received", received);
        return new PoiReplies(hash -> copy, Language.VI);
    }

    private static Answer answer() {
        Sender sender = new Sender(List.of(), List.of(), 0, "bao cao.xlsx", "");
        return new Answer(sender, Answer.Standing.REJECTED, List.of(), List.of(ERROR), "");
    }

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
