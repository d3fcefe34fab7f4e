package tonghop.workspace.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import tonghop.domain.reporting.Window;

/** Lines that hold for a time, among which one thing may hold only once at a time. */
final class Dated<T> {

    private final List<Held<T>> held = new ArrayList<>();

    private record Held<T>(T value, Window window, Line line) {}

    void add(T value, Window window, Line line) {
        held.add(new Held<>(value, window, line));
    }

    /** Notes each line whose value another line before it holds on the same day. */
    void onePerTime(Function<T, String> what) {
        for (int at = 1; at < held.size(); at++) {
            Held<T> later = held.get(at);
            held.subList(0, at).stream()
                    .filter(earlier -> what.apply(earlier.value()).equals(what.apply(later.value())))
                    .filter(earlier -> earlier.window().overlaps(later.window()))
                    .findFirst()
                    .ifPresent(earlier -> later.line()
                            .problem(
                                    what.apply(later.value()),
                                    Expected.ONE_AT_A_TIME,
                                    Long.toString(earlier.line().number())));
        }
    }

    Dated<T> only(Predicate<T> wanted) {
        Dated<T> only = new Dated<>();
        held.stream().filter(each -> wanted.test(each.value())).forEach(only.held::add);
        return only;
    }

    /** Does something about each value that is not right. */
    void unless(Predicate<T> right, BiConsumer<T, Line> otherwise) {
        held.stream()
                .filter(each -> !right.test(each.value()))
                .forEach(each -> otherwise.accept(each.value(), each.line()));
    }

    List<T> values() {
        return held.stream().map(Held::value).toList();
    }
}
