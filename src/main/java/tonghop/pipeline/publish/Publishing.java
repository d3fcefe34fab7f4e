package tonghop.pipeline.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.Meanwhile;

/** Issues everything of a period at once, after its sums agree wherever they stand; or nothing. */
public final class Publishing {

    private final Books books;
    private final Readback readback;
    private final DataFiles data;
    private final Replies replies;
    private final Shelf shelf;

    public Publishing(Books books, Readback readback, DataFiles data, Replies replies, Shelf shelf) {
        this.books = books;
        this.readback = readback;
        this.data = data;
        this.replies = replies;
        this.shelf = shelf;
    }

    /** May be repeated after being cut off anywhere; publishing the same book again changes no byte. */
    public Outcome publish(PeriodBook book, Provenance provenance, Sources sources) {
        Path draft = shelf.draft(book.period());
        List<Path> workbooks;
        Reconciliation reconciliation;
        try (Meanwhile<Map<String, List<ControlFigure>>> ofData = Meanwhile.of(() -> written(book, draft))) {
            workbooks = books.write(book, draft);
            reconciliation = Reconciliation.of(book, sources, figures(workbooks), ofData.result());
        }
        if (!reconciliation.agrees()) {
            return refuse(book.period(), reconciliation);
        }
        replies.write(book, draft);
        Path published = shelf.publish(new Manifest(book, provenance, reconciliation));
        return new Outcome.Published(workbooks.stream()
                .map(workbook -> published.resolve(draft.relativize(workbook)))
                .toList());
    }

    private Map<String, List<ControlFigure>> written(PeriodBook book, Path draft) {
        data.write(book, draft);
        return data.figures(draft);
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
