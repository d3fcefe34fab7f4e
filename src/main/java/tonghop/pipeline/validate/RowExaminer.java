package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Entry.Standing;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Examines one row: reads its cells and says what is wrong with it. */
final class RowExaminer {

    private final ReportTable table;
    private final MeasureReader measures;
    private final WordsInRow words;

    RowExaminer(ReportTable table, MeasureReader measures, WordsInRow words) {
        this.table = table;
        this.measures = measures;
        this.words = words;
    }

    /** A row and what was found in it; an error among the findings holds it. */
    record Examined(Entry entry, List<Finding> findings) {}

    /** @param held whether something outside of the row holds it already */
    Examined examine(Line line, Standing held) {
        List<Finding> findings = new ArrayList<>();
        TextCells texts = new TextCells();
        CountCells counts = new CountCells();
        List<Entry.Amount> amounts = amounts(line, findings);
        for (Line.Value value : line.values()) {
            if (value.column().field().isCount()) {
                counts.read(value);
            } else if (!value.column().field().isAmount()) {
                texts.read(value);
            }
        }
        findings.addAll(texts.findings());
        findings.addAll(counts.findings());
        Map<Field, String> said = words.completed(table, line, texts.texts(), findings);
        Entry entry = new Entry(table.section(), table.sheet(), line.row(), held, said, amounts, counts.counts());
        findings.addAll(required(entry, line, findings));
        return new Examined(standing(entry, findings), findings);
    }

    private List<Entry.Amount> amounts(Line line, List<Finding> findings) {
        List<Entry.Amount> amounts = new ArrayList<>();
        RowUnit unit = RowUnit.of(line);
        findings.addAll(unit.findings());
        for (Field measure : table.section().measures()) {
            if (measure.isAmount()) {
                Measured measured = measures.read(line, measure, unit);
                amounts.addAll(measured.amounts());
                findings.addAll(measured.findings());
            }
        }
        return amounts;
    }

    private List<Finding> required(Entry entry, Line line, List<Finding> already) {
        List<Finding> missing = new ArrayList<>();
        if (table.section().naming().stream().map(entry::text).noneMatch(RowExaminer::isName)) {
            missing.add(atFirstCell(Rule.ROW_UNNAMED, line));
        }
        boolean unreadable = already.stream().anyMatch(Finding::isError);
        if (table.isOnlyCarried(line)) {
            line.value(Field.CARRIED_FROM).ifPresent(value -> missing.add(notConfirmed(value)));
        } else if (table.section() == Section.AID && !unreadable && hasNoAid(entry)) {
            missing.add(atFirstCell(Rule.ROW_WITHOUT_AMOUNT, line));
        }
        backlog(entry).ifPresent(missing::add);
        negative(entry, missing);
        return missing;
    }

    /** A number alone says how many there are, and not which. */
    private static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean hasNoAid(Entry entry) {
        return entry.amount(Field.COMMITTED).isEmpty()
                && entry.amount(Field.DISBURSED).isEmpty();
    }

    /** The printed mark is where the row says that it comes from an earlier report. */
    private Finding notConfirmed(Line.Value mark) {
        return Finding.ofCell(
                Rule.ROW_NOT_CONFIRMED,
                table.sheet(),
                mark.cell().at().a1(),
                mark.cell().value());
    }

    private Finding atFirstCell(Rule rule, Line line) {
        CellRef at = line.values().get(0).cell().at();
        return Finding.ofCell(
                rule,
                table.sheet(),
                new CellRef(at.sheet(), line.row(), at.column()).a1(),
                line.values().get(0).cell().value());
    }

    /** Disbursed above committed happens: the backlog of an earlier year. */
    private Optional<Finding> backlog(Entry entry) {
        return entry.amount(Field.DISBURSED).flatMap(disbursed -> entry.amount(Field.COMMITTED)
                .filter(committed -> isLess(committed, disbursed))
                .map(committed -> Finding.ofCell(
                        Rule.DISBURSED_ABOVE_COMMITTED,
                        entry.sheet(),
                        disbursed.cell(),
                        disbursed.raw(),
                        MoneyText.of(committed.money()),
                        MoneyText.of(disbursed.money()))));
    }

    private static boolean isLess(Entry.Amount one, Entry.Amount other) {
        Currency currency = one.money().currency();
        return currency == other.money().currency()
                && one.money().amount().compareTo(other.money().amount()) < 0;
    }

    private static void negative(Entry entry, List<Finding> findings) {
        entry.amounts().stream()
                .filter(amount -> amount.money().isNegative())
                .map(amount -> Finding.ofCell(
                        Rule.AMOUNT_NEGATIVE, entry.sheet(), amount.cell(), amount.raw(), MoneyText.of(amount.money())))
                .forEach(findings::add);
    }

    private static Entry standing(Entry entry, List<Finding> findings) {
        boolean wrong = findings.stream().anyMatch(Finding::isError);
        return wrong ? entry.held() : entry;
    }
}
