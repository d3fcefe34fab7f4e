package tonghop.pipeline.template;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Window;

/**
 * Whether a project of an earlier report still runs on a day: it ends then or later, or nobody knows when it ends and not
 * all of what was committed was disbursed.
 */
record Running(LocalDate day) {

    boolean is(Entry project) {
        return end(project).map(end -> !end.isBefore(day)).orElseGet(() -> !isDisbursed(project));
    }

    private static Optional<LocalDate> end(Entry project) {
        return Stream.of(Field.END, Field.DURATION)
                .map(project::text)
                .flatMap(text -> DateReader.read(text).days().stream())
                .map(Window::until)
                .findFirst();
    }

    private static boolean isDisbursed(Entry project) {
        Optional<Money> committed = project.amount(Field.COMMITTED).map(Entry.Amount::money);
        return project.amount(Field.DISBURSED)
                .map(Entry.Amount::money)
                .filter(disbursed ->
                        committed.filter(all -> reaches(disbursed, all)).isPresent())
                .isPresent();
    }

    private static boolean reaches(Money disbursed, Money committed) {
        return disbursed.currency() == committed.currency()
                && disbursed.amount().compareTo(committed.amount()) >= 0;
    }
}
