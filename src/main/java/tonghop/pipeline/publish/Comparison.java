package tonghop.pipeline.publish;

import java.util.Locale;
import tonghop.domain.rule.Wording;

/**
 * One sum as it stands in two places.
 *
 * @param what whose sum of what, such as {@code national aid committed VND}
 * @param expected the figure in the first place as a plain decimal, or empty where it has none
 * @param found the figure in the other place, or empty
 * @param where the other place
 */
public record Comparison(Kind kind, String what, String expected, String found, String where) {

    /** The bundle in which the sentences stand. */
    public static final String BUNDLE = "messages/reconciliation";

    /** Between which places. */
    public enum Kind {
        ROWS_OF_FILE,
        SOURCE_AND_STORE,
        STORE_AND_OUTPUT;

        /** The key of its sentence. */
        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean agrees() {
        return expected.equals(found);
    }

    /** One sentence with both figures, by {@link #BUNDLE}. */
    public String sentence(Wording wording) {
        return wording.say(kind.id(), what, figure(expected, wording), figure(found, wording), where);
    }

    private static String figure(String figure, Wording wording) {
        return figure.isEmpty() ? wording.say("nothing") : figure;
    }
}
