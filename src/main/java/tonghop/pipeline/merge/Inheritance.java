package tonghop.pipeline.merge;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.reporting.Successions;
import tonghop.domain.reporting.Successions.Succession;
import tonghop.pipeline.merge.Ruling.Use;

/**
 * In the year of a merger a successor reports on days on which its parts reported too. What the successor's report covers
 * is not counted a second time: the parts' reports stay listed and say so.
 */
public record Inheritance(Successions successions) {

    public MergeDecision settle(MergeDecision decision) {
        Map<String, Ruling> counting = decision.counting().stream()
                .collect(toMap(ruling -> ruling.candidate().report().member(), ruling -> ruling));
        return new MergeDecision(decision.rulings().stream()
                .map(ruling -> ruling.use() == Use.COUNTS ? settled(ruling, counting) : ruling)
                .toList());
    }

    private Ruling settled(Ruling ruling, Map<String, Ruling> counting) {
        return heirs(ruling.candidate().report().member(), List.of())
                .flatMap(heir -> Optional.ofNullable(counting.get(heir)).stream())
                .filter(other -> covers(other, ruling))
                .findFirst()
                .map(other -> left(ruling, other))
                .orElse(ruling);
    }

    /** All that a member went into, one after the other. */
    private Stream<String> heirs(String member, List<String> passed) {
        List<String> further = new ArrayList<>(passed);
        further.add(member);
        return successions.all().stream()
                .filter(succession -> succession.member().equals(member))
                .map(Succession::successor)
                .filter(heir -> !further.contains(heir))
                .flatMap(heir -> Stream.concat(Stream.of(heir), heirs(heir, further)));
    }

    private static boolean covers(Ruling one, Ruling other) {
        return one.candidate()
                .report()
                .period()
                .window()
                .covers(other.candidate().report().period().window());
    }

    private static Ruling left(Ruling ruling, Ruling heir) {
        List<Reason> reasons = new ArrayList<>(List.of(Reason.of(
                "covered-by-successor",
                heir.candidate().report().period().label(),
                heir.candidate().arrival().file())));
        ruling.reasons().stream()
                .filter(reason -> !reason.key().equals("stands-for-year"))
                .forEach(reasons::add);
        return new Ruling(
                ruling.candidate(), ruling.status(), ruling.version(), Use.LISTED, reasons, ruling.findings());
    }
}
