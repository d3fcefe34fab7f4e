package tonghop.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.domain.ledger.BookSketch.member;
import static tonghop.domain.ledger.PostingSketch.aid;
import static tonghop.domain.ledger.PostingSketch.held;
import static tonghop.domain.ledger.PostingSketch.usd;
import static tonghop.domain.ledger.PostingSketch.vnd;
import static tonghop.domain.ledger.PostingSketch.withoutRate;
import static tonghop.domain.reporting.Field.COMMITTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.ledger.BookSketch;
import tonghop.domain.ledger.PeriodBook;
import tonghop.pipeline.publish.Manifest;
import tonghop.pipeline.publish.Provenance;
import tonghop.pipeline.publish.Reconciliation;

class ManifestFileTest {

    private static final Path GOLDEN = Path.of("src/test/resources/publishing/manifest.json");

    @TempDir
    private Path folder;

    @Test
    void it_tells_what_went_in_what_it_came_to_and_what_came_out() throws IOException {
        PeriodBook book = new BookSketch()
                .report(
                        member("ha-tinh", "42", "Hà Tĩnh"),
                        "4",
                        aid(11, "A", vnd(COMMITTED, "1000000")),
                        withoutRate(aid(12, "B", usd(COMMITTED, "7.00"))),
                        held(aid(13, "C", usd(COMMITTED, "5.00"))))
                .book();
        Path file = folder.resolve("manifest.json");
        ManifestFile.write(
                file,
                new Manifest(
                        book,
                        new Provenance(Map.of("rules.csv", "bb", "members.csv", "aa"), "1.0"),
                        new Reconciliation(List.of())),
                new TreeMap<>(Map.of("toan-quoc.xlsx", "dd", "data/totals.csv", "cc")));

        assertThat(Files.readString(file).replaceAll("0{60}", "…")).isEqualTo(Files.readString(GOLDEN));
        assertThat(PublishedFiles.of(folder).hashes())
                .containsExactly(Map.entry("data/totals.csv", "cc"), Map.entry("toan-quoc.xlsx", "dd"));
    }
}
