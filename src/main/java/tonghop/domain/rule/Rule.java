package tonghop.domain.rule;

import static tonghop.domain.rule.Severity.ERROR;
import static tonghop.domain.rule.Severity.INFO;
import static tonghop.domain.rule.Severity.WARNING;

import java.util.Locale;

/** What can be found in a report; wording and remedy of each stand in the message bundles under its id. */
public enum Rule {
    FILE_UNREADABLE(ERROR),
    FILE_SAME_CONTENT(INFO),
    MEMBER_UNKNOWN(ERROR),
    MEMBER_CONTRADICTED(ERROR),
    MEMBER_NOT_IN_PERIOD(ERROR),
    PERIOD_UNKNOWN(ERROR),
    PERIOD_CONTRADICTED(ERROR),
    PERIOD_NOT_FOLDER(ERROR),
    VERSIONS_CONFLICT(ERROR),
    NO_SECTION(ERROR),
    FORM_NOT_FILLED(ERROR),
    SHEET_NOT_RECOGNISED(WARNING),
    SHEET_HIDDEN(WARNING),
    SHEET_DROPPED(WARNING),
    SHEET_COPY(ERROR),
    ROWS_HIDDEN(WARNING),
    COLUMN_NOT_RECOGNISED(INFO),
    COLUMN_DOUBLED(ERROR),
    TABLE_WITHOUT_NAMES(WARNING),
    FIGURE_SHARED(ERROR),
    TEXT_CONVERTED(INFO),
    TEXT_LOOKS_LEGACY(WARNING),
    ROW_UNNAMED(ERROR),
    ROW_WITHOUT_AMOUNT(ERROR),
    ROW_NOT_CONFIRMED(ERROR),
    ROW_NOT_UNDERSTOOD(ERROR),
    ROW_IGNORED(WARNING),
    AMOUNT_AMBIGUOUS(ERROR),
    AMOUNT_REFUSED(ERROR),
    AMOUNT_IS_NONE(ERROR),
    AMOUNT_REMARK(WARNING),
    AMOUNT_QUALIFIED(WARNING),
    AMOUNT_IMPLAUSIBLE(ERROR),
    AMOUNT_NEGATIVE(WARNING),
    CURRENCIES_CONTRADICT(ERROR),
    CURRENCIES_AGREE(INFO),
    CURRENCY_UNKNOWN(ERROR),
    CELL_ERROR(ERROR),
    CELL_UNCALCULATED(ERROR),
    COUNT_REFUSED(ERROR),
    DATE_IMPOSSIBLE(ERROR),
    DATE_UNREADABLE(WARNING),
    DISBURSED_ABOVE_COMMITTED(WARNING),
    TOTAL_DIFFERS(WARNING),
    TOTAL_UNREADABLE(WARNING),
    TOTAL_WITHOUT_ROWS(ERROR),
    SUBTOTAL_DIFFERS(WARNING),
    SECTOR_UNKNOWN(WARNING),
    DIRECTION_UNKNOWN(ERROR),
    ROW_REPEATED(WARNING),
    GENERAL_FIGURE_UNREADABLE(WARNING),
    GENERAL_FIGURE_CONTRADICTED(WARNING),
    PLAN_WITHOUT_UNIT(WARNING),
    PLAN_COMPARED_WITH_PART_OF_YEAR(INFO),
    RATE_MISSING(WARNING);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** The stable name in data files, such as {@code amount-ambiguous}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }
}
