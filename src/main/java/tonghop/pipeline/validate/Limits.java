package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.reporting.Field;
import tonghop.domain.rulebook.Condition.AtMost;
import tonghop.domain.rulebook.Condition.WithinBounds;
import tonghop.domain.rulebook.Limit;
import tonghop.domain.rulebook.Range;

/** Holds the figures of a row against limits: one in its own currency if there is one, else by the rate in force. */
record Limits(Facts facts, Supplier<Optional<ExchangeRate>> rate) {

    List<Breach> exceeded(AtMost condition) {
        return condition.fields().stream()
                .flatMap(field -> facts.figures(field).stream())
                .flatMap(figure -> nearest(figure, condition.limits()).stream()
                        .filter(limit -> compare(figure, limit) > 0)
                        .map(limit -> Breach.of(figure.at(), limit.text(), figure.text())))
                .toList();
    }

    List<Breach> left(WithinBounds condition) {
        return condition.fields().stream()
                .flatMap(field -> facts.allFigures(field).stream())
                .flatMap(figure -> range(figure, condition.ranges()).stream()
                        .filter(range ->
                                compare(figure, figure(range.least())) < 0 || compare(figure, figure(range.most())) > 0)
                        .map(range -> Breach.of(
                                figure.at(),
                                figure.text(),
                                figure(range.least()).text(),
                                figure(range.most()).text())))
                .toList();
    }

    /** The limit of the figure's own kind, else one that it can be converted to; another field never is. */
    private Optional<Figure> nearest(Figure figure, List<Limit> limits) {
        Optional<Figure> same = limits.stream()
                .flatMap(limit -> figures(limit).stream())
                .filter(limit -> limit.kind() == figure.kind())
                .findFirst();
        return same.or(() -> limits.stream()
                        .filter(limit -> !(limit instanceof Limit.OfField))
                        .map(this::figure)
                        .filter(limit -> figure.as(limit.kind(), rate.get()).isPresent())
                        .findFirst())
                .or(() -> nothing(figure, limits));
    }

    /** Nothing is nothing in any currency. */
    private Optional<Figure> nothing(Figure figure, List<Limit> limits) {
        return limits.stream()
                .filter(Limit.OfField.class::isInstance)
                .flatMap(limit -> figures(limit).stream())
                .filter(limit -> limit.value().signum() == 0)
                .map(limit -> new Figure(limit.at(), figure.kind(), limit.value()))
                .findFirst();
    }

    private Optional<Range> range(Figure figure, List<Range> ranges) {
        Optional<Range> same = ranges.stream()
                .filter(range -> figure(range.least()).kind() == figure.kind())
                .findFirst();
        return same.or(() -> ranges.stream()
                .filter(range ->
                        figure.as(figure(range.least()).kind(), rate.get()).isPresent())
                .findFirst());
    }

    private int compare(Figure figure, Figure limit) {
        BigDecimal value = figure.kind() == limit.kind()
                ? figure.value()
                : figure.as(limit.kind(), rate.get()).orElseThrow();
        return value.compareTo(limit.value());
    }

    private List<Figure> figures(Limit limit) {
        return limit instanceof Limit.OfField other ? stated(other.field()) : List.of(figure(limit));
    }

    /** That a figure is below zero is told by itself: everything would be above it. */
    private List<Figure> stated(Field field) {
        return facts.figures(field).stream()
                .filter(figure -> figure.value().signum() >= 0)
                .toList();
    }

    private Figure figure(Limit limit) {
        if (limit instanceof Limit.OfMoney amount) {
            return Figure.of(facts.whole(), amount.money());
        }
        if (limit instanceof Limit.OfCount count) {
            return Figure.of(facts.whole(), count.count());
        }
        throw new IllegalArgumentException("a field is no number: " + limit);
    }
}
