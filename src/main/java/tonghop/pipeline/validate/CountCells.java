package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.CountReader;
import tonghop.domain.money.CountReading;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Reads the counts of a row: people, participants, members. */
final class CountCells {

    private final List<Entry.Count> counts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    void read(Value value) {
        Cell cell = value.cell();
        CountReading reading = reading(value);
        if (reading instanceof CountReading.Counted counted) {
            add(value, counted.value());
            qualified(cell, counted);
        } else if (reading instanceof CountReading.Nil) {
            add(value, 0);
        } else if (reading instanceof CountReading.Refused refused) {
            Rule rule = cell.isError() ? Rule.CELL_ERROR : Rule.COUNT_REFUSED;
            findings.add(Finding.ofCell(rule, cell.at().sheet(), cell.at().a1(), cell.shown(), why(cell, refused)));
        }
    }

    private static String why(Cell cell, CountReading.Refused refused) {
        if (cell.kind() == Cell.Kind.DATE || cell.kind() == Cell.Kind.TIME) {
            return "COUNT_DATE";
        }
        return refused.why() == CountReading.Why.UNREADABLE
                ? "COUNT_"
                        + LetterForDigit.in(refused.seen())
                                .map(LetterForDigit::name)
                                .orElse("UNREADABLE")
                : "COUNT_" + refused.why().name();
    }

    private void qualified(Cell cell, CountReading.Counted counted) {
        if (counted.qualifier() != Qualifier.EXACT) {
            findings.add(Finding.ofCell(
                    Rule.COUNT_QUALIFIED,
                    cell.at().sheet(),
                    cell.at().a1(),
                    cell.shown(),
                    counted.qualifier().name(),
                    MoneyText.of(counted.value())));
        }
    }

    List<Entry.Count> counts() {
        return counts;
    }

    List<Finding> findings() {
        return findings;
    }

    static CountReading reading(Value value) {
        Cell cell = value.cell();
        Set<String> nouns = nouns(value.column());
        return switch (cell.kind()) {
            case NUMBER, NO_DAY -> CountReader.number(cell.raw(), cell.look(), nouns);
            case TEXT -> CountReader.text(cell.figure(), nouns);
            case DATE, TIME, BOOLEAN, ERROR, UNCALCULATED ->
                new CountReading.Refused(CountReading.Why.UNREADABLE, cell.value());
        };
    }

    /** What may stand behind the number: people are no issues. */
    private static Set<String> nouns(Column column) {
        return switch (column.field()) {
            case CHAPTERS -> CountReader.CHAPTERS;
            case ISSUES -> CountReader.issues(column.heading());
            case LICENSED_NGOS -> CountReader.ORGANISATIONS;
            default -> CountReader.PEOPLE;
        };
    }

    private void add(Value value, long count) {
        counts.add(new Entry.Count(
                value.column().field(),
                count,
                value.cell().raw(),
                value.cell().at().a1()));
    }
}
