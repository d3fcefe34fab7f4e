package tonghop.pipeline.publish.book;

import java.util.List;
import java.util.function.Function;

/**
 * A column of figures in a summary by member.
 *
 * @param each what an exact figure becomes in a member's row: mostly a live formula
 * @param worth what some reports together come to, exactly; a text where that is not known
 * @param adding how the rows of groups and of the total come from those of the members
 */
record Measure(Head head, Function<Value.Figure, Value> each, Function<Tally, Value> worth, Adding adding) {

    /** Whether sums are sums of the rows, or follow from other columns as the rows do. */
    enum Adding {
        SUM,
        SAME
    }

    /** One that is added up from a list. */
    static Measure of(Head head) {
        return summed(head, Live.under(head, List.of(Conditions.SAME_MEMBER)), tally -> tally.under(head));
    }

    static Measure summed(Head head, Formula each, Function<Tally, Value> worth) {
        return new Measure(head, live(each), worth, Adding.SUM);
    }

    static Function<Value.Figure, Value> live(Formula formula) {
        return figure -> figure.by(formula);
    }

    /** The cell of one member. */
    Value of(Tally member) {
        return shown(worth.apply(member), each);
    }

    /** The cell of several members, whose rows the sum adds up. */
    Value over(Tally members, Formula sum) {
        return shown(worth.apply(members), adding == Adding.SUM ? live(sum) : each);
    }

    private static Value shown(Value worth, Function<Value.Figure, Value> how) {
        return worth instanceof Value.Figure figure ? how.apply(figure) : worth;
    }
}
