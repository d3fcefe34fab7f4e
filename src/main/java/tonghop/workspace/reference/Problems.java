package tonghop.workspace.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with the reference data, so that all of it is told at once. */
final class Problems {

    private static final Comparator<ReferenceProblem> BY_PLACE =
            Comparator.comparing(ReferenceProblem::file).thenComparingLong(ReferenceProblem::line);

    private final List<ReferenceProblem> found = new ArrayList<>();

    void add(ReferenceProblem problem) {
        found.add(problem);
    }

    List<ReferenceProblem> all() {
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }
}
