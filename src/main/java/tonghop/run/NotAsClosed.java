package tonghop.run;

import java.util.List;

/** The figures of a closed period come out otherwise than they were signed. */
public final class NotAsClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> differences;

    public NotAsClosed(List<String> differences) {
        super(String.join("; ", differences));
        this.differences = List.copyOf(differences);
    }

    /** Lines of data files, and in each column what was signed and what comes out now. */
    public List<String> differences() {
        return differences;
    }
}
