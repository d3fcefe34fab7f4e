package tonghop.excel.in;

/**
 * The first section of the code of a number format, read letter by letter: quoted text, escaped characters and
 * {@code [$đ]} are decoration, {@code [h]} counts hours that passed, digits make it a number.
 */
final class FormatCode {

    private final String code;
    private int at;
    private boolean day;
    private boolean seconds;
    private boolean number;

    FormatCode(String code) {
        this.code = code;
    }

    Shows shows() {
        while (at < code.length() && code.charAt(at) != ';') {
            token(code.charAt(at));
            at++;
        }
        return day && !number ? Shows.DAY : Shows.NUMBER;
    }

    private void token(char c) {
        switch (c) {
            case '"' -> skipTo('"');
            case '[' -> bracket();
            case '\\', '_', '*' -> at++;
            case 'd', 'D', 'm', 'M', 'y', 'Y' -> day = true;
            case 's', 'S' -> seconds = true;
            // the noughts of "ss.00" are parts of a second
            case '0' -> number |= !seconds;
            case '#', '?' -> number = true;
            default -> {}
        }
    }

    private void bracket() {
        int start = at + 1;
        skipTo(']');
        String inside = code.substring(Math.min(start, at), at);
        number |= inside.matches("[hH]+|[mM]+|[sS]+");
    }

    private void skipTo(char end) {
        int found = code.indexOf(end, at + 1);
        at = found < 0 ? code.length() : found;
    }
}
