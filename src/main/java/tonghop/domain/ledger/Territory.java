package tonghop.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import tonghop.domain.reporting.Member;

/**
 * In which geography a book is drawn.
 *
 * @param day the day whose provinces and clusters it shows; none where every report stands under its own time's
 * @param since the day since when these provinces are those of that day; none where none is shown
 * @param lineages whose figures stand under another name than that of who reported, by name
 */
public record Territory(List<LocalDate> day, List<LocalDate> since, List<Lineage> lineages) {

    public static final Territory OF_ITS_TIME = new Territory(List.of(), List.of(), List.of());

    public Territory {
        day = List.copyOf(day);
        since = List.copyOf(since);
        lineages = List.copyOf(lineages);
    }

    /**
     * A name under which others reported, with each of them.
     *
     * @param absent those with a union from which nothing usable came
     */
    public record Lineage(Member shown, Kind kind, List<Part> parts, List<Member> absent) {
        public Lineage {
            parts = List.copyOf(parts);
            absent = List.copyOf(absent);
        }
    }

    /** How others came under a name. */
    public enum Kind {
        /** The figures of all that went into it are added up. */
        SUMMED,
        /** The report stands for several members of the day and cannot be divided; its parts are these. */
        UNDIVIDED,
        /** Nobody stands in its place on the day. */
        NOWHERE
    }

    /**
     * One that is contained in another.
     *
     * @param cluster the name of the cluster in which it stood at its own time, or empty
     */
    public record Part(Member member, String cluster) {}
}
