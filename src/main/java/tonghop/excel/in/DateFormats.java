package tonghop.excel.in;

/** Tells formats that show a day or a time from formats that show a number. */
final class DateFormats {

    private DateFormats() {}

    /**
     * By the number of a format that Excel has built in (ECMA-376, 18.8.30). Those that show the currency of whoever
     * looks (5 to 8, 42, 44) name none: what the writer saw is not in the file.
     */
    static Shows builtIn(int id) {
        if (id == 9 || id == 10) {
            return Shows.PERCENT;
        }
        if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) {
            return Shows.TIME;
        }
        boolean day = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return day ? Shows.DAY : Shows.NUMBER;
    }

    /** By the code of a format, such as {@code dd/mm/yyyy;@}. */
    static Shows custom(String code) {
        return new FormatCode(code).shows();
    }
}
