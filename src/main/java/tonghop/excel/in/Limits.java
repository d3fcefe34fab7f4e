package tonghop.excel.in;

/**
 * What a workbook may cost at most. A report of a province holds some thousands of cells; these leave it a hundred times
 * the room, and keep two readers at once inside the memory of a small server.
 *
 * @param fileBytes bytes of the file, and of all that is unpacked from it
 * @param partBytes bytes of one part of the file after unpacking
 * @param parts entries of the zip file
 * @param ratio unpacked bytes for one packed byte, looked at from {@link #RATIO_FROM} unpacked bytes on
 * @param depth elements inside elements
 * @param rows the last row number
 * @param columns the last column number
 * @param sheets sheets of a workbook
 * @param sharedStrings entries of the table of shared strings
 * @param cells non-empty cells of a workbook
 * @param cellCharacters characters of one cell
 * @param characters characters of all cells of a workbook
 * @param formulas cells whose formula has to be calculated here
 * @param replicatedCells cells of a workbook in which POI calculates; it takes ten times the memory for each
 */
public record Limits(
        long fileBytes,
        long partBytes,
        int parts,
        int ratio,
        int depth,
        int rows,
        int columns,
        int sheets,
        int sharedStrings,
        int cells,
        int cellCharacters,
        int characters,
        int formulas,
        int replicatedCells) {

    /** Small parts of honest files compress to almost nothing; below this size the ratio says nothing. */
    static final long RATIO_FROM = 4L << 20;

    private static final long MEBIBYTE = 1L << 20;

    /** The limits of the program; rows and columns are Excel's own. */
    public static Limits standard() {
        return new Limits(
                256 * MEBIBYTE,
                64 * MEBIBYTE,
                10_000,
                250,
                64,
                1_048_576,
                16_384,
                1_000,
                1_000_000,
                1_000_000,
                100_000,
                32_000_000,
                20_000,
                100_000);
    }
}
