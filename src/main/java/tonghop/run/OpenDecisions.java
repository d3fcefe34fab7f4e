package tonghop.run;

import java.nio.file.Path;
import java.util.List;
import tonghop.domain.decision.Decision;

/**
 * What is left to people to decide, and what they decided to no effect.
 *
 * @param things how many things hold a row or a file, or may be wrong
 * @param versions of reports that nobody can order, the lines that settle which one counts, one for each file
 * @param twins how many pairs of projects may be one and were not answered
 * @param contradicted pairs of projects whose answers do not go together, each by both its names
 * @param file where the lines to be pasted stand
 * @param strays decisions on contents that never arrived
 * @param astray answers on pairs of projects that fit no two projects of the period
 */
public record OpenDecisions(
        int things,
        List<Decision> versions,
        int twins,
        List<String> contradicted,
        Path file,
        List<Decision> strays,
        List<Decision> astray) {

    public static final OpenDecisions NONE =
            new OpenDecisions(0, List.of(), 0, List.of(), Path.of(""), List.of(), List.of());

    public OpenDecisions {
        versions = List.copyOf(versions);
        contradicted = List.copyOf(contradicted);
        strays = List.copyOf(strays);
        astray = List.copyOf(astray);
    }
}
