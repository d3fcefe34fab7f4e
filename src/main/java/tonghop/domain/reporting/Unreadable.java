package tonghop.domain.reporting;

/** Why a file is quarantined; each has its own sentence in the message bundles. */
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
    NO_SHEET
}
