package tonghop.excel.reply;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our part of a comment's text. It stands between two lines of its own, so that what the sender wrote above or below it is
 * told from it, and bears the number under which the cell is remembered.
 */
final class Remarks {

    private static final String BELOW = "\n────";
    /** The letter keeps the number from being taken for that of a point in the list; earlier returns have none. */
    private static final Pattern OURS = Pattern.compile("\\R{0,2}── tonghop#k?(\\d{1,6}) ──(?s:.*?)(\\R────(?!─)|\\z)");

    private Remarks() {}

    /** A comment's text with our part at its end. */
    static String added(String comment, int number, String remarks) {
        String gap = comment.isEmpty() ? "" : "\n\n";
        return comment + gap + "── tonghop#k" + number + " ──\n" + remarks + BELOW;
    }

    static String removed(String comment) {
        return OURS.matcher(comment).replaceAll("");
    }

    /** The number in our part; empty where the comment has none. */
    static OptionalInt number(String comment) {
        Matcher ours = OURS.matcher(comment);
        return ours.find() ? OptionalInt.of(Integer.parseInt(ours.group(1))) : OptionalInt.empty();
    }
}
