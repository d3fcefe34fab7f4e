package tonghop.workspace.output;

import java.util.Comparator;
import java.util.List;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodBook.FoundIn;
import tonghop.domain.rule.Wording;
import tonghop.workspace.output.CsvTable.Column;

/** {@code data/findings.csv}: everything that was found in the files, worded for the people who mend them. */
record FindingsFile(Wording wording) {

    static final String NAME = "findings.csv";

    private static final Comparator<FoundIn> BY_MEMBER_FILE_AND_CELL = Comparator.comparing(
                    (FoundIn found) -> found.submission().member())
            .thenComparing(found -> found.submission().file())
            .thenComparing(found -> found.finding().sheet())
            .thenComparing(found -> CellPlace.of(found.finding().cell()))
            .thenComparing(found -> found.finding().rule())
            .thenComparing(found -> found.finding().ruleId())
            .thenComparing(found -> found.finding().found());

    CsvTable<FoundIn> table() {
        return new CsvTable<>(List.of(
                Column.text("member", found -> found.submission().member()),
                Column.text("file", found -> found.submission().file()),
                Column.text("sheet", found -> found.finding().sheet()),
                Column.text("cell", found -> found.finding().cell()),
                Column.text("severity", found -> found.finding().severity().id()),
                Column.text("rule", found -> found.finding().ruleId()),
                Column.text("found", found -> found.finding().found()),
                Column.text("expected", found -> wording.expected(found.finding())),
                Column.text("message", found -> wording.message(found.finding()))));
    }

    static List<FoundIn> rows(PeriodBook book) {
        return book.findings().stream().sorted(BY_MEMBER_FILE_AND_CELL).toList();
    }
}
