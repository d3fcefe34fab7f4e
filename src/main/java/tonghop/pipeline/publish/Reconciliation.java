package tonghop.pipeline.publish;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.ledger.PeriodBook;

/** Whether every sum is the same wherever it stands: in what was read, in the store, in everything that was written. */
public record Reconciliation(List<Comparison> comparisons) {

    public Reconciliation {
        comparisons = List.copyOf(comparisons);
    }

    public boolean agrees() {
        return differences().isEmpty();
    }

    public List<Comparison> differences() {
        return comparisons.stream().filter(comparison -> !comparison.agrees()).toList();
    }

    /** These comparisons, and others. */
    Reconciliation and(Stream<Comparison> others) {
        return new Reconciliation(Stream.concat(comparisons.stream(), others).toList());
    }

    /** Source against store, and the store against workbooks and data files as they were read back. */
    static Reconciliation of(
            PeriodBook book, Sources sources, List<ControlFigure> workbooks, Map<String, List<ControlFigure>> data) {
        return of(book, sources, data).and(StoreControl.of(book).against("workbooks", workbooks, figure -> true));
    }

    /** The same where no workbook is drawn. */
    static Reconciliation of(PeriodBook book, Sources sources, Map<String, List<ControlFigure>> data) {
        StoreControl store = StoreControl.of(book);
        return new Reconciliation(Stream.of(
                        RowControl.of(book),
                        SourceControl.of(book, sources),
                        data.entrySet().stream()
                                .flatMap(file ->
                                        store.against(file.getKey(), file.getValue(), Reconciliation::isInData)))
                .flatMap(comparisons -> comparisons)
                .toList());
    }

    /** Data files have the members' figures only; whoever needs those of a cluster adds them up. */
    static boolean isInData(ControlFigure figure) {
        return !figure.scope().startsWith(ControlFigure.NO_CLUSTER);
    }
}
