package tonghop.domain.money;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tonghop.domain.money.AmountReading.Remark;
import tonghop.domain.money.Marks.Separator;
import tonghop.domain.money.Phrase.Convention;

/**
 * What a numeral can mean in one unit: its values before the denomination is applied.
 *
 * @param values one, or all that are possible; none where the separators fit no convention in this unit
 */
record Figure(List<BigDecimal> values, Set<Remark> remarks) {

    /** No aid is this small in đồng: whoever writes "16.104" under "đồng" has probably left out the triệu. */
    static final BigDecimal LEAST_PLAUSIBLE_DONG = BigDecimal.valueOf(100_000);

    /** From here on no amount of one union and year is plausible. */
    private static final BigDecimal HUGE_DONG = BigDecimal.ONE.scaleByPowerOfTen(14);

    private static final BigDecimal HUGE_DOLLARS = BigDecimal.ONE.scaleByPowerOfTen(9);

    private static final BigDecimal MILLION = Denomination.MILLION.factor();
    private static final BigDecimal THOUSAND = Denomination.THOUSAND.factor();
    private static final Figure NONE = new Figure(List.of(), Set.of());

    static Figure of(Numeral numeral, Unit unit, Convention convention, Habit habit) {
        if (numeral instanceof Numeral.Certain certain) {
            return certain.mayLackMark() && certain.marks().habit() != habit && !countsOnes(unit)
                    ? new Figure(List.of(certain.value(), certain.value().multiply(THOUSAND)), Set.of())
                    : certain(certain, unit, convention);
        }
        if (numeral instanceof Numeral.Doubtful doubtful) {
            return countsOnes(unit)
                    ? ofOnes(doubtful, unit, convention, habit)
                    : ofMany(doubtful, unit, convention, habit);
        }
        return NONE;
    }

    private static Figure certain(Numeral.Certain numeral, Unit unit, Convention convention) {
        Marks marks = numeral.marks();
        boolean looksGrouped = marks.decimals() > 2 && numeral.value().compareTo(BigDecimal.ONE) >= 0;
        if (looksGrouped && countsOnes(unit)) {
            return NONE;
        }
        boolean oneGroup = marks.groups() == 1 && marks.decimal() == Separator.NONE;
        if (oneGroup && isImplausible(numeral.value(), unit)) {
            return orMillions(numeral.value());
        }
        return new Figure(List.of(numeral.value()), remarks(marks, unit, convention));
    }

    private static Set<Remark> remarks(Marks marks, Unit unit, Convention convention) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (marks.grouping() == Separator.COMMA && unit.tender() == Unit.Tender.VND) {
            remarks.add(Remark.ENGLISH_SEPARATORS);
        }
        if (marks.grouping() == Separator.SPACE && marks.groups() == 1 && marks.decimal() == Separator.NONE) {
            remarks.add(Remark.SINGLE_SEPARATOR_AS_GROUPING);
        }
        boolean dotAlone = marks.decimal() == Separator.DOT && marks.grouping() != Separator.COMMA;
        if (dotAlone && convention != Convention.ENGLISH) {
            remarks.add(Remark.DOT_AS_DECIMAL);
        }
        return remarks;
    }

    /** Under đồng or USD a single separator before three digits groups: neither has thousandths. */
    private static Figure ofOnes(Numeral.Doubtful numeral, Unit unit, Convention convention, Habit habit) {
        if (isImplausible(numeral.grouped(), unit)) {
            return orMillions(numeral.grouped());
        }
        boolean wholeCents = numeral.decimal().stripTrailingZeros().scale() <= Currency.USD.decimals();
        if (unit.tender() == Unit.Tender.USD && wholeCents && isDecimal(numeral, habit)) {
            return new Figure(List.of(numeral.grouped(), numeral.decimal()), Set.of());
        }
        boolean english = convention == Convention.ENGLISH && numeral.separator() == Separator.COMMA;
        return grouped(numeral, english ? Set.of() : Set.of(Remark.SINGLE_SEPARATOR_AS_GROUPING));
    }

    /**
     * Under nghìn, triệu, tỷ it says two things, unless the column or a Vietnamese word beside it decides. The word
     * alone does not carry an amount that no union reports, such as "1.250 triệu USD".
     */
    private static Figure ofMany(Numeral.Doubtful numeral, Unit unit, Convention convention, Habit habit) {
        boolean vietnamese = convention == Convention.VIETNAMESE && numeral.separator() == Separator.DOT;
        if (habit == Habit.UNKNOWN && vietnamese && !isHuge(numeral.grouped(), unit)) {
            return grouped(numeral, Set.of(Remark.SINGLE_SEPARATOR_AS_GROUPING));
        }
        if (habit == Habit.UNKNOWN || (vietnamese && isDecimal(numeral, habit))) {
            return new Figure(List.of(numeral.decimal(), numeral.grouped()), Set.of());
        }
        return isDecimal(numeral, habit)
                ? new Figure(List.of(numeral.decimal()), Set.of(Remark.HABIT_OF_COLUMN))
                : grouped(numeral, Set.of(Remark.HABIT_OF_COLUMN));
    }

    private static Figure grouped(Numeral.Doubtful numeral, Set<Remark> remarks) {
        return new Figure(List.of(numeral.grouped()), remarks);
    }

    private static Figure orMillions(BigDecimal value) {
        return new Figure(List.of(value, value.multiply(MILLION)), Set.of());
    }

    private static boolean isDecimal(Numeral.Doubtful numeral, Habit habit) {
        return habit == (numeral.separator() == Separator.COMMA ? Habit.COMMA_DECIMAL : Habit.DOT_DECIMAL);
    }

    private static boolean countsOnes(Unit unit) {
        return unit.denomination().factor().compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isImplausible(BigDecimal value, Unit unit) {
        return countsOnes(unit) && unit.tender() == Unit.Tender.VND && value.compareTo(LEAST_PLAUSIBLE_DONG) < 0;
    }

    private static boolean isHuge(BigDecimal value, Unit unit) {
        BigDecimal huge = unit.tender() == Unit.Tender.USD ? HUGE_DOLLARS : HUGE_DONG;
        return value.multiply(unit.denomination().factor()).compareTo(huge) >= 0;
    }
}
