package tonghop.domain.rule;

import java.util.Locale;

/** How much a finding weighs: an error holds its row (or rejects its file), a warning and an info do not. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The stable name in data files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
