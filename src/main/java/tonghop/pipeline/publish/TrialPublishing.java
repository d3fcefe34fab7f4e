package tonghop.pipeline.publish;

import java.nio.file.Path;
import java.util.List;
import tonghop.domain.ledger.PeriodBook;

/**
 * Does what publishing does to figures, and draws nothing for people: the data files, because what comes after is compared
 * with them, and the control totals of everything but workbooks.
 */
public record TrialPublishing(DataFiles data, Shelf shelf) {

    public Outcome publish(PeriodBook book, Provenance provenance, Sources sources) {
        Path draft = shelf.draft(book.period());
        data.write(book, draft);
        Reconciliation reconciliation = Reconciliation.of(book, sources, data.figures(draft));
        if (!reconciliation.agrees()) {
            shelf.discard(book.period());
            return new Outcome.Refused(reconciliation.differences());
        }
        shelf.publish(new Manifest(book, provenance, reconciliation));
        return new Outcome.Published(List.of());
    }
}
