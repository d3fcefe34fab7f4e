package tonghop.pipeline.publish.book;

import java.util.regex.Pattern;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.pipeline.publish.book.Formula.Condition;

/** The conditions by which summaries pick rows of a list. */
final class Conditions {

    static final Condition SAME_MEMBER = same(Heads.MEMBER);

    private static final int LONGEST = 255;
    private static final Pattern MEANS_SOMETHING_ELSE = Pattern.compile("[=<>].*|.*[*?~].*|[-+0-9.,:/% ]*");

    private Conditions() {}

    static Condition same(Head head) {
        return new Condition.SameAs(head, head);
    }

    static Condition reportedIn(Field field, Currency currency) {
        return new Condition.Is(new Head.Tender(field), currency.name());
    }

    static Condition is(Label label, String text) {
        return new Condition.Is(new Head.Own(label), text);
    }

    /**
     * Whether a spreadsheet would take a text as it stands when it looks for it: patterns, comparisons and numbers it
     * would not.
     */
    static boolean isPlain(String text) {
        return text.length() <= LONGEST && !MEANS_SOMETHING_ELSE.matcher(text).matches();
    }
}
