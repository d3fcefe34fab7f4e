package tonghop.domain.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column that a section can have, by what it means; the headings it comes under are data of the office. */
public enum Field {
    ORDINAL(Content.ORDINAL),
    PROJECT(Content.TEXT),
    DONOR(Content.TEXT),
    /** The name in the list of donors that the written donor is an alias of; empty where it is not in the list. */
    DONOR_LISTED(Content.TEXT),
    DONOR_COUNTRY(Content.TEXT),
    SECTOR(Content.TEXT),
    /** The name in the list of sectors that the written sector is an alias of, or the sector as written. */
    SECTOR_GROUP(Content.TEXT),
    LOCATION(Content.TEXT),
    RECIPIENT(Content.TEXT),
    DECISION(Content.TEXT),
    APPROVED_ON(Content.DATE),
    DURATION(Content.DATE),
    START(Content.DATE),
    END(Content.DATE),
    MODALITY(Content.TEXT),
    COMMITTED(Content.AMOUNT),
    DISBURSED(Content.AMOUNT),
    COUNTERPART(Content.AMOUNT),
    CURRENCY(Content.TEXT),
    UNIT(Content.TEXT),
    RATE(Content.TEXT),
    NOTE(Content.TEXT),
    DIRECTION(Content.TEXT),
    NAME(Content.TEXT),
    COUNTRY(Content.TEXT),
    PEOPLE(Content.COUNT),
    TIME(Content.DATE),
    CONTENT(Content.TEXT),
    HELD_ON(Content.DATE),
    PARTNER(Content.TEXT),
    PARTICIPANTS(Content.COUNT),
    FORMAT(Content.TEXT),
    FOUNDED(Content.TEXT),
    CHAPTERS(Content.COUNT),
    MEMBERS(Content.COUNT),
    NEW_MEMBERS(Content.COUNT),
    KIND(Content.TEXT),
    LANGUAGE(Content.TEXT),
    ISSUES(Content.COUNT),
    HOST(Content.TEXT),
    /** The period of the report from which a row was printed into a form; such a row says nothing of this period yet. */
    CARRIED_FROM(Content.TEXT),
    /** The version of the office's form, and whom and when it was made for, in ids that no spelling can change. */
    FORM(Content.TEXT),
    MEMBER_ID(Content.TEXT),
    PERIOD_ID(Content.TEXT),
    MEMBER(Content.TEXT),
    /** The province's number in the list of the General Statistics Office. */
    MEMBER_CODE(Content.TEXT),
    PERIOD(Content.TEXT),
    REPORTED_ON(Content.DATE),
    AUTHOR(Content.TEXT),
    REVISION(Content.TEXT),
    PLAN_COMMITTED(Content.AMOUNT),
    PLAN_DISBURSED(Content.AMOUNT),
    LICENSED_NGOS(Content.COUNT);

    private final Content content;

    Field(Content content) {
        this.content = content;
    }

    /** What stands in the cells of a field. */
    public enum Content {
        ORDINAL,
        TEXT,
        DATE,
        AMOUNT,
        COUNT
    }

    public Content content() {
        return content;
    }

    public boolean isAmount() {
        return content == Content.AMOUNT;
    }

    /** Whether it is an amount or a count. */
    public boolean isFigure() {
        return isAmount() || isCount();
    }

    public boolean isCount() {
        return content == Content.COUNT;
    }

    /** The stable name in data files and in the list of headings, such as {@code new_members}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Field> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
    }
}
