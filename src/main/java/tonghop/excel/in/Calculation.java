package tonghop.excel.in;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/**
 * Gives the formulas of a workbook that wait for a result theirs: exact sums if they are sums, POI's result otherwise.
 * What a file alone cannot answer stays a formula, and so does all that reads it.
 */
final class Calculation {

    private final BookDraft book;
    private final Limits limits;
    private final ExactSums sums = new ExactSums();
    private @Nullable Replica replica;

    Calculation(BookDraft book, Limits limits) {
        this.book = book;
        this.limits = limits;
    }

    void settle() {
        List<Waiting> all = book.sheets().stream()
                .flatMap(sheet -> sheet.formulas().stream().map(formula -> waiting(sheet, formula)))
                .toList();
        if (all.size() > limits.formulas()) {
            throw new UnreadableWorkbook(Unreadable.TOO_LARGE, all.size() + " formulas without a result");
        }
        answer(all);
        for (SheetDraft sheet : book.sheets()) {
            sheet.formulas().forEach(formula -> sheet.settle(formula, Content.uncalculated(formula)));
        }
    }

    private Waiting waiting(SheetDraft sheet, Formula formula) {
        return SumFormula.of(formula.text())
                .map(sum -> sum.reads(sheet))
                .or(() -> replica().reads(sheet, formula))
                .map(reads -> new Waiting(sheet, formula, reads))
                .orElseGet(() -> Waiting.forever(sheet, formula));
    }

    private void answer(List<Waiting> all) {
        var dependencies = new Dependencies(all);
        Deque<Waiting> free =
                new ArrayDeque<>(all.stream().filter(dependencies::isFree).toList());
        while (!free.isEmpty()) {
            Waiting next = free.remove();
            result(next).ifPresent(result -> {
                put(next, result);
                free.addAll(dependencies.answered(next));
            });
        }
    }

    private void put(Waiting waiting, Content result) {
        waiting.sheet().settle(waiting.formula(), result);
        if (replica != null) {
            replica.put(waiting.sheet(), waiting.formula(), result);
        }
    }

    private Optional<Content> result(Waiting waiting) {
        Formula formula = waiting.formula();
        return SumFormula.of(formula.text())
                .flatMap(sum -> sums.of(sum, waiting.sheet()))
                .map(sum -> Content.number(Numeral.plain(sum), formula.shows(), book.dates()))
                .or(() -> replica().result(waiting));
    }

    /** Made only if it is needed: POI takes longer to start than most workbooks take to read. */
    private Replica replica() {
        @Nullable Replica made = replica;
        if (made == null) {
            made = Replica.of(book, limits);
            replica = made;
        }
        return made;
    }
}
