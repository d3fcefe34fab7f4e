package tonghop.pipeline.publish;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodTotals;

/**
 * The store's totals, against which everything that was written is held.
 *
 * @param known every total that the store can give
 */
record StoreControl(Map<ControlFigure.Key, ControlFigure> known) {

    static StoreControl of(PeriodBook book) {
        return new StoreControl(Figures.of(PeriodTotals.accepted(book), "").stream()
                .collect(toMap(ControlFigure::key, figure -> figure, (one, same) -> one, LinkedHashMap::new)));
    }

    /** Every figure found in a place, and every figure that the place ought to show and does not. */
    Stream<Comparison> against(String place, List<ControlFigure> found, Predicate<ControlFigure> oughtToShow) {
        Set<ControlFigure.Key> shown = found.stream().map(ControlFigure::key).collect(toSet());
        Stream<Comparison> missing = known.values().stream()
                .filter(oughtToShow)
                .filter(figure -> figure.value().signum() != 0 && !shown.contains(figure.key()))
                .map(figure -> compare(figure.key(), figure.plain(), "", place));
        return Stream.concat(found.stream().map(this::compare), missing);
    }

    private Comparison compare(ControlFigure found) {
        ControlFigure expected = known.get(found.key());
        return compare(found.key(), expected == null ? absent(found) : expected.plain(), found.plain(), found.where());
    }

    /** What nobody reported is nothing; what was reported but cannot be converted has no total, not even zero. */
    private String absent(ControlFigure figure) {
        boolean withheld = figure.isConverted() && figure.inEveryCurrency().anyMatch(known::containsKey);
        return withheld ? "" : "0";
    }

    private static Comparison compare(ControlFigure.Key key, String expected, String found, String where) {
        return new Comparison(Comparison.Kind.STORE_AND_OUTPUT, key.toString(), expected, found, where);
    }
}
