package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.money.Money;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.pipeline.validate.RowExaminer.Examined;

/**
 * The amounts of one column in one currency.
 *
 * @param cells none is zero
 * @param ordered their sizes
 */
record SizeGroup(List<Sized> cells, List<BigDecimal> ordered, ProjectSizes projects) {

    private static final int FEW = 3;
    private static final BigDecimal FAR_FROM_MIDDLE = BigDecimal.valueOf(200);
    private static final BigDecimal FAR_FROM_NEXT = BigDecimal.valueOf(20);
    private static final BigDecimal ODD = BigDecimal.valueOf(30);

    /** An amount with its row. */
    record Sized(Examined row, Entry.Amount amount, Line.Value value) {
        /** The amounts of a row, with their cells. */
        static Stream<Sized> in(Examined row) {
            return row.entry().amounts().stream().flatMap(amount -> row.line().values().stream()
                    .filter(value -> value.cell().at().a1().equals(amount.cell()))
                    .limit(1)
                    .map(value -> new Sized(row, amount, value)));
        }

        Money money() {
            return amount.money();
        }

        /** Whether the cell says in words what it counts: then nobody forgot what the column does. */
        boolean namesUnit() {
            return value.cell().value().codePoints().anyMatch(Character::isLetter);
        }

        /** Whether an error speaks of the cell already. */
        boolean isWrong() {
            return Facts.unreadable(row.findings()).contains(amount.cell());
        }

        /** Whether it says in words that it counts thousands or more; a currency says nothing of zeros. */
        boolean namesDenomination() {
            return RowUnit.isCounted(UnitReader.in(value.cell().value()));
        }

        /** What its row states under the other of commitment and disbursement, other than zero. */
        Stream<Money> beside() {
            Field measure = amount.measure();
            return row.entry().amount(RowShare.beside(measure)).map(Entry.Amount::money).stream()
                    .filter(other -> !other.isZero() && measure != Field.COUNTERPART);
        }

        /** What would have been disbursed of what was committed, were it some money. */
        RowShare share(Money meant, Money beside) {
            return RowShare.of(amount.measure(), meant, beside);
        }

        Column column() {
            return value.column();
        }

        Spot spot() {
            return Spot.of(value.cell(), value.cell().shown());
        }
    }

    static SizeGroup of(List<Sized> cells, ProjectSizes projects) {
        List<BigDecimal> ordered = cells.stream()
                .map(cell -> Neighbours.size(cell.money()))
                .sorted()
                .toList();
        return new SizeGroup(cells, ordered, projects);
    }

    List<Money> amounts() {
        return cells.stream().map(Sized::money).toList();
    }

    /** Whether an amount is of no usual size, and not one of many such. */
    boolean isOdd(Money money) {
        return projects.isUnusual(money) && (others() < FEW || projects.isBeyond(money) || isFromMiddle(money, ODD));
    }

    /** Whether an amount stands far from all others, of which there are some. */
    boolean isFar(Money money) {
        return isApart(money) && isFromMiddle(money, FAR_FROM_MIDDLE);
    }

    /** Whether an amount stands apart from the next of some others; large projects do so among small ones. */
    boolean isApart(Money money) {
        Neighbours others = Neighbours.of(money, ordered);
        boolean above = Neighbours.size(money).compareTo(others.most().multiply(FAR_FROM_NEXT)) >= 0;
        boolean below = Neighbours.size(money).multiply(FAR_FROM_NEXT).compareTo(others.least()) <= 0;
        return others() >= FEW && (above || below);
    }

    /** Whether another reading of one of the amounts would be among the others. */
    boolean isAmongOthers(Money written, Money meant) {
        Neighbours others = Neighbours.of(written, ordered);
        return others.count() > 0 && others.isAmong(meant);
    }

    /** Whether an amount that is none of these would be among them. */
    boolean takes(Money stranger) {
        return cells.size() >= FEW
                && new Neighbours(ordered.get(0), ordered.get(ordered.size() - 1), cells.size()).isAmong(stranger);
    }

    /** Whether an amount is beyond anything known, and not the only one. */
    boolean isBeyondWithOthers(Money money) {
        return projects.isBeyond(money)
                && cells.stream().map(Sized::money).filter(projects::isBeyond).count() > 1;
    }

    private int others() {
        return cells.size() - 1;
    }

    private boolean isFromMiddle(Money money, BigDecimal times) {
        BigDecimal size = Neighbours.size(money);
        BigDecimal middle = middle(without(size));
        return size.compareTo(middle.multiply(times)) >= 0
                || size.multiply(times).compareTo(middle) <= 0;
    }

    private List<BigDecimal> without(BigDecimal size) {
        int at = Collections.binarySearch(ordered, size);
        List<BigDecimal> others = new ArrayList<>(ordered);
        others.remove(at);
        return others;
    }

    private static BigDecimal middle(List<BigDecimal> ordered) {
        return ordered.get((ordered.size() - 1) / 2);
    }
}
