package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Entry.Standing;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Examines one row: reads its cells and says what is wrong with it. */
final class RowExaminer {

    private final ReportTable table;
    private final MeasureReader measures;
    private final WordsInRow words;
    private final RowRules rules;

    RowExaminer(ReportTable table, MeasureReader measures, WordsInRow words, RowRules rules) {
        this.table = table;
        this.measures = measures;
        this.words = words;
        this.rules = rules;
    }

    /** A row, what it says, and what was found in it; an error among the findings holds it. */
    record Examined(Line line, Entry entry, Facts facts, List<Finding> findings) {

        Examined held() {
            return new Examined(line, entry.held(), facts, findings);
        }

        /** The same row, held as it is, without what is told elsewhere. */
        Examined untold(Predicate<Finding> elsewhere) {
            List<Finding> others = findings.stream().filter(elsewhere.negate()).toList();
            return new Examined(line, entry, facts, others);
        }
    }

    /** @param held whether something outside of the row holds it already */
    Examined examine(Line line, Standing held) {
        List<Finding> findings = new ArrayList<>();
        TextCells texts = new TextCells(rules.period());
        CountCells counts = new CountCells();
        List<Entry.Amount> stated = new ArrayList<>();
        List<Entry.Amount> amounts = amounts(line, stated, findings);
        new BlankCommitment(table).in(line, amounts).ifPresent(findings::add);
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
        Facts facts = facts(line, entry, stated, findings);
        List<Finding> all = Stream.concat(rules.weighed(findings).stream(), broken(line, facts))
                .toList();
        return new Examined(line, standing(entry, all), facts, new RowCurrency(table, line).toldOnce(all));
    }

    /** A row that only repeats an earlier report is asked to be confirmed, and for no more. */
    private Stream<Finding> broken(Line line, Facts facts) {
        List<Finding> broken = rules.broken(line, facts);
        if (!table.isOnlyCarried(line)) {
            return broken.stream();
        }
        Stream<Finding> others = broken.stream().filter(finding -> finding.rule() != Rule.ROW_WITHOUT_AMOUNT);
        return Stream.concat(line.value(Field.CARRIED_FROM).map(this::notConfirmed).stream(), others);
    }

    /** The printed mark is where the row says that it comes from an earlier report. */
    private Finding notConfirmed(Line.Value mark) {
        return Finding.ofCell(
                Rule.ROW_NOT_CONFIRMED,
                table.sheet(),
                mark.cell().at().a1(),
                mark.cell().value());
    }

    private List<Entry.Amount> amounts(Line line, List<Entry.Amount> stated, List<Finding> findings) {
        List<Entry.Amount> amounts = new ArrayList<>();
        RowUnit unit = RowUnit.of(line);
        findings.addAll(unit.findings());
        for (Field measure : table.section().measures()) {
            if (measure.isAmount()) {
                Measured measured = measures.read(line, measure, unit);
                amounts.addAll(measured.amounts());
                stated.addAll(measured.stated());
                findings.addAll(measured.findings());
            }
        }
        return amounts;
    }

    private Facts facts(Line line, Entry entry, List<Entry.Amount> stated, List<Finding> findings) {
        return new Facts(
                Spot.first(table.sheet(), line.values()),
                line.values(),
                entry.texts(),
                entry.amounts(),
                stated,
                entry.counts(),
                Facts.unreadable(findings));
    }

    private static Entry standing(Entry entry, List<Finding> findings) {
        boolean wrong = findings.stream().anyMatch(Finding::isError);
        return wrong ? entry.held() : entry;
    }
}
