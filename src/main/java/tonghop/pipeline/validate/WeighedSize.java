package tonghop.pipeline.validate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.money.Money;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.validate.OddSize.Evidence;
import tonghop.pipeline.validate.SizeGroup.Sized;

/**
 * An amount that something speaks against.
 *
 * @param likely what it may be meant as, one or more
 */
record WeighedSize(Sized cell, List<OtherReading> likely, List<Evidence> evidence) {

    /** So many pieces of evidence are told. */
    private static final int TOLD = 4;

    /** Whether the row may not count before somebody decides; an error at the cell holds it already. */
    boolean isProven() {
        return cell.isWrong()
                || evidence.size() > 1
                || evidence.contains(Evidence.ODD_TOTAL)
                || evidence.contains(Evidence.ODD_UNIT);
    }

    /** Whether nothing but the other measure of its row speaks against it. */
    boolean isOfRowAlone() {
        return evidence.equals(List.of(Evidence.ODD_ROW));
    }

    /** As it is written, as it may be meant, what lies between, what speaks for it, and each reading by itself. */
    Finding finding(Worth worth) {
        Stream<String> told = Stream.of(
                likely.stream().map(OtherReading::change).collect(Collectors.joining(" / ")),
                MoneyText.of(cell.money()),
                likely.stream().map(OtherReading::told).collect(Collectors.joining(" / ")),
                worth.between(readings().toList()));
        Stream<String> why = IntStream.range(0, TOLD)
                .mapToObj(at -> at < evidence.size() ? evidence.get(at).name() : "");
        Stream<String> readings = readings().map(MoneyText::of);
        return Finding.ofCell(
                isProven() ? Rule.SIZE_SLIP : Rule.SIZE_SUSPECT,
                cell.spot().sheet(),
                cell.spot().cell(),
                cell.spot().found(),
                Stream.of(told, why, readings).flatMap(each -> each).toArray(String[]::new));
    }

    /** As it is written, and as it may be meant. */
    Stream<Money> readings() {
        return Stream.concat(Stream.of(cell.money()), likely.stream().map(OtherReading::money));
    }
}
