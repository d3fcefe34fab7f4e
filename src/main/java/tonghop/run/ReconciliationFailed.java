package tonghop.run;

import java.util.List;

/** The sums in source, store and workbooks differ: nothing was published. */
public final class ReconciliationFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> differences;

    public ReconciliationFailed(List<String> differences) {
        super(String.join("; ", differences));
        this.differences = List.copyOf(differences);
    }

    /** One sentence for each sum that differs, with both figures. */
    public List<String> differences() {
        return differences;
    }
}
