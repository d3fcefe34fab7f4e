package tonghop.domain.reporting;

/** Why a file cannot be read as a report; each has its own sentence in the message bundles. */
public enum Unreadable {
    EMPTY_FILE,
    LOCK_FILE,
    HTML,
    SPREADSHEETML_2003,
    OPEN_DOCUMENT,
    BINARY_XLSB,
    WORD_DOCUMENT,
    OTHER_OFFICE_DOCUMENT,
    PDF,
    CSV_OR_TEXT,
    ARCHIVE,
    IMAGE,
    ENCRYPTED,
    BEFORE_EXCEL_97,
    TOO_LARGE,
    HOSTILE,
    DAMAGED,
    NO_WORKBOOK,
    NO_SHEET,
    /** What tonghop wrote comes back, signed perhaps: nothing is wrong with it and nothing is to be done. */
    OUR_RECEIPT
}
