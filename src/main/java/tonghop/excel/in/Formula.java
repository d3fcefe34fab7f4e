package tonghop.excel.in;

/**
 * A cell whose file has a formula but no result that can be believed: programs that write a formula without calculating it
 * leave none, an empty text, or nought with the wish that the workbook be calculated when it is opened.
 *
 * @param row from 1
 * @param column from 1
 * @param text the formula without its equals sign; empty where the file does not say
 * @param shows what the cell's number format makes of a result
 * @param font the cell's font
 */
record Formula(int row, int column, String text, Shows shows, String font) {

    /** As Excel shows it. */
    String shown() {
        return "=" + text;
    }
}
