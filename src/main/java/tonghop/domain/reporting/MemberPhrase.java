package tonghop.domain.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A phrase that tells whether a province's name in a text names a member. */
public record MemberPhrase(String text, Meaning meaning) {

    /** What a phrase does to a name. */
    public enum Meaning {
        /** What the members are called: a name right after it names the member. */
        UNION,
        /** Ordinary words in which a name only seems to stand. */
        NO_MEMBER,
        /** What stands between two names of which the first names a member: then the second does, too. */
        JOINT;

        /** The stable name in the reference data, such as {@code no-member}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Meaning> of(String id) {
            return Arrays.stream(values())
                    .filter(meaning -> meaning.id().equals(id))
                    .findFirst();
        }
    }
}
