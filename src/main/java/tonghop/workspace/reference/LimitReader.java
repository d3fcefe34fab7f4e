package tonghop.workspace.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReader;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.AmountReading.Stated;
import tonghop.domain.money.CountReader;
import tonghop.domain.money.CountReading.Counted;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Field;
import tonghop.domain.rulebook.Limit;
import tonghop.domain.rulebook.Limit.OfCount;
import tonghop.domain.rulebook.Limit.OfField;
import tonghop.domain.rulebook.Limit.OfMoney;
import tonghop.domain.rulebook.Range;

/** Reads amounts, numbers and ranges of the rule book, in which an amount names its currency: "5 tỷ đồng", "20.000 USD". */
record LimitReader(Line line, RuleScope.Sections sections) {

    private static final String PLUS_MINUS = "±";
    private static final String TO = "..";

    /** Limits for each of the fields. */
    Optional<List<Limit>> limits(List<Field> fields) {
        List<Optional<Limit>> read =
                texts().map(text -> field(text, fields).or(() -> limit(text))).toList();
        List<Limit> limits = read.stream().flatMap(Optional::stream).toList();
        return limits.size() == read.size() && fit(limits, fields)
                ? Optional.of(limits)
                : line.problem(line.text(ConditionReader.LIMITS), Expected.LIMIT_AT_MOST);
    }

    /** Ranges for each of the fields. */
    Optional<List<Range>> ranges(List<Field> fields) {
        List<Optional<Range>> read = texts().map(LimitReader::range).toList();
        List<Range> ranges = read.stream().flatMap(Optional::stream).toList();
        return ranges.size() == read.size()
                        && fit(ranges.stream().map(Range::least).toList(), fields)
                ? Optional.of(ranges)
                : line.problem(line.text(ConditionReader.LIMITS), Expected.LIMIT_BOUNDS);
    }

    private Stream<String> texts() {
        return line.list(ConditionReader.LIMITS).stream();
    }

    private Optional<Limit> field(String text, List<Field> like) {
        return Field.of(text)
                .filter(sections.fields()::contains)
                .filter(field -> like.stream().allMatch(other -> other.content() == field.content()))
                .map(OfField::new);
    }

    private static Optional<Limit> limit(String text) {
        if (text.startsWith("-")) {
            return limit(text.substring(1).strip()).map(LimitReader::negative);
        }
        return CountReader.text(text) instanceof Counted counted
                ? Optional.of(new OfCount(counted.value()))
                : amount(text);
    }

    private static Optional<Limit> amount(String text) {
        return AmountReader.text(text, Unit.NONE, Habit.UNKNOWN) instanceof Stated stated
                        && stated.qualifier() == Qualifier.EXACT
                ? Optional.of(new OfMoney(stated.money()))
                : Optional.empty();
    }

    /** "LEAST .. MOST", or "± MOST". */
    private static Optional<Range> range(String text) {
        if (text.startsWith(PLUS_MINUS)) {
            return limit(text.substring(1).strip()).map(most -> new Range(negative(most), most));
        }
        int to = text.indexOf(TO);
        if (to < 0) {
            return Optional.empty();
        }
        Optional<Limit> most = limit(text.substring(to + TO.length()).strip());
        return limit(text.substring(0, to).strip()).flatMap(least -> most.flatMap(last -> range(least, last)));
    }

    /** The lower end may leave the currency to the upper one if it is zero. */
    private static Optional<Range> range(Limit least, Limit most) {
        Limit from = most instanceof OfMoney amount && least.equals(new OfCount(0))
                ? new OfMoney(Money.zero(amount.money().currency()))
                : least;
        return kind(from).equals(kind(most)) && !isAbove(from, most)
                ? Optional.of(new Range(from, most))
                : Optional.empty();
    }

    private static boolean isAbove(Limit one, Limit other) {
        if (one instanceof OfMoney least && other instanceof OfMoney most) {
            return least.money().minus(most.money()).amount().signum() > 0;
        }
        return one instanceof OfCount few && other instanceof OfCount many && few.count() > many.count();
    }

    private static Limit negative(Limit limit) {
        if (limit instanceof OfMoney amount) {
            return new OfMoney(Money.zero(amount.money().currency()).minus(amount.money()));
        }
        return limit instanceof OfCount count ? new OfCount(-count.count()) : limit;
    }

    private static String kind(Limit limit) {
        return limit instanceof OfMoney amount
                ? amount.money().currency().name()
                : limit.getClass().getSimpleName();
    }

    /** Whether every field has a limit of its kind, and no kind has two. */
    private static boolean fit(List<Limit> limits, List<Field> fields) {
        List<String> kinds = limits.stream().map(LimitReader::kind).toList();
        boolean single = kinds.stream().distinct().count() == kinds.size();
        return single && fields.stream().allMatch(field -> limits.stream().anyMatch(limit -> isFor(field, limit)));
    }

    private static boolean isFor(Field field, Limit limit) {
        return limit instanceof OfField || (field.isAmount() ? limit instanceof OfMoney : limit instanceof OfCount);
    }
}
