package tonghop.domain.money;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Infers the habit of a column's writer from those of its texts that leave no doubt. */
public final class Habits {

    private Habits() {}

    /**
     * The one habit that the texts show: "1.234.567", "0,75" and "5.543,41 USD" speak for the decimal comma, "1,234.5"
     * for the dot; "1.500" and "1500" say nothing, nor does what is no amount. Unknown where they contradict.
     */
    public static Habit of(Collection<String> texts) {
        Set<Habit> shown = shown(texts);
        return shown.size() == 1 ? shown.iterator().next() : Habit.UNKNOWN;
    }

    /** All habits that the texts show: none, one, or two that contradict each other. */
    public static Set<Habit> shown(Collection<String> texts) {
        return texts.stream().flatMap(Habits::shownBy).collect(Collectors.toSet());
    }

    private static Stream<Habit> shownBy(String text) {
        return Grammar.parse(Sentence.of(Written.of(text).text())).stream()
                .flatMap(phrase -> phrase.parts().stream())
                .map(Phrase.Part::numeral)
                .filter(Numeral.Certain.class::isInstance)
                .map(Numeral.Certain.class::cast)
                .filter(numeral -> !numeral.mayLackMark())
                .map(numeral -> numeral.marks().habit())
                .filter(habit -> habit != Habit.UNKNOWN);
    }
}
