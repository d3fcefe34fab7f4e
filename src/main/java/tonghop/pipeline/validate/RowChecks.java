package tonghop.pipeline.validate;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sectors;
import tonghop.domain.reporting.Window;
import tonghop.domain.rulebook.Condition;
import tonghop.domain.rulebook.Condition.AtMost;
import tonghop.domain.rulebook.Condition.DateInPeriod;
import tonghop.domain.rulebook.Condition.EndAfterStart;
import tonghop.domain.rulebook.Condition.NotNegative;
import tonghop.domain.rulebook.Condition.OneOf;
import tonghop.domain.rulebook.Condition.Present;
import tonghop.domain.rulebook.Condition.SumsTo;
import tonghop.domain.rulebook.Condition.WithinBounds;
import tonghop.domain.text.Key;

/**
 * Where a row does not meet a condition. What is blank or could not be read is nothing to compare: only {@link Present}
 * asks for it.
 *
 * @param period the days that are reported on
 * @param rate finds the rate in force for the row
 */
record RowChecks(Facts facts, Window period, Supplier<Optional<ExchangeRate>> rate, Sectors sectors)
        implements Condition.Cases<List<Breach>> {

    /** Fields that say what a row is about. */
    private static final Set<Field> NAMING = Arrays.stream(Section.values())
            .flatMap(section -> section.naming().stream())
            .collect(toUnmodifiableSet());

    /** Between the names of several fields, in the arguments of a finding. */
    private static final String OR = "|";

    @Override
    public List<Breach> present(Present condition) {
        boolean said = condition.fields().stream().anyMatch(this::isSaid);
        return said ? List.of() : List.of(Breach.of(facts.whole(), named(condition.fields())));
    }

    /** Fields as an argument of a finding, to be worded. */
    static String named(List<Field> fields) {
        return fields.stream().map(field -> "field." + field.id()).collect(joining(OR));
    }

    /** A number alone says how many there are, and not which. */
    private boolean isSaid(Field field) {
        String text = facts.text(field);
        return facts.reports(field)
                || (NAMING.contains(field)
                        ? text.codePoints().anyMatch(Character::isLetter)
                        : text.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    @Override
    public List<Breach> oneOf(OneOf condition) {
        return condition.fields().stream()
                .filter(field -> !facts.text(field).isEmpty())
                .filter(field -> !isListed(facts.text(field), condition.values()))
                .flatMap(field -> facts.spot(field).stream())
                .map(spot -> Breach.of(spot, String.join("; ", condition.values())))
                .toList();
    }

    private boolean isListed(String text, List<String> values) {
        return values.stream()
                .anyMatch(value -> value.equals(OneOf.SECTORS)
                        ? sectors.find(text).isPresent()
                        : Key.of(value).equals(Key.of(text)));
    }

    @Override
    public List<Breach> notNegative(NotNegative condition) {
        return condition.fields().stream()
                .flatMap(field -> facts.figures(field).stream())
                .filter(figure -> figure.value().signum() < 0)
                .map(figure -> Breach.of(figure.at(), figure.text()))
                .toList();
    }

    @Override
    public List<Breach> withinBounds(WithinBounds condition) {
        return new Limits(facts, rate).left(condition);
    }

    @Override
    public List<Breach> atMost(AtMost condition) {
        return new Limits(facts, rate).exceeded(condition);
    }

    @Override
    public List<Breach> dateInPeriod(DateInPeriod condition) {
        return condition.fields().stream()
                .filter(field -> days(field)
                        .filter(days -> !isAllowed(days, condition.reach()))
                        .isPresent())
                .flatMap(field -> facts.spot(field).stream())
                .map(spot -> dated(spot, condition.reach()))
                .toList();
    }

    private Breach dated(Spot spot, DateInPeriod.Reach reach) {
        String until = DayText.of(period.until());
        return switch (reach) {
            case WITHIN -> Breach.of(spot, DayText.of(period.from()), until, "DAY_FROM", "DAY_UNTIL");
            case BY_THE_END -> Breach.of(spot, "", until, "DAY_NOT_AFTER", "");
        };
    }

    /** A month or a stretch may reach out of the period, if a day of it lies in there. */
    private boolean isAllowed(Window days, DateInPeriod.Reach reach) {
        return switch (reach) {
            case WITHIN -> days.overlaps(period);
            case BY_THE_END -> !days.from().isAfter(period.until());
        };
    }

    @Override
    public List<Breach> endAfterStart(EndAfterStart condition) {
        Optional<Window> start = days(condition.start());
        Optional<Window> end = days(condition.end());
        boolean backwards = start.isPresent()
                && end.filter(last -> last.until().isBefore(start.get().from())).isPresent();
        return backwards
                ? facts.spot(condition.end()).map(spot -> Breach.of(spot, facts.text(condition.start()))).stream()
                        .toList()
                : List.of();
    }

    private Optional<Window> days(Field field) {
        return DateReader.read(facts.text(field)).days();
    }

    /** Compared only where every part is stated, for blank is not zero, and all of them are of one kind. */
    @Override
    public List<Breach> sumsTo(SumsTo condition) {
        List<Figure> total = facts.figures(condition.total());
        List<Figure> parts = condition.fields().stream()
                .flatMap(field -> facts.figures(field).stream())
                .toList();
        if (total.size() != 1 || parts.size() != condition.fields().size()) {
            return List.of();
        }
        Figure whole = total.get(0);
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean alike = parts.stream().allMatch(part -> part.kind() == whole.kind());
        return !alike || sum.compareTo(whole.value()) == 0
                ? List.of()
                : List.of(Breach.of(whole.at(), new Figure(whole.at(), whole.kind(), sum).text(), whole.text()));
    }
}
