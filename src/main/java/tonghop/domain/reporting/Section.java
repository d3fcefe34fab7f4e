package tonghop.domain.reporting;

import static tonghop.domain.reporting.Field.CHAPTERS;
import static tonghop.domain.reporting.Field.COMMITTED;
import static tonghop.domain.reporting.Field.COUNTERPART;
import static tonghop.domain.reporting.Field.COUNTRY;
import static tonghop.domain.reporting.Field.DISBURSED;
import static tonghop.domain.reporting.Field.ISSUES;
import static tonghop.domain.reporting.Field.MEMBERS;
import static tonghop.domain.reporting.Field.NAME;
import static tonghop.domain.reporting.Field.NEW_MEMBERS;
import static tonghop.domain.reporting.Field.PARTICIPANTS;
import static tonghop.domain.reporting.Field.PEOPLE;
import static tonghop.domain.reporting.Field.PROJECT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the six reporting areas (nội dung công tác) of a union, in the order of the office's own reviews. */
public enum Section {
    DELEGATIONS(List.of(NAME, COUNTRY), List.of(PEOPLE)),
    EVENTS(List.of(NAME), List.of(PARTICIPANTS)),
    AID(List.of(PROJECT), List.of(COMMITTED, DISBURSED, COUNTERPART)),
    INFORMATION(List.of(NAME), List.of(ISSUES)),
    ASSOCIATIONS(List.of(NAME), List.of(CHAPTERS, MEMBERS, NEW_MEMBERS)),
    CLUSTER_ACTIVITIES(List.of(NAME), List.of(PARTICIPANTS));

    private final List<Field> naming;
    private final List<Field> measures;

    Section(List<Field> naming, List<Field> measures) {
        this.naming = naming;
        this.measures = measures;
    }

    /** The fields of which a row must fill at least one, else nobody knows what the row is about. */
    public List<Field> naming() {
        return naming;
    }

    /** The fields that are added up; the number of rows is a measure of every section besides. */
    public List<Field> measures() {
        return measures;
    }

    /** The stable name in data files, such as {@code cluster-activities}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Section> of(String id) {
        return Arrays.stream(values())
                .filter(section -> section.id().equals(id))
                .findFirst();
    }
}
