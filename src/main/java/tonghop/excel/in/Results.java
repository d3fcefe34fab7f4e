package tonghop.excel.in;

/** What the results beside the formulas of a workbook are worth. */
enum Results {
    CALCULATED,
    /** The file asks to be calculated when it is opened; XlsxWriter and the like write nought for a result till then. */
    TO_BE_CALCULATED;

    /** Whether a value beside a formula is none yet. */
    boolean isPlaceholder(String value) {
        return Blank.is(value) || (this == TO_BE_CALCULATED && value.strip().equals("0"));
    }
}
