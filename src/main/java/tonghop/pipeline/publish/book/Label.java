package tonghop.pipeline.publish.book;

import java.util.Locale;

/** The columns of ours, in the words of the message bundle. */
public enum Label {
    ORDINAL,
    MEMBER,
    CODE,
    COVERS,
    HELD_ROWS,
    LIKENESS,
    ANSWER,
    DONOR,
    SECTOR,
    SHARE,
    CLUSTER_THEN,
    BEFORE,
    NOW,
    CHANGE,
    CHANGE_PERCENT,
    REAL_BEFORE("group.at-rate-before"),
    RATE_BEFORE("group.at-rate-before"),
    REAL_NOW("group.at-rate-now"),
    RATE_NOW("group.at-rate-now"),
    COURSE_COMMITTED("group.committed"),
    COURSE_COMMITTED_IN("group.committed"),
    COURSE_COMMITTED_VND("group.committed"),
    COURSE_DISBURSED("group.disbursed"),
    COURSE_DISBURSED_IN("group.disbursed"),
    COURSE_DISBURSED_VND("group.disbursed"),
    COURSE_REMAINING("group.remaining"),
    COURSE_REMAINING_VND("group.remaining"),
    COURSE_REMARKS,
    INBOUND("group.delegations"),
    OUTBOUND("group.delegations"),
    DIRECTION_UNKNOWN("group.delegations"),
    DIRECTION,
    PLAN("group.plan"),
    PLAN_TENDER("group.plan"),
    PLAN_DISBURSED("group.plan"),
    PLAN_PERCENT("group.plan"),
    PLAN_COMPARISON("group.plan"),
    RATE,
    AS_WRITTEN,
    FILE,
    SHEET,
    ROW,
    CELL,
    SECTION,
    NAME,
    REASON,
    SEVERITY,
    FOUND,
    EXPECTED,
    MESSAGE,
    MEASURE,
    CURRENCY,
    READ_SUM,
    STORE,
    LISTED,
    SUMMED,
    LIST_DIFFERENCE,
    SUM_DIFFERENCE,
    READ("group.rows"),
    ACCEPTED("group.rows"),
    HELD("group.rows"),
    IGNORED("group.rows"),
    CHECK("group.rows"),
    ACCEPTED_CHECK,
    ISSUE_BEFORE,
    ISSUE_AFTER,
    ISSUE_CHANGE,
    ISSUE_VND_BEFORE("group.issue-vnd"),
    ISSUE_VND_AFTER("group.issue-vnd"),
    ISSUE_USD_BEFORE("group.issue-usd"),
    ISSUE_USD_AFTER("group.issue-usd"),
    ROWS_BEFORE,
    ROWS_AFTER,
    VALID_FROM,
    VALID_TO,
    KIND_OF_RATE,
    SOURCE,
    USES,
    PERIOD,
    VERSION,
    STATUS,
    HASH;

    private final String group;

    Label() {
        this("");
    }

    Label(String group) {
        this.group = group;
    }

    String group() {
        return group;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
