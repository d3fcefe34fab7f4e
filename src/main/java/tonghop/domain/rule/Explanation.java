package tonghop.domain.rule;

/**
 * Why a warning may stand: it turns the warning into a footnote.
 *
 * @param who answers for it
 * @param until the last day on which it holds, as ISO-8601
 */
public record Explanation(String reason, String who, String until) {

    public static final Explanation NONE = new Explanation("", "", "");

    /** The last day as offices write it. */
    String lastDay() {
        return until.replaceFirst("(\\d+)-(\\d+)-(\\d+)", "$3/$2/$1");
    }

    public boolean isNone() {
        return reason.isEmpty();
    }
}
