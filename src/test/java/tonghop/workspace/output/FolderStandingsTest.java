package tonghop.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.domain.ledger.BookSketch.member;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.ledger.BookSketch;
import tonghop.domain.reporting.Donors;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.intake.Inbox;
import tonghop.pipeline.publish.Manifest;
import tonghop.pipeline.publish.Provenance;
import tonghop.pipeline.publish.Reconciliation;
import tonghop.run.Standings;
import tonghop.run.Standings.FileStanding;

class FolderStandingsTest {

    private static final Members MEMBERS = new Members(
            List.of(
                    member("ha-tinh", "42", "Hà Tĩnh"),
                    member("kon-tum", "62", "Kon Tum"),
                    member("quang-tri", "45", "Bình Trị Thiên"),
                    member("hue", "46", "Thừa Thiên Huế")),
            List.of(),
            List.of());

    @TempDir
    private Path workspace;

    @Test
    void before_anything_was_published_everybody_is_late_and_every_file_unread() throws IOException {
        receive("2023/a.xlsx", "a");

        assertThat(standings().periods()).containsExactly(ReportingPeriod.year(2023));
        assertThat(standings().of(BookSketch.PERIOD))
                .isEqualTo(new Standings.Standing(
                        BookSketch.PERIOD,
                        "",
                        List.of(),
                        List.of("Bình Trị Thiên", "Hà Tĩnh", "Kon Tum", "Thừa Thiên Huế"),
                        List.of("2023/a.xlsx")));
    }

    @Test
    void a_publication_tells_its_files_and_who_is_late() throws IOException {
        publish();
        Files.setLastModifiedTime(
                workspace.resolve("output/2023/manifest.json"), FileTime.from(Instant.parse("2023-12-31T18:30:00Z")));
        Standings.Standing standing = standings().of(BookSketch.PERIOD);

        assertThat(standing.published()).isEqualTo("2024-01-01 01:30");
        assertThat(standing.late()).containsExactly("Thừa Thiên Huế");
        assertThat(standing.files())
                .containsExactly(
                        new FileStanding("2023/ghi-chu.xlsx", "", "", "rejected", 0, "Không có bảng nào"),
                        new FileStanding("2023/quang-tri.xlsx", "Bình Trị Thiên", "2023", "accepted", 0, ""),
                        new FileStanding("2023/ha-tinh.xlsx", "Hà Tĩnh", "2023", "accepted-with-held-rows", 1, ""),
                        new FileStanding("2023/kon-tum.xlsx", "Kon Tum", "2023", "accepted", 0, ""));
    }

    @Test
    void a_file_is_unread_until_a_publication_has_its_content() throws IOException {
        receive("2023/new.xlsx", "new");
        receive("2023-9M/part.xlsx", "part");
        receive("2022/other year.xlsx", "other");
        receive("2023/renamed copy.xlsx", "seen");
        publish();
        Files.writeString(
                workspace.resolve("output/2023/data/files.csv"),
                "file,sha256,rows_held\r\n2023/x.xlsx,"
                        + Fingerprint.of(workspace.resolve("input/2023/renamed copy.xlsx")) + ",0\r\n");

        assertThat(standings().of(BookSketch.PERIOD).unread()).containsExactly("2023/new.xlsx", "2023-9M/part.xlsx");
        assertThat(standings().periods().stream().map(ReportingPeriod::label))
                .containsExactly("2022", "2023-9M", "2023");
    }

    @Test
    void what_a_cut_off_run_moved_aside_is_still_told() throws IOException {
        publish();
        Files.move(workspace.resolve("output/2023"), workspace.resolve("output/.replaced-2023"));

        assertThat(standings().of(BookSketch.PERIOD).files()).hasSize(4);
    }

    private Standings standings() {
        return new FolderStandings(
                new Folders(workspace.resolve("input")),
                workspace.resolve("output"),
                MEMBERS,
                ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private void receive(String file, String content) throws IOException {
        Path path = workspace.resolve("input").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private void publish() {
        OutputShelf shelf = new OutputShelf(workspace.resolve("output"));
        var book = SampleBook.sketch().book();
        new DataFolder(Wording.of("publishing/findings", Language.VI), Donors.NONE)
                .write(book, shelf.draft(book.period()));
        shelf.publish(new Manifest(book, new Provenance(Map.of(), "1.0"), new Reconciliation(List.of())));
    }

    /** Two levels of folders, as they lie there. */
    private record Folders(Path input) implements Inbox {

        @Override
        public List<Folder> folders() {
            return children(input)
                    .map(Path::getFileName)
                    .map(name -> new Folder(
                            name.toString(),
                            ReportingPeriod.parse(name.toString()).orElseThrow()))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        }

        @Override
        public List<Found> files(Folder folder) {
            return children(input.resolve(folder.name()))
                    .map(path -> new Found(folder.name() + "/" + path.getFileName(), path))
                    .sorted((one, other) -> one.file().compareTo(other.file()))
                    .toList();
        }

        private static Stream<Path> children(Path folder) {
            if (!Files.isDirectory(folder)) {
                return Stream.empty();
            }
            try (Stream<Path> children = Files.list(folder)) {
                return children.toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
