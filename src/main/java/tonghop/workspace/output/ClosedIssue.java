package tonghop.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.publish.Archive.Ground;

/**
 * An issue that was kept: beside the publication, {@code inventory.tsv} says what it was made from, {@code workbooks.txt}
 * what there was to open, {@code reference} has the reference data, and {@code compared} the totals of the year before with
 * which its reports were compared.
 */
public record ClosedIssue(Path folder) {

    static final String REFERENCE = "reference";

    private static final String COMPARED = "compared";
    private static final String INVENTORY = "inventory.tsv";
    private static final String WORKBOOKS = "workbooks.txt";

    /** The folder of the reference data of that time. */
    public Path reference() {
        return folder.resolve(REFERENCE);
    }

    /** The totals of that time with which reports were compared. */
    public PublishedTotals totals() {
        return new PublishedTotals(folder.resolve(COMPARED));
    }

    void write(Ground ground) throws IOException {
        Files.writeString(folder.resolve(INVENTORY), ground.inventory());
        Files.write(folder.resolve(WORKBOOKS), ground.workbooks());
    }

    /** What it was made from; empty where that was not kept. */
    public Optional<Ground> ground() {
        Path inventory = folder.resolve(INVENTORY);
        Path workbooks = folder.resolve(WORKBOOKS);
        if (!Files.isRegularFile(inventory) || !Files.isRegularFile(workbooks)) {
            return Optional.empty(); // closed by a program that did not keep it
        }
        try {
            return Optional.of(new Ground(Files.readString(inventory), Files.readAllLines(workbooks)));
        } catch (IOException broken) {
            throw new UncheckedIOException("reading " + folder, broken);
        }
    }

    /** Keeps the totals of what is published of the year before, with the manifests that vouch for them. */
    void compare(ReportingPeriod period, Path output) throws IOException {
        for (ReportingPeriod other : published(output)) {
            if (period.yearBefore().filter(other::answers).isPresent()) {
                PublishedTotals.copy(
                        output.resolve(other.label()), folder.resolve(COMPARED).resolve(other.label()));
            }
        }
    }

    private static List<ReportingPeriod> published(Path output) throws IOException {
        try (Stream<Path> folders = Files.list(output)) {
            return folders.flatMap(one -> ReportingPeriod.parse(String.valueOf(one.getFileName())).stream())
                    .toList();
        }
    }
}
