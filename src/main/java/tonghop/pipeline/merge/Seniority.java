package tonghop.pipeline.merge;

import java.util.Arrays;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decisions;

/**
 * Which of two reports on the same is newer: as a person decided; else the one that was mended in what we returned of the
 * other; else by the revisions that they state, the dates of signature, the order of receipt. A fact that one of them
 * lacks tells nothing.
 */
record Seniority(Decisions decisions) {

    /** Positive if the first is newer, negative if it is older, 0 if nothing tells. */
    int compare(Content one, Content other) {
        int decided = decided(one, other);
        return decided == 0 && !isContradicted(one, other) ? byFacts(one, other) : decided;
    }

    /** What the reports and the journal say, whatever was decided. */
    int byFacts(Content one, Content other) {
        int made = Boolean.compare(one.isMadeOf(other), other.isMadeOf(one));
        return made == 0 ? byStatements(one, other) : made;
    }

    private static int byStatements(Content one, Content other) {
        int revision = Integer.compare(one.revision(), other.revision());
        int rest = bySignatureOrReceipt(one, other);
        boolean bothSayIt = Math.min(one.revision(), other.revision()) > 0;
        if (revision == 0 || bothSayIt) {
            return revision == 0 ? rest : revision;
        }
        // whoever says nothing may have sent the first report or the next correction: it must not look newer otherwise
        return revision * rest < 0 ? 0 : revision;
    }

    private static int bySignatureOrReceipt(Content one, Content other) {
        int signed = one.signedOn().isEmpty() || other.signedOn().isEmpty()
                ? 0
                : one.signedOn().compareTo(other.signedOn());
        return signed == 0 ? Integer.compare(one.receipt(), other.receipt()) : signed;
    }

    private int decided(Content one, Content other) {
        return Boolean.compare(replaces(one, other), replaces(other, one));
    }

    boolean isContradicted(Content one, Content other) {
        return replaces(one, other) && replaces(other, one);
    }

    boolean replaces(Content one, Content other) {
        return decisions.on(one.sha256()).all().stream().anyMatch(decision -> names(decision, other));
    }

    static boolean names(Decision decision, Content content) {
        return Arrays.stream(decision.value().split(" ")).anyMatch(content.sha256()::startsWith);
    }
}
