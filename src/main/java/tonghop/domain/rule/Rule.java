package tonghop.domain.rule;

import static tonghop.domain.rule.Severity.ERROR;
import static tonghop.domain.rule.Severity.INFO;
import static tonghop.domain.rule.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found in a report; wording and remedy of each stand in the message bundles under its id. */
public enum Rule {
    FILE_UNREADABLE(ERROR),
    FILE_SAME_CONTENT(INFO),
    MEMBER_UNKNOWN(ERROR),
    MEMBER_CONTRADICTED(ERROR),
    MEMBER_NOT_IN_PERIOD(ERROR),
    MEMBER_CODE_DIFFERS(WARNING),
    MEMBER_NAME_HANDED_ON(WARNING),
    MEMBER_NAME_UNKNOWN(WARNING),
    YEAR_MISSPELT(WARNING),
    PERIOD_UNKNOWN(ERROR),
    PERIOD_CONTRADICTED(ERROR),
    PERIOD_NOT_FOLDER(ERROR),
    VERSIONS_CONFLICT(ERROR),
    VERSION_OUT_OF_TURN(WARNING),
    VERSION_WITHDRAWN(WARNING),
    VERSION_DECIDED(INFO),
    NO_SECTION(ERROR),
    FORM_NOT_FILLED(ERROR),
    FORM_VERSION_UNKNOWN(WARNING),
    NOTHING_BESIDE_ROWS(WARNING),
    SHEET_NOT_RECOGNISED(WARNING),
    SHEET_HIDDEN(WARNING),
    SHEET_DROPPED(WARNING),
    SHEET_COPY(ERROR),
    ROWS_HIDDEN(WARNING, Term.NOTICED),
    COLUMN_NOT_RECOGNISED(INFO, Term.NOTICED),
    COLUMN_OF_FIGURES_LEFT_OUT(WARNING),
    COLUMN_DOUBLED(ERROR),
    COLUMN_OF_OTHER_YEAR(ERROR),
    COLUMN_MISTAKEN(ERROR),
    NAMES_MISSING(ERROR),
    DIRECTIONS_MISSING(ERROR),
    COLUMN_WITHOUT_HEADING(WARNING, Term.NOTICED),
    HEADING_REPEATED(WARNING, Term.NOTICED),
    COLUMNS_EXCHANGED(ERROR),
    COLUMN_MISSING(WARNING, Term.NOTICED),
    TABLE_WITHOUT_NAMES(WARNING),
    FIGURE_SHARED(ERROR),
    FIGURE_OVER_COLUMNS(ERROR),
    TEXT_CONVERTED(INFO, Term.NOTICED),
    TEXT_LOOKS_LEGACY(WARNING, Term.NOTICED),
    ROW_UNNAMED(ERROR, Term.PRESENT),
    ROW_WITHOUT_AMOUNT(ERROR, Term.PRESENT),
    ROW_NOT_CONFIRMED(ERROR),
    ROW_NOT_UNDERSTOOD(ERROR),
    ROW_IGNORED(WARNING),
    AMOUNT_AMBIGUOUS(ERROR),
    AMOUNT_REFUSED(ERROR),
    AMOUNT_IS_NONE(ERROR),
    AMOUNT_REMARK(WARNING, Term.NOTICED),
    AMOUNT_QUALIFIED(WARNING, Term.NOTICED),
    AMOUNT_IMPLAUSIBLE(ERROR, Term.WITHIN_BOUNDS),
    AMOUNT_NEGATIVE(WARNING, Term.NOT_NEGATIVE),
    CURRENCIES_CONTRADICT(ERROR, Term.IMPLIED_RATE_WITHIN),
    CURRENCIES_AGREE(INFO, Term.NOTICED),
    CURRENCY_UNKNOWN(ERROR),
    CURRENCY_MISSING(ERROR),
    CURRENCY_MISTAKEN(ERROR),
    CURRENCY_CONTRADICTED(ERROR),
    CELL_ERROR(ERROR),
    CELL_UNCALCULATED(ERROR),
    COUNT_REFUSED(ERROR),
    COUNT_SCALED(ERROR),
    COUNT_QUALIFIED(WARNING, Term.NOTICED),
    DATE_IMPOSSIBLE(ERROR),
    DATE_UNREADABLE(WARNING, Term.NOTICED),
    YEAR_DOUBTFUL(WARNING, Term.NOTICED),
    APPROVAL_DAYS_DIFFER(WARNING, Term.NOTICED),
    COMMITMENT_MISSING(WARNING, Term.NOTICED),
    DISBURSED_ABOVE_COMMITTED(WARNING, Term.AT_MOST),
    TOTAL_DIFFERS(WARNING, Term.EQUALS_DECLARED_TOTAL),
    TOTAL_UNREADABLE(WARNING),
    TOTAL_LEAVES_OUT_TEXT(WARNING, Term.NOTICED),
    TOTAL_WITHOUT_ROWS(ERROR),
    SUBTOTAL_DIFFERS(WARNING, Term.EQUALS_DECLARED_TOTAL),
    SECTOR_UNKNOWN(WARNING, Term.ONE_OF),
    DIRECTION_UNKNOWN(ERROR),
    ROW_REPEATED(WARNING, Term.UNIQUE_IN_FILE),
    GENERAL_FIGURE_UNREADABLE(WARNING),
    GENERAL_FIGURE_CONTRADICTED(WARNING),
    GENERAL_LABEL_UNKNOWN(WARNING),
    GENERAL_WORDS_UNKNOWN(WARNING),
    PLAN_WITHOUT_UNIT(WARNING, Term.NOTICED),
    PLAN_OF_OTHER_YEAR(WARNING),
    PLAN_FAR_OFF(WARNING, Term.NOTICED),
    SIGNATURE_DAY_DOUBTFUL(WARNING, Term.NOTICED),
    PLAN_COMPARED_WITH_PART_OF_YEAR(INFO, Term.NOTICED),
    RATE_MISSING(WARNING),
    UNIT_SLIP(ERROR),
    UNIT_UNKNOWN(ERROR),
    UNIT_UNCLEAR(ERROR),
    CURRENCY_SLIP(ERROR),
    CURRENCY_FOREIGN(ERROR),
    UNIT_SUSPECT(WARNING, Term.NOTICED),
    CELL_SLIP(ERROR),
    CELL_SUSPECT(WARNING, Term.NOTICED),
    SIZE_SLIP(ERROR),
    SIZE_SUSPECT(WARNING, Term.NOTICED),
    DECISION_APPLIED(INFO),
    HEADING_REMEMBERED(INFO),
    DECISION_CONTRADICTED(WARNING),
    DECISION_UNFIT(WARNING),
    EXPLANATION_UNUSED(WARNING),
    /** A rule that stands in the office's rule book alone; its id and its words are in the finding. */
    OFFICE_RULE(WARNING);

    private final Severity severity;
    private final Term term;

    /** What nobody else words protects against guessing if it is an error, and else tells what was not counted. */
    Rule(Severity severity) {
        this(severity, severity == ERROR ? Term.READABLE : Term.TOLD);
    }

    Rule(Severity severity, Term term) {
        this.severity = severity;
        this.term = term;
    }

    /** The stable name in data files, such as {@code amount-ambiguous}; of a finding see {@link Finding#ruleId()}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** Whether only the office can mend it; whoever sent the report need not be told. */
    public boolean isForOffice() {
        return switch (this) {
            case FILE_SAME_CONTENT,
                    RATE_MISSING,
                    EXPLANATION_UNUSED,
                    DECISION_CONTRADICTED,
                    DECISION_UNFIT,
                    VERSION_OUT_OF_TURN,
                    VERSION_WITHDRAWN,
                    VERSION_DECIDED -> true;
            default -> false;
        };
    }

    /** Whether it holds amounts of which nobody knows yet by which unit or currency they are meant. */
    public boolean doubtsUnit() {
        return switch (this) {
            case UNIT_SLIP, UNIT_UNCLEAR, CURRENCY_SLIP, CURRENCY_MISTAKEN, CELL_SLIP, SIZE_SLIP, AMOUNT_IMPLAUSIBLE ->
                true;
            default -> false;
        };
    }

    /** The kind of condition by which it is found. */
    public Term term() {
        return term;
    }

    /** A rule of the program by its stable name; none of the office's own. */
    public static Optional<Rule> of(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule != OFFICE_RULE && rule.id().equals(id))
                .findFirst();
    }
}
