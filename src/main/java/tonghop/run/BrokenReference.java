package tonghop.run;

import java.util.List;

/** The reference data cannot be used; every problem is told with file and line, and no run was begun. */
public final class BrokenReference extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public BrokenReference(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
