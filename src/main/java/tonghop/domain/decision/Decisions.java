package tonghop.domain.decision;

import java.util.List;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.text.Composed;

/** All that people decided, in the order of the file. */
public record Decisions(List<Decision> all) {

    public static final Decisions NONE = new Decisions(List.of());

    public Decisions {
        all = List.copyOf(all);
    }

    /** Those on a content. */
    public Decisions on(String sha256) {
        return new Decisions(all.stream()
                .filter(decision -> !sha256.isEmpty() && decision.sha256().equals(sha256))
                .toList());
    }

    public Decisions of(Kind kind) {
        return new Decisions(
                all.stream().filter(decision -> decision.kind() == kind).toList());
    }

    /** A name came through a spreadsheet: line breaks and outer spaces may have gone. */
    public static boolean isNamed(String written, String name) {
        return written.equals(Composed.oneLine(name));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
