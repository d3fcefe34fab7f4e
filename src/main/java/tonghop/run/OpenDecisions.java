package tonghop.run;

import java.nio.file.Path;
import java.util.List;
import tonghop.domain.decision.Decision;

/**
 * What is left to people to decide, and what they decided to no effect.
 *
 * @param things how many things hold a row or a file, or may be wrong
 * @param file where the lines to be pasted stand
 * @param strays decisions on contents that never arrived
 */
public record OpenDecisions(int things, Path file, List<Decision> strays) {

    public static final OpenDecisions NONE = new OpenDecisions(0, Path.of(""), List.of());

    public OpenDecisions {
        strays = List.copyOf(strays);
    }
}
