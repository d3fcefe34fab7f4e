package tonghop.domain.money;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.money.Marks.Separator;

/**
 * What the digits of a figure say by themselves. Both orders of separators are legal in Vietnam, so one separator before
 * exactly three digits says two things; with two kinds of separator the last is the decimal mark; a group has three
 * digits; a leading zero is only a clerk's ("01") or stands before a decimal mark.
 */
sealed interface Numeral {

    /** One value, whoever wrote it. */
    record Certain(BigDecimal value, Marks marks) implements Numeral {

        /** "16104.216": a fraction, unless a grouping mark was left out before. */
        boolean mayLackMark() {
            return marks.grouping() == Separator.NONE && marks.decimals() == 3 && value.compareTo(THOUSAND) >= 0;
        }
    }

    /** "1.500" or "1,500": a group or a fraction. */
    record Doubtful(BigDecimal grouped, BigDecimal decimal, Separator separator) implements Numeral {}

    /** Digits and separators that no convention allows. */
    record Malformed() implements Numeral {}

    int LONGEST = 40;

    BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    Pattern WHOLE = Pattern.compile("0[0-9]?|[1-9][0-9]*");
    Pattern GROUPED = Pattern.compile("(?<whole>[1-9][0-9]{0,2}(?<grouping>[., ])[0-9]{3}(?:\\k<grouping>[0-9]{3})*)"
            + "(?:(?<decimal>(?!\\k<grouping>)[.,])(?<tail>[0-9]+))?");
    Pattern FRACTION = Pattern.compile("(?<whole>0[1-9]?|[1-9][0-9]*)(?<decimal>[.,])(?<tail>[0-9]+)");

    static Numeral of(String digits) {
        Matcher grouped = GROUPED.matcher(digits);
        Matcher fraction = FRACTION.matcher(digits);
        if (digits.length() > LONGEST) {
            return new Malformed();
        }
        if (WHOLE.matcher(digits).matches()) {
            return new Certain(new BigDecimal(digits), Marks.NONE);
        }
        if (grouped.matches()) {
            return grouped(grouped);
        }
        return fraction.matches() ? fraction(fraction) : new Malformed();
    }

    private static Numeral grouped(Matcher found) {
        Separator grouping = Separator.of(found.group("grouping").charAt(0));
        String whole = found.group("whole").replaceAll("[., ]", "");
        if (found.group("decimal") != null) {
            return certain(whole, grouping, found);
        }
        if (grouping != Separator.SPACE && whole.length() <= 6) {
            BigDecimal value = new BigDecimal(whole);
            return new Doubtful(value, value.movePointLeft(3), grouping);
        }
        return new Certain(new BigDecimal(whole), new Marks(grouping, groups(whole), Separator.NONE, 0));
    }

    /** "01.500" is neither a fraction that a clerk would write nor a group that anybody would. */
    private static Numeral fraction(Matcher found) {
        String whole = found.group("whole");
        boolean padded = whole.length() > 1 && whole.startsWith("0");
        return padded && found.group("tail").length() == 3 ? new Malformed() : certain(whole, Separator.NONE, found);
    }

    private static Numeral certain(String whole, Separator grouping, Matcher found) {
        String tail = found.group("tail");
        Separator decimal = Separator.of(found.group("decimal").charAt(0));
        int groups = grouping == Separator.NONE ? 0 : groups(whole);
        return new Certain(new BigDecimal(whole + "." + tail), new Marks(grouping, groups, decimal, tail.length()));
    }

    private static int groups(String whole) {
        return (whole.length() - 1) / 3;
    }
}
