package tonghop.excel.in;

/** Puts together what a number format shows around its number, a 0 in the number's place. */
final class NumberLook {

    private final StringBuilder look = new StringBuilder();
    private boolean inNumber;
    private boolean telling;
    private int commas;

    void digit() {
        if (!inNumber) {
            look.append('0');
        }
        inNumber = true;
        commas = 0;
    }

    /** A comma between digits groups them; behind the last digit each hides three digits of the number. */
    void comma() {
        if (inNumber) {
            commas++;
        } else {
            literal(",");
        }
    }

    void point() {
        if (!inNumber) {
            literal(".");
        }
    }

    void literal(String text) {
        endNumber();
        look.append(text);
        telling |= text.codePoints().anyMatch(NumberLook::tells);
    }

    /** Empty where only signs such as brackets and spaces stand around the number. */
    String text() {
        endNumber();
        return telling ? look.toString().strip().replaceAll("0(?:[ \u00A0]0)+", "0") : "";
    }

    private void endNumber() {
        look.append(",".repeat(commas));
        telling |= commas > 0;
        commas = 0;
        inNumber = false;
    }

    private static boolean tells(int sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.CURRENCY_SYMBOL
                || sign == '%'
                || sign == '‰';
    }
}
