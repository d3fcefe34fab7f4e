package tonghop.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.Donors;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.publish.ControlFigure;
import tonghop.pipeline.publish.DataFiles;

/** The folder {@code data} of a publication. */
public final class DataFolder implements DataFiles {

    static final String NAME = "data";

    private final FindingsFile findings;
    private final OfferedFile offered;
    private final DonorsOffered donors;

    /**
     * Writes them with the words and the lists of the office.
     *
     * @param findings the words in which findings are told, see {@link Wording#ofFindings}
     * @param donors those that need not be offered
     */
    public DataFolder(Wording findings, Donors donors) {
        this.findings = new FindingsFile(findings);
        this.offered = new OfferedFile(findings);
        this.donors = new DonorsOffered(donors);
    }

    @Override
    public void write(PeriodBook book, Path folder) {
        Path data = create(folder.resolve(NAME));
        TotalsFile.TABLE.write(data.resolve(TotalsFile.NAME), TotalsFile.rows(book));
        EntriesFile.TABLE.write(data.resolve(EntriesFile.NAME), EntriesFile.rows(book));
        FilesFile.TABLE.write(data.resolve(FilesFile.NAME), FilesFile.rows(book));
        findings.table().write(data.resolve(FindingsFile.NAME), FindingsFile.rows(book));
        TwinsFile.TABLE.write(data.resolve(TwinsFile.NAME), book.twins().all());
        CoursesFile.TABLE.write(data.resolve(CoursesFile.NAME), CoursesFile.rows(book));
        DonorsOffered.TABLE.writeForPeople(data.resolve(DonorsOffered.NAME), donors.rows(book));
        OfferedFile.TABLE.writeForPeople(folder.resolve(OFFERED), offered.rows(book));
    }

    @Override
    public SortedMap<String, List<ControlFigure>> figures(Path folder) {
        WrittenData written = new WrittenData(folder);
        return new TreeMap<>(Map.of(
                WrittenData.TOTALS, written.totals(),
                WrittenData.ENTRIES, written.entries()));
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("creating " + folder, e);
        }
    }
}
