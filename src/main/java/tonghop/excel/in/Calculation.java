package tonghop.excel.in;

import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/**
 * Gives the formulas of a workbook that wait for a result theirs: exact sums first, the rest by POI. What a file alone
 * cannot answer stays a formula.
 */
final class Calculation {

    private final BookDraft book;
    private final Limits limits;

    Calculation(BookDraft book, Limits limits) {
        this.book = book;
        this.limits = limits;
    }

    void settle() {
        long waiting = book.sheets().stream()
                .mapToLong(sheet -> sheet.formulas().size())
                .sum();
        if (waiting > limits.formulas()) {
            throw new UnreadableWorkbook(Unreadable.TOO_LARGE, waiting + " formulas without a result");
        }
        book.sheets().forEach(this::addUp);
        if (book.sheets().stream().anyMatch(sheet -> !sheet.formulas().isEmpty())) {
            calculate();
        }
    }

    private void addUp(SheetDraft sheet) {
        new ExactSums(sheet)
                .all()
                .forEach((formula, sum) ->
                        sheet.settle(formula, Content.number(Numeral.plain(sum), formula.shows(), book.dates())));
    }

    private void calculate() {
        Replica.of(book, limits).ifPresent(replica -> {
            try (replica) {
                book.sheets().forEach(sheet -> calculate(sheet, replica));
            }
        });
        for (SheetDraft sheet : book.sheets()) {
            sheet.formulas().forEach(formula -> sheet.settle(formula, Content.uncalculated(formula)));
        }
    }

    private static void calculate(SheetDraft sheet, Replica replica) {
        for (Formula formula : sheet.formulas()) {
            replica.result(sheet, formula).ifPresent(result -> sheet.settle(formula, result));
        }
    }
}
