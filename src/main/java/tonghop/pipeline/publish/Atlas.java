package tonghop.pipeline.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodTotals;

/**
 * A publication drawn once more in another geography. It stands in a folder of the publication and belongs to it, so that
 * none can be left over from an earlier one.
 *
 * @param book in the geography of its time
 * @param redrawn in the other one
 */
public record Atlas(Path folder, PeriodBook book, PeriodBook redrawn) {

    /** How the folders begin; the day follows. */
    public static final String FOLDER = "dia-gioi-";

    List<Path> draw(Books books, DataFiles data) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("creating " + folder, e);
        }
        data.write(redrawn, folder);
        return books.write(redrawn, folder);
    }

    /** What was drawn against the store as it is redrawn, and that against the store as it is. */
    Stream<Comparison> against(List<ControlFigure> workbooks, DataFiles data) {
        StoreControl store = StoreControl.of(redrawn);
        String place = String.valueOf(folder.getFileName());
        return Stream.of(
                        store.against(place, workbooks, figure -> true),
                        data.figures(folder).entrySet().stream()
                                .flatMap(file -> store.against(
                                        place + "/" + file.getKey(), file.getValue(), Reconciliation::isInData)),
                        StoreControl.of(book).against(place, national(), figure -> figure.scope()
                                .equals(ControlFigure.NATIONAL)))
                .flatMap(comparisons -> comparisons);
    }

    private List<ControlFigure> national() {
        String place = String.valueOf(folder.getFileName());
        return Figures.of(ControlFigure.NATIONAL, PeriodTotals.accepted(redrawn).national(), place);
    }
}
