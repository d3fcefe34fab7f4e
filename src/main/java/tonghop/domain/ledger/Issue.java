package tonghop.domain.ledger;

import java.util.List;

/**
 * Which issue of a period it is (lần phát hành), and what is different from the one before, which was closed.
 *
 * @param number from 1
 * @param changes by member, section, measure and currency
 */
public record Issue(int number, List<Change> changes) {

    public static final Issue FIRST = new Issue(1, List.of());

    public Issue {
        changes = List.copyOf(changes);
    }

    /**
     * A line of the totals that is not as it was, be it only for another rate.
     *
     * @param member the id of the member
     * @param section the id of the section
     * @param measure the stable name of the measure
     * @param currency the original currency, or empty for counts
     */
    public record Change(String member, String section, String measure, String currency, Worth before, Worth after) {}

    /**
     * What a line came to, as the data files have it.
     *
     * @param value a plain decimal in the original currency; empty where there was no such line
     * @param vnd the same in đồng; empty for counts, and where a rate is missing
     * @param usd the same in dollars; empty for counts, and where a rate is missing
     * @param rows how many entries stand behind it
     */
    public record Worth(String value, String vnd, String usd, long rows) {
        public static final Worth NONE = new Worth("", "", "", 0);
    }
}
