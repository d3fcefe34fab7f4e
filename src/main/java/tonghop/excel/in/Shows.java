package tonghop.excel.in;

/**
 * What the number format of a cell makes of its number.
 *
 * @param look what stands around a number, a 0 in its place: {@code $0}, {@code 0%}, {@code 0,,} for millions left out;
 *     empty where the format adds nothing that changes what a person reads
 */
record Shows(What what, String look) {

    static final Shows NUMBER = new Shows(What.NUMBER, "");
    static final Shows PERCENT = new Shows(What.NUMBER, "0%");
    static final Shows DAY = new Shows(What.DAY, "");
    static final Shows TIME = new Shows(What.TIME, "");

    /** What a person takes the cell for. */
    enum What {
        NUMBER,
        DAY,
        TIME
    }

    static Shows numberIn(String look) {
        return new Shows(What.NUMBER, look);
    }
}
