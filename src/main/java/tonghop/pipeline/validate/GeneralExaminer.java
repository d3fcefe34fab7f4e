package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Examines the labelled figures beside the tables. */
final class GeneralExaminer {

    private static final Unit DONG = new Unit(Denomination.ONE, Unit.Tender.VND);

    private final ReportingPeriod period;
    private final List<Entry.Amount> amounts = new ArrayList<>();
    private final CountCells counts = new CountCells();
    private final List<Finding> findings = new ArrayList<>();

    GeneralExaminer(ReportingPeriod period, List<Value> values) {
        this.period = period;
        for (Value value : values) {
            if (value.column().field().isAmount()) {
                amount(value);
            } else if (value.column().field().isCount()) {
                counts.read(value);
            }
        }
    }

    Examination.Figures figures() {
        return new Examination.Figures(amounts, counts.counts());
    }

    List<Finding> findings() {
        return findings;
    }

    private void amount(Value value) {
        AmountCell read = AmountCell.read(value, value.column().unit(), Habit.UNKNOWN);
        if (read.reading() instanceof AmountReading.Refused refused && refused.why() == Misread.NO_UNIT) {
            read = AmountCell.read(value, DONG, Habit.UNKNOWN);
            findings.add(finding(Rule.PLAN_WITHOUT_UNIT, value));
        }
        if (read.isStated()) {
            state(value, read);
        } else if (!(read.reading() instanceof AmountReading.Missing)) {
            findings.add(finding(
                    Rule.GENERAL_FIGURE_UNREADABLE, value, value.column().heading()));
        }
    }

    private void state(Value value, AmountCell read) {
        Entry.Amount amount = MeasureReader.of(value.column().field(), read);
        boolean differs = amounts.stream()
                .anyMatch(other ->
                        other.measure() == amount.measure() && !other.money().equals(amount.money()));
        if (differs) {
            amounts.removeIf(other -> other.measure() == amount.measure());
            findings.add(finding(
                    Rule.GENERAL_FIGURE_CONTRADICTED, value, value.column().heading()));
            return;
        }
        amounts.add(amount);
        if (amount.measure() == Field.PLAN_DISBURSED && period.isPartOfYear()) {
            findings.add(finding(Rule.PLAN_COMPARED_WITH_PART_OF_YEAR, value, MoneyText.of(amount.money())));
        }
    }

    private static Finding finding(Rule rule, Value value, String... arguments) {
        return Finding.ofCell(
                rule,
                value.cell().at().sheet(),
                value.cell().at().a1(),
                value.cell().raw(),
                arguments);
    }
}
