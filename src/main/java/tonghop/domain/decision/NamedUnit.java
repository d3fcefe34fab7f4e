package tonghop.domain.decision;

import java.util.List;
import java.util.Optional;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Unit;
import tonghop.domain.money.UnitReader;

/**
 * The unit of a column whose heading names none that anybody understands, as a person names it: {@code triệu đồng},
 * {@code nghìn USD}.
 *
 * @param unit one with a currency
 */
public record NamedUnit(Unit unit) {

    private static final List<String> ALLOWED =
            List.of("đồng", "nghìn đồng", "triệu đồng", "tỷ đồng", "USD", "nghìn USD", "triệu USD");

    public static Optional<NamedUnit> of(String text) {
        Unit said = UnitReader.line(text).only();
        return said.tender().currency().map(currency -> new NamedUnit(counted(said)));
    }

    /** The names to choose from; others that mean the same are understood, too. */
    public static List<String> allowed() {
        return ALLOWED;
    }

    /** As it stands in the file. */
    public String text() {
        return ALLOWED.stream()
                .filter(name -> of(name).stream().anyMatch(this::equals))
                .findFirst()
                .orElseThrow();
    }

    private static Unit counted(Unit said) {
        return said.denomination() == Denomination.UNSTATED ? new Unit(Denomination.ONE, said.tender()) : said;
    }
}
