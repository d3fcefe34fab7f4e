package tonghop.pipeline.publish;

import java.nio.file.Path;
import java.util.List;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.ReportingPeriod;

/** Issues everything of a period at once, after its sums agree wherever they stand; or nothing. */
public final class Publishing {

    private final Books books;
    private final Readback readback;
    private final DataFiles data;
    private final Shelf shelf;

    public Publishing(Books books, Readback readback, DataFiles data, Shelf shelf) {
        this.books = books;
        this.readback = readback;
        this.data = data;
        this.shelf = shelf;
    }

    /** May be repeated after being cut off anywhere; publishing the same book again changes no byte. */
    public Outcome publish(PeriodBook book, Provenance provenance, Sources sources) {
        Path draft = shelf.draft(book.period());
        List<Path> workbooks = books.write(book, draft);
        data.write(book, draft);
        Reconciliation reconciliation = Reconciliation.of(book, sources, figures(workbooks), data.figures(draft));
        if (!reconciliation.agrees()) {
            return refuse(book.period(), reconciliation);
        }
        Path published = shelf.publish(new Manifest(book, provenance, reconciliation));
        return new Outcome.Published(workbooks.stream()
                .map(workbook -> published.resolve(draft.relativize(workbook)))
                .toList());
    }

    private Outcome refuse(ReportingPeriod period, Reconciliation reconciliation) {
        shelf.discard(period);
        return new Outcome.Refused(reconciliation.differences());
    }

    private List<ControlFigure> figures(List<Path> workbooks) {
        return workbooks.parallelStream()
                .flatMap(workbook -> readback.figures(workbook).stream())
                .toList();
    }
}
