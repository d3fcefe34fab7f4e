package tonghop.run;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** In which other geographies than that of its time a period is to be drawn; what was asked for once stays asked for. */
@FunctionalInterface
public interface Geographies {

    /** Those in which it is drawn already. */
    Geographies AS_BEFORE = drawn -> drawn;

    /** None any more. */
    Geographies NONE = drawn -> Collections.emptySortedSet();

    /**
     * The days whose geographies are wanted.
     *
     * @param drawn those in which it is drawn already
     */
    SortedSet<LocalDate> wanted(SortedSet<LocalDate> drawn);

    /** That of a day too. */
    static Geographies also(LocalDate day) {
        return drawn -> {
            SortedSet<LocalDate> all = new TreeSet<>(drawn);
            all.add(day);
            return all;
        };
    }
}
