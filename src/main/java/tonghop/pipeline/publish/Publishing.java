package tonghop.pipeline.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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
    private final BiFunction<PeriodBook, LocalDate, PeriodBook> redrawn;

    public Publishing(Books books, Readback readback, DataFiles data, Replies replies, Shelf shelf) {
        this(books, readback, data, replies, shelf, (book, day) -> {
            throw new IllegalStateException("nobody knows the geography of " + day);
        });
    }

    /** @param redrawn the same book in the geography of a day */
    public Publishing(
            Books books,
            Readback readback,
            DataFiles data,
            Replies replies,
            Shelf shelf,
            BiFunction<PeriodBook, LocalDate, PeriodBook> redrawn) {
        this.books = books;
        this.readback = readback;
        this.data = data;
        this.replies = replies;
        this.shelf = shelf;
        this.redrawn = redrawn;
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
        for (LocalDate day : provenance.geographies()) {
            Atlas atlas = new Atlas(draft.resolve(Atlas.FOLDER + day), book, redrawn.apply(book, day));
            List<Path> others = atlas.draw(books, data);
            reconciliation = reconciliation.and(atlas.against(figures(others), data));
            workbooks =
                    Stream.concat(workbooks.stream(), others.stream().limit(1)).toList();
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
