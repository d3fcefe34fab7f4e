package tonghop.pipeline.publish.book;

import java.util.Locale;
import tonghop.domain.reporting.Section;

/** What a sheet is about, in the order of the tabs. */
public enum Topic {
    ACTIVITIES(Kind.SUMMARY),
    AID(Kind.SUMMARY),
    PLAN(Kind.SUMMARY),
    SECTORS(Kind.SUMMARY),
    DONORS(Kind.SUMMARY),
    COMPARISON(Kind.SUMMARY),
    TERRITORY(Kind.REVIEW),
    PROJECTS(Kind.LIST),
    DOSSIERS(Kind.LIST),
    COURSES(Kind.REVIEW),
    DELEGATIONS(Kind.LIST),
    EVENTS(Kind.LIST),
    INFORMATION(Kind.LIST),
    ASSOCIATIONS(Kind.LIST),
    CLUSTER_ACTIVITIES(Kind.LIST),
    CHANGES(Kind.REVIEW),
    TWINS(Kind.REVIEW),
    LIKELY(Kind.REVIEW),
    HELD(Kind.REVIEW),
    FINDINGS(Kind.REVIEW),
    CONTROL(Kind.REVIEW),
    ROWS(Kind.REVIEW),
    RATES(Kind.REVIEW),
    FILES(Kind.REVIEW);

    private final Kind kind;

    Topic(Kind kind) {
        this.kind = kind;
    }

    /** What a sheet is for: to be signed, to be looked things up in, or to see what the figures rest on. */
    public enum Kind {
        SUMMARY,
        LIST,
        REVIEW
    }

    public Kind kind() {
        return kind;
    }

    /** The sheet with the entries of a section, one a row. */
    public static Topic listOf(Section section) {
        return section == Section.AID ? PROJECTS : valueOf(section.name());
    }

    /** The name in the keys of the message bundle, such as {@code cluster-activities}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
