package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Examines the labelled figures beside the tables. */
final class GeneralExaminer {

    /** General figures are of the whole period: no day of approval chooses their rate. */
    private static final Line NO_LINE = new Line(0, Line.Kind.NOTE, Sheet.Shown.SHOWN, List.of());

    /** From 100.000 tỷ on no amount of one union and year is possible. */
    private static final int MOST_DIGITS = 14;

    private static final Unit DONG = new Unit(Denomination.ONE, Unit.Tender.VND);

    private final Standards standards;
    private final List<Value> values;
    private final TextCells texts;
    private final List<Entry.Amount> amounts = new ArrayList<>();
    private final CountCells counts = new CountCells();
    private final List<Finding> findings = new ArrayList<>();

    GeneralExaminer(Standards standards, List<Value> values) {
        this.standards = standards;
        this.values = List.copyOf(values);
        this.texts = new TextCells(standards.period().window());
        for (Value value : values) {
            if (value.column().field().isAmount()) {
                amount(value);
            } else if (value.column().field().isCount()) {
                count(value);
            } else {
                texts.read(value);
            }
        }
    }

    Examination.Figures figures() {
        return new Examination.Figures(amounts, counts.counts());
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        findings.forEach(finding -> standards.rules().weighed(finding).ifPresent(all::add));
        RowChecks checks = new RowChecks(facts(), standards.period().window(), this::rate, standards.sectors());
        standards.rules().ofGeneralFigures().forEach(rule -> rule.condition()
                .in(checks)
                .forEach(breach -> all.add(breach.by(rule.clause()))));
        return all;
    }

    /** How far the plans of the year are from what the entries come to. */
    List<Finding> plans(List<Entry> entries) {
        return new PlanWitness(entries, values, rate())
                .findings(amounts).stream()
                        .flatMap(finding -> standards.rules().weighed(finding).stream())
                        .toList();
    }

    /** What is missing is missing in the whole file. */
    private Facts facts() {
        return new Facts(
                new Spot("", "", ""),
                values,
                texts.texts(),
                amounts,
                amounts,
                counts.counts(),
                Facts.unreadable(findings));
    }

    private Optional<ExchangeRate> rate() {
        return standards.rates().of(NO_LINE);
    }

    private void count(Value value) {
        int before = counts.findings().size();
        counts.read(value);
        if (counts.findings().size() > before) {
            findings.add(unusable(value, "WANTED_COUNT"));
        }
    }

    private void amount(Value value) {
        AmountCell read = AmountCell.read(value, value.column().unit(), Habit.UNKNOWN);
        boolean isBare = read.reading() instanceof AmountReading.Refused refused && refused.why() == Misread.NO_UNIT;
        if (isBare) {
            read = AmountCell.read(value, DONG, Habit.UNKNOWN);
        }
        if (read.isStated() && isPossible(MeasureReader.money(read))) {
            findings.addAll(isBare ? List.of(finding(Rule.PLAN_WITHOUT_UNIT, value)) : List.of());
            state(value, read);
        } else if (!(read.reading() instanceof AmountReading.Missing)) {
            findings.add(unusable(value, wanted(value.column().unit())));
        }
    }

    /** A plan below zero, or beyond what a union has in any year, is none. */
    private static boolean isPossible(Money plan) {
        return !plan.isNegative() && plan.amount().precision() - plan.amount().scale() <= MOST_DIGITS;
    }

    /** What is to be typed instead: in the unit that the label states, if it states one. */
    private static String[] wanted(Unit labelled) {
        return labelled.tender().currency().isPresent()
                ? new String[] {"WANTED_IN_UNIT", labelled.code(), "WANTED_AS_LABELLED"}
                : new String[] {"WANTED_AMOUNT"};
    }

    /** @param wanted the codes of what is to be typed instead */
    private static Finding unusable(Value value, String... wanted) {
        Stream<String> told = Stream.concat(Stream.of(value.column().heading()), Stream.of(wanted));
        return finding(Rule.GENERAL_FIGURE_UNREADABLE, value, told.toArray(String[]::new));
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
        if (amount.measure() == Field.PLAN_DISBURSED && standards.period().isPartOfYear()) {
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
