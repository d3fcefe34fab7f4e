package tonghop.domain.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tonghop.domain.reporting.Field;

/**
 * One column of the office's form, or one labelled figure beside its tables.
 *
 * @param group the heading above it and its neighbours, or empty
 * @param heading its own heading, with the unit of its amounts
 * @param choices what may be chosen: texts between semicolons, or {@code @} and the name of a list; mostly empty
 * @param width of the column, in digits
 * @param hint what to write, for the person who fills it in; may be empty
 */
public record FormField(
        Field field, String group, String heading, Filling filling, String choices, int width, String hint) {

    private static final String LIST = "@";

    /** What goes into the cells. */
    public enum Filling {
        /** Printed, and not to be changed. */
        FIXED,
        ORDINAL,
        TEXT,
        /** A text that a spreadsheet would take for a date or a number. */
        WORDS,
        DATE,
        YEAR,
        COUNT,
        VND,
        USD,
        CHOICE,
        /** A choice, or what is not among them. */
        SUGGESTION,
        /** Where a printed row comes from. */
        CARRIED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Filling> of(String id) {
            return Arrays.stream(values())
                    .filter(filling -> filling.id().equals(id))
                    .findFirst();
        }
    }

    public boolean isAmount() {
        return filling == Filling.VND || filling == Filling.USD;
    }

    /** Whether a total row adds it up. */
    public boolean isSummed() {
        return isAmount() || filling == Filling.COUNT;
    }

    /** The name of the list to choose from, or empty. */
    public Optional<String> list() {
        return choices.startsWith(LIST) ? Optional.of(choices.substring(LIST.length())) : Optional.empty();
    }

    /** What to choose from where it is no list; empty where anything may be written. */
    public List<String> ownChoices() {
        return list().isPresent() || choices.isEmpty()
                ? List.of()
                : Arrays.stream(choices.split(";")).map(String::strip).toList();
    }
}
