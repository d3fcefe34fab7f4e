package tonghop.domain.rule;

/**
 * Why a warning may stand: it turns the warning into a footnote.
 *
 * @param who answers for it
 * @param until the last day on which it holds, as ISO-8601
 */
public record Explanation(String reason, String who, String until) {

    public static final Explanation NONE = new Explanation("", "", "");

    public boolean isNone() {
        return reason.isEmpty();
    }
}
