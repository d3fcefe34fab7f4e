package tonghop.pipeline.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decisions;
import tonghop.domain.decision.ReadingValue;
import tonghop.domain.decision.Settled;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.AmountReading.Ambiguous;
import tonghop.domain.money.AmountReading.Stated;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** The cells of a report of which a person said what they mean, and what came of it. */
final class DecidedReadings {

    private final Decisions decisions;
    private final Set<Decision> met = new HashSet<>();
    private final Set<CellRef> settled = new HashSet<>();

    /** @param decisions the readings that were decided on the content of the report */
    DecidedReadings(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * The cell as the person reads it; as it was where nobody decided, or what was decided is none of its readings.
     *
     * @param others what else a cell that is not ambiguous can have been meant as
     * @param findings takes what is to be told of it
     */
    AmountCell of(AmountCell cell, Supplier<List<Money>> others, List<Finding> findings) {
        List<Decision> here = on(cell.cell().at());
        met.addAll(here);
        Settled settling = Settled.by(here, ReadingValue::meaning);
        if (settling instanceof Settled.Contradicted contradicted) {
            findings.add(told(Rule.DECISION_CONTRADICTED, cell, contradicted.said()));
            return cell;
        }
        return settling instanceof Settled.Once once ? settled(cell, once.decision(), others.get(), findings) : cell;
    }

    boolean isSettled(CellRef cell) {
        return settled.contains(cell);
    }

    /** Decisions on cells that are not there, or in which no amount of the report stands. */
    List<Finding> homeless() {
        return decisions.all().stream()
                .filter(decision -> !met.contains(decision))
                .map(decision -> Misfits.ofFile(decision, "NO_SUCH_CELL"))
                .toList();
    }

    private AmountCell settled(AmountCell cell, Decision decision, List<Money> others, List<Finding> findings) {
        List<Money> readings = readings(cell.reading(), others);
        for (Money reading : readings) {
            if (ReadingValue.meaning(MoneyText.of(reading)).equals(ReadingValue.meaning(decision.value()))) {
                findings.add(told(Rule.DECISION_APPLIED, cell, decision.told()));
                settled.add(cell.cell().at());
                return new AmountCell(cell.column(), cell.cell(), meant(cell.reading(), reading));
            }
        }
        findings.add(told(Rule.DECISION_UNFIT, cell, decision.unfit("NOT_A_READING")));
        return cell;
    }

    private static List<Money> readings(AmountReading reading, List<Money> others) {
        if (reading instanceof Ambiguous ambiguous) {
            return ambiguous.readings();
        }
        return reading instanceof Stated stated
                ? Stream.concat(Stream.of(stated.money()), others.stream()).toList()
                : List.of();
    }

    private static AmountReading meant(AmountReading reading, Money money) {
        if (reading instanceof Ambiguous ambiguous) {
            return ambiguous.settled(money);
        }
        return reading instanceof Stated stated && !stated.money().equals(money)
                ? new Stated(money, stated.qualifier(), Set.of())
                : reading;
    }

    private List<Decision> on(CellRef cell) {
        return decisions.all().stream()
                .filter(decision ->
                        decision.at().equals(cell.a1()) && Decisions.isNamed(decision.sheet(), cell.sheet()))
                .toList();
    }

    private static Finding told(Rule rule, AmountCell cell, String... arguments) {
        return Finding.ofCell(
                rule, cell.cell().at().sheet(), cell.address(), cell.cell().shown(), arguments);
    }
}
