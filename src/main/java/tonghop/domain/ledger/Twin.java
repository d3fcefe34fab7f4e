package tonghop.domain.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.text.Composed;

/**
 * Two entries of aid, of two members, that may be one project reported twice.
 *
 * @param one whose money stays where a person says that they are the same
 * @param score from 0 to 100, how much speaks for it
 * @param traits what speaks for it
 */
public record Twin(Side one, Side other, int score, List<Trait> traits, Answer answer) {

    /** The likeliest first; then by what they are called, so that the order never depends on that of reading. */
    public static final Comparator<Twin> ORDER = Comparator.comparingInt(Twin::score)
            .reversed()
            .thenComparing(Twin::said)
            .thenComparing(Twin::at);

    private static final String BESIDE = " | ";

    public Twin {
        traits = List.copyOf(traits);
    }

    /** An entry with the report in which it stands. */
    public record Side(MemberReport report, Posting posting) {

        public Entry entry() {
            return posting.entry();
        }

        /** By which people and {@code decisions.csv} know it: the id of who reported it, and the title. */
        public String said() {
            return report.submission().member() + ": " + Composed.oneLine(entry().text(Field.PROJECT));
        }

        String at() {
            return entry().sheet() + "!" + entry().row();
        }

        /** One and the same entry, however often it is met. */
        public Place place() {
            return new Place(report.submission().sha256(), entry().sheet(), entry().row());
        }
    }

    /** Where an entry stands. */
    public record Place(String sha256, String sheet, int row) {}

    /** What two projects have in common. */
    public enum Trait {
        SAME_TITLE,
        SIMILAR_TITLE,
        SAME_DONOR,
        SIMILAR_DONOR,
        SAME_AMOUNT,
        CLOSE_AMOUNT,
        SAME_DECISION,
        SAME_TIME,
        OVERLAPPING_TIME,
        SAME_PLACE
    }

    /** What people said of them. */
    public enum Answer {
        OPEN,
        SAME,
        DIFFERENT,
        /** Nobody was asked: what was said of others makes them one project. */
        FOLLOWS,
        /** What was said of them goes together neither with itself nor with what was said of others. */
        CONTRADICTED;

        /** The word in {@code decisions.csv} and {@code twins.csv}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Both by name, the one whose money stays first. */
    public String said() {
        return one.said() + BESIDE + other.said();
    }

    /** Both by sheet and row. */
    public String at() {
        return one.at() + BESIDE + other.at();
    }

    /** The same two, of which the other one stays. */
    public Twin turned() {
        return new Twin(/* one= */ other, /* other= */ one, score, traits, answer);
    }

    public Twin answered(Answer said) {
        return new Twin(one, other, score, traits, said);
    }
}
