package tonghop.pipeline.publish.book;

import java.util.Locale;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** What a column holds; its headings stand in the message bundle under these keys. */
public sealed interface Head {

    /** The key of the heading. */
    String title();

    /** The key of the heading above it and its neighbours, or empty. */
    default String group() {
        return "";
    }

    /** A column of ours. */
    record Own(Label label) implements Head {
        @Override
        public String title() {
            return "head." + label.id();
        }

        @Override
        public String group() {
            return label.group();
        }
    }

    /** A field of an entry as it was reported. */
    record Said(Field field) implements Head {
        @Override
        public String title() {
            return "field." + field.id();
        }
    }

    /** How many entries a section has. */
    record Rows(Section section) implements Head {
        @Override
        public String title() {
            return "rows." + section.id();
        }

        /** Aid has no other column that counts, and is a group of none. */
        @Override
        public String group() {
            return section == Section.AID ? "" : "group." + section.id();
        }
    }

    /** The sum of a count over the entries of a section. */
    record Counted(Section section, Field field) implements Head {
        @Override
        public String title() {
            return "count." + field.id();
        }

        @Override
        public String group() {
            return "group." + section.id();
        }
    }

    /** A measure of aid as far as it was reported in a currency. */
    record Reported(Field field, Currency currency) implements Head {
        @Override
        public String title() {
            return "reported." + currency;
        }

        @Override
        public String group() {
            return "group." + field.id();
        }
    }

    /** A measure of aid in a currency, converted amounts included. */
    record Whole(Field field, Currency currency) implements Head {
        @Override
        public String title() {
            return "whole." + currency;
        }

        @Override
        public String group() {
            return "group." + field.id();
        }
    }

    /** An amount of an entry in a currency: as reported, or converted. */
    record Amount(Field field, Currency currency) implements Head {
        @Override
        public String title() {
            return "amount." + currency;
        }

        @Override
        public String group() {
            return "group." + field.id();
        }
    }

    /** In which currency an amount of an entry was reported. */
    record Tender(Field field) implements Head {
        @Override
        public String title() {
            return "tender";
        }

        @Override
        public String group() {
            return "group." + field.id();
        }
    }

    /** The columns of ours, in the words of the message bundle. */
    enum Label {
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
}
