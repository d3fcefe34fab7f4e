package tonghop.workspace.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.DateReading.OnDay;
import tonghop.domain.reporting.Window;
import tonghop.domain.text.Key;

/** One line of a reference file; what cannot be read is a problem and comes back empty. */
record Line(String file, long number, Map<String, String> cells, Problems problems) {

    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d{2})-(\\d{2})-(\\d{2})");

    Line {
        cells = Map.copyOf(cells);
    }

    /** The text of a column, composed and trimmed, or empty. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The parts of a text between semicolons; none if it is empty. */
    List<String> list(String column) {
        return Arrays.stream(text(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether a column is empty, as it must be. */
    boolean isEmpty(String column) {
        if (!text(column).isEmpty()) {
            problem(text(column), Expected.NOTHING, column);
        }
        return text(column).isEmpty();
    }

    Optional<String> filled(String column) {
        return text(column).isEmpty() ? problem("", Expected.SOMETHING, column) : Optional.of(text(column));
    }

    /** A text of which something is left when only its words count. */
    Optional<String> words(String column) {
        return filled(column)
                .flatMap(text -> Key.of(text).isEmpty() ? problem(text, Expected.WORDS, column) : Optional.of(text));
    }

    /** A day as 2021-07-20, or as Excel in Vietnam writes it, 20/7/2021. */
    Optional<LocalDate> day(String column) {
        return filled(column).flatMap(text -> iso(text)
                .or(() -> DateReader.read(text) instanceof OnDay on
                        ? Optional.of(on.day())
                        : problem(text, Expected.DAY, column)));
    }

    /** Most days are written so, and hundreds of them are read before a status is told: words can wait. */
    private static Optional<LocalDate> iso(String text) {
        Matcher day = ISO.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

    /** The days from valid_from to valid_to, without an end if that is empty. */
    Optional<Window> validity() {
        return text("valid_to").isEmpty() ? day("valid_from").map(Window::since) : closedValidity();
    }

    /** The days from valid_from to valid_to; an empty end is none. */
    Optional<Window> validityIfAny() {
        if (!text("valid_from").isEmpty()) {
            return validity();
        }
        return text("valid_to").isEmpty()
                ? Optional.of(Window.since(LocalDate.MIN))
                : day("valid_to").map(last -> new Window(LocalDate.MIN, last));
    }

    /** The days from valid_from to valid_to, both of which have to be there. */
    Optional<Window> closedValidity() {
        Optional<LocalDate> until = day("valid_to");
        return day("valid_from").flatMap(from -> until.flatMap(last -> window(from, last)));
    }

    private Optional<Window> window(LocalDate from, LocalDate until) {
        return until.isBefore(from)
                ? problem(text("valid_to"), Expected.LATER_DAY, text("valid_from"))
                : Optional.of(new Window(from, until));
    }

    /** One of a few words, such as a role. */
    <T> Optional<T> choice(String column, Function<String, Optional<T>> reader, List<String> allowed) {
        Optional<T> read = reader.apply(text(column));
        return read.isPresent() ? read : problem(text(column), Expected.ONE_OF, column, String.join(", ", allowed));
    }

    /** Notes a problem of this line; the answer is always empty. */
    <T> Optional<T> problem(String found, Expected expected, String... arguments) {
        problems.add(new ReferenceProblem(file, number, found, expected, Arrays.asList(arguments)));
        return Optional.empty();
    }
}
