package tonghop.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.validate.LastYear;

/** The totals of earlier publications, as long as they stand as they were published. */
public final class PublishedTotals implements LastYear {

    private static final String FILE = DataFolder.NAME + "/" + TotalsFile.NAME;

    private final List<Path> outputs;
    private final Map<Edition, Map<Key, Long>> read = new ConcurrentHashMap<>();

    public PublishedTotals(Path output) {
        this(List.of(output));
    }

    /** @param outputs a period's publication is read in the first of them that has one */
    public PublishedTotals(List<Path> outputs) {
        this.outputs = List.copyOf(outputs);
    }

    /** Copies what there is to compare with of a publication. */
    static void copy(Path publication, Path to) throws IOException {
        for (String file : List.of(FILE, ManifestFile.NAME)) {
            if (Files.isRegularFile(publication.resolve(file))) {
                Files.createDirectories(to.resolve(file).toAbsolutePath().getParent());
                Files.copy(publication.resolve(file), to.resolve(file));
            }
        }
    }

    private record Key(String member, String section, String measure) {}

    /** A publication is written anew, never into: while both files stand, what was read of them holds. */
    private record Edition(FileStamp manifest, FileStamp totals) {

        static Edition of(Path publication) {
            return new Edition(
                    FileStamp.of(publication.resolve(ManifestFile.NAME)), FileStamp.of(publication.resolve(FILE)));
        }
    }

    @Override
    public Optional<Long> total(String member, ReportingPeriod period, Section section, Field measure) {
        return period.yearBefore()
                .map(before -> totals(publication(before.label())))
                .map(totals -> totals.get(new Key(member, section.id(), measure.id())));
    }

    /**
     * Changes when anything changes with which the reports that a period takes are compared; empty where that is nothing.
     */
    public String fingerprint(ReportingPeriod asked) {
        StringBuilder hashes = new StringBuilder();
        asked.yearBefore().ifPresent(before -> published().stream()
                .filter(period -> period.answers(before))
                .forEach(period -> hash(publication(period.label())).ifPresent(hashes::append)));
        return hashes.toString();
    }

    private List<ReportingPeriod> published() {
        return outputs.stream()
                .filter(Files::isDirectory)
                .flatMap(output -> published(output).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<ReportingPeriod> published(Path output) {
        try (Stream<Path> folders = Files.list(output)) {
            return folders.flatMap(folder -> ReportingPeriod.parse(String.valueOf(folder.getFileName())).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + output, e);
        }
    }

    /** Asked for every report, they are hashed and read once as long as they stand; none where they do not. */
    private Map<Key, Long> totals(Path publication) {
        return read.computeIfAbsent(Edition.of(publication), unread -> hash(publication)
                .map(hash -> read(publication.resolve(FILE)))
                .orElse(Map.of()));
    }

    private Path publication(String period) {
        List<PublishedPeriod> all = outputs.stream()
                .map(output -> PublishedPeriod.of(output, period))
                .toList();
        return all.stream()
                .filter(PublishedPeriod::exists)
                .findFirst()
                .orElse(all.get(0))
                .folder();
    }

    /** Of the totals, if they are there as the manifest names them. */
    private static Optional<String> hash(Path publication) {
        Path totals = publication.resolve(FILE);
        return Files.isRegularFile(totals)
                ? Optional.ofNullable(PublishedFiles.of(publication).hashes().get(FILE))
                        .filter(hash -> hash.equals(Fingerprint.of(totals)))
                : Optional.empty();
    }

    /** In đồng; what was not converted as a whole is left out. */
    private static Map<Key, Long> read(Path totals) {
        Map<Key, Long> read = new HashMap<>();
        Set<Key> incomplete = new HashSet<>();
        CsvTable.read(totals, row -> {
            Key key = new Key(row.text("member"), row.text("section"), row.text("measure"));
            String value = row.figure("currency").isEmpty() ? row.figure("value") : row.figure("value_vnd");
            if (value.isEmpty()) {
                incomplete.add(key);
            } else {
                read.merge(key, new BigDecimal(value).longValueExact(), Math::addExact);
            }
        });
        read.keySet().removeAll(incomplete);
        return read;
    }
}
