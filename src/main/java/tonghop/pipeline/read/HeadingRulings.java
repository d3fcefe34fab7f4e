package tonghop.pipeline.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decisions;
import tonghop.domain.decision.Settled;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Field;
import tonghop.domain.text.Key;

/**
 * What people decided on the headings of one workbook: what was decided on its content goes before what was confirmed
 * for an earlier report of the same member.
 */
final class HeadingRulings {

    /** Nobody decided anything. */
    static final HeadingRulings NONE = new HeadingRulings(Decisions.NONE, Decisions.NONE);

    private final Decisions ofContent;
    private final Decisions remembered;
    private final Set<Decision> told;

    HeadingRulings(Decisions ofContent, Decisions remembered) {
        this(ofContent, remembered, new HashSet<>());
    }

    private HeadingRulings(Decisions ofContent, Decisions remembered, Set<Decision> told) {
        this.ofContent = ofContent;
        this.remembered = remembered;
        this.told = told;
    }

    /** Those that hold on a sheet; a layout that was confirmed for a member holds on sheets of any name. */
    HeadingRulings on(String sheet) {
        List<Decision> here = ofContent.all().stream()
                .filter(decision -> decision.sheet().isEmpty() || Decisions.isNamed(decision.sheet(), sheet))
                .toList();
        return new HeadingRulings(new Decisions(here), remembered, told);
    }

    boolean isEmpty() {
        return ofContent.isEmpty() && remembered.isEmpty();
    }

    /**
     * What the decisions on a heading come to.
     *
     * @param text all of its levels
     */
    Settled of(int column, String text) {
        if (isEmpty()) {
            return new Settled.Open();
        }
        Key key = Key.of(text);
        Settled here = settled(ofContent.all().stream()
                .filter(decision ->
                        isOf(decision, column) && Key.of(decision.found()).equals(key))
                .toList());
        return here instanceof Settled.Open
                ? settled(remembered.all().stream()
                        .filter(decision -> Key.of(decision.found()).equals(key))
                        .toList())
                : here;
    }

    /** The field that a heading was decided to be of; nothing where it is none of ours, or nobody decided. */
    static Optional<Field> field(Settled settled) {
        return settled instanceof Settled.Once once ? Field.of(once.decision().value()) : Optional.empty();
    }

    boolean isRemembered(Decision decision) {
        return remembered.all().contains(decision);
    }

    void tell(Decision decision) {
        told.add(decision);
    }

    /** Decisions on headings of this content that no table has. */
    List<Decision> homeless() {
        return ofContent.all().stream()
                .filter(decision -> !told.contains(decision))
                .toList();
    }

    private static Settled settled(List<Decision> decisions) {
        return Settled.by(decisions, Function.identity());
    }

    private static boolean isOf(Decision decision, int column) {
        return decision.at().isEmpty()
                || decision.at().replaceAll("[0-9].*", "").equals(CellRef.columnName(column));
    }
}
