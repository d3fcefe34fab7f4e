package tonghop.pipeline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.domain.ledger.BookSketch.member;
import static tonghop.domain.ledger.PostingSketch.aid;
import static tonghop.domain.ledger.PostingSketch.vnd;
import static tonghop.domain.reporting.Field.COMMITTED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.ledger.BookSketch;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.Donors;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.workspace.output.DataFolder;
import tonghop.workspace.output.OutputShelf;

class PublishingTest {

    private static final Provenance PROVENANCE = new Provenance(Map.of("members.csv", "aa"), "1.0");

    @TempDir
    private Path output;

    @Test
    void what_agrees_is_published_whole() {
        Outcome outcome = publish(sketch("1000"), UnaryOperator.identity());

        assertThat(outcome).isEqualTo(new Outcome.Published(List.of(output.resolve("2023/toan-quoc.txt"))));
        assertThat(output.resolve("2023/toan-quoc.txt")).content().contains("national aid committed VND 1000\n");
        assertThat(output.resolve("2023/data/totals.csv")).exists();
        assertThat(output.resolve("2023/phan-hoi.txt")).hasContent("to 1");
        assertThat(output.resolve("2023/manifest.json")).content().contains("\"phan-hoi.txt\"");
    }

    @Test
    void a_falsified_workbook_publishes_nothing_and_leaves_the_earlier_publication_alone() throws Exception {
        publish(sketch("1000"), UnaryOperator.identity());
        String earlier = Files.readString(output.resolve("2023/manifest.json"));
        Outcome outcome = publish(
                sketch("2000"),
                text -> text.replace("national aid committed VND 2000", "national aid committed VND 2001"));

        assertThat(outcome)
                .isEqualTo(new Outcome.Refused(List.of(new Comparison(
                        Comparison.Kind.STORE_AND_OUTPUT,
                        "national aid committed VND",
                        "2000",
                        "2001",
                        "toan-quoc.txt"))));
        assertThat(output.resolve("2023/manifest.json")).hasContent(earlier);
        assertThat(output.resolve("2023/toan-quoc.txt")).content().contains("national aid committed VND 1000\n");
        assertThat(output).isDirectoryNotContaining("glob:**/.publishing-*");
    }

    @Test
    void the_first_publication_is_refused_without_a_trace() {
        Outcome outcome = publish(sketch("1000"), text -> "");

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(output).isEmptyDirectory();
    }

    private Outcome publish(BookSketch sketch, UnaryOperator<String> falsified) {
        TextBooks books = new TextBooks(falsified);
        DataFolder data = new DataFolder(Wording.of("publishing/findings", Language.VI), Donors.NONE);
        return new Publishing(books, books, data, PublishingTest::reply, new OutputShelf(output))
                .publish(sketch.book(), PROVENANCE, sketch::entries);
    }

    private static void reply(PeriodBook book, Path draft) {
        try {
            Files.writeString(
                    draft.resolve("phan-hoi.txt"), "to " + book.reports().size());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BookSketch sketch(String committed) {
        return new BookSketch()
                .report(member("ha-tinh", "42", "Hà Tĩnh"), "4", aid(11, "A", vnd(COMMITTED, committed)));
    }
}
