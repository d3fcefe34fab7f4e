package tonghop.pipeline.publish.book;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.book.Formula.Condition;

/** The formulas by which the sums of a summary follow the lists. */
final class Live {

    private Live() {}

    /** The formula of a sum over the rows of its list that meet the conditions; over all if there is none. */
    static Formula under(Head head, List<Condition> conditions) {
        if (head instanceof Head.Rows rows) {
            return new Formula.CountOfList(Topic.listOf(rows.section()), conditions);
        }
        if (head instanceof Head.Counted counted) {
            return new Formula.SumOfList(Topic.listOf(counted.section()), new Head.Said(counted.field()), conditions);
        }
        if (head instanceof Head.Reported reported) {
            Condition inCurrency = Conditions.reportedIn(reported.field(), reported.currency());
            return ofAid(
                    new Head.Amount(reported.field(), reported.currency()),
                    Stream.concat(conditions.stream(), Stream.of(inCurrency)).toList());
        }
        if (head instanceof Head.Whole whole) {
            return ofAid(new Head.Amount(whole.field(), whole.currency()), conditions);
        }
        throw new IllegalArgumentException("no formula under " + head);
    }

    private static Formula ofAid(Head amount, List<Condition> conditions) {
        return new Formula.SumOfList(Topic.listOf(Section.AID), amount, conditions);
    }
}
