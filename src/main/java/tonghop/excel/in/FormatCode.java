package tonghop.excel.in;

/**
 * The first section of the code of a number format, read letter by letter. Quoted text, escaped characters and
 * {@code [$đ]} are what a person reads beside the number: a currency there is as good as one written in the cell.
 */
final class FormatCode {

    private static final String GENERAL = "(?i)(?:general|standard)";

    private final String code;
    private final NumberLook look = new NumberLook();
    private int at;
    private boolean day;
    private boolean month;
    private boolean hours;
    private boolean number;

    /** "Standard" is what some programs write for "General"; its d is no day. */
    FormatCode(String code) {
        this.code = code.replaceFirst(GENERAL, "0");
    }

    Shows shows() {
        while (at < code.length() && code.charAt(at) != ';') {
            token(code.charAt(at));
            at++;
        }
        if (number || !(day || month || hours)) {
            return Shows.numberIn(look.text());
        }
        // the m of "hh:mm" counts minutes
        return hours && !day ? Shows.TIME : Shows.DAY;
    }

    private void token(char c) {
        switch (c) {
            case '"' -> look.literal(upTo('"'));
            case '[' -> bracket(upTo(']'));
            case '\\' -> look.literal(upTo(1));
            case '_', '*' -> at++;
            case 'd', 'D', 'y', 'Y' -> day = true;
            case 'm', 'M' -> month = true;
            case 'h', 'H', 's', 'S' -> hours = true;
            // the E of "0.00E+00", as the noughts behind it, is part of the number
            case 'E', 'e' -> {}
            // the noughts of "ss.00" are parts of a second
            case '0' -> digit(!hours);
            case '#', '?' -> digit(true);
            case ',' -> look.comma();
            case '.' -> look.point();
            default -> look.literal(String.valueOf(c));
        }
    }

    private void digit(boolean ofNumber) {
        number |= ofNumber;
        look.digit();
    }

    /** {@code [h]} counts hours that passed, {@code [$USD-409]} shows a currency; the others are colours and conditions. */
    private void bracket(String inside) {
        hours |= inside.matches("[hH]+|[mM]+|[sS]+");
        if (inside.startsWith("$")) {
            look.literal(inside.substring(1).replaceFirst("-[^-]*$", ""));
        }
    }

    private String upTo(char end) {
        int found = code.indexOf(end, at + 1);
        return upTo((found < 0 ? code.length() : found) - at).replace(String.valueOf(end), "");
    }

    /** The next characters, which are stepped over. */
    private String upTo(int length) {
        int start = Math.min(at + 1, code.length());
        at += length;
        return code.substring(start, Math.min(at + 1, code.length()));
    }
}
