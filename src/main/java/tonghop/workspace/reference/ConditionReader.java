package tonghop.workspace.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.reporting.Field;
import tonghop.domain.rule.Term;
import tonghop.domain.rulebook.Condition;
import tonghop.domain.rulebook.Condition.AtMost;
import tonghop.domain.rulebook.Condition.DateInPeriod;
import tonghop.domain.rulebook.Condition.DateInPeriod.Reach;
import tonghop.domain.rulebook.Condition.EndAfterStart;
import tonghop.domain.rulebook.Condition.EqualsDeclaredTotal;
import tonghop.domain.rulebook.Condition.EqualsDeclaredTotal.Level;
import tonghop.domain.rulebook.Condition.ImpliedRateWithin;
import tonghop.domain.rulebook.Condition.NotNegative;
import tonghop.domain.rulebook.Condition.OfProgram;
import tonghop.domain.rulebook.Condition.OneOf;
import tonghop.domain.rulebook.Condition.Present;
import tonghop.domain.rulebook.Condition.SumsTo;
import tonghop.domain.rulebook.Condition.UniqueInFile;
import tonghop.domain.rulebook.Condition.UniqueInFile.Within;
import tonghop.domain.rulebook.Condition.UsualWithin;
import tonghop.domain.rulebook.Condition.WithinBounds;
import tonghop.domain.rulebook.Condition.WithinFactorOfLastYear;

/** Reads the condition of a line of the rule book from its columns fields and limits. */
record ConditionReader(Line line, RuleScope.Sections sections) {

    static final String FIELDS = "fields";

    static final String LIMITS = "limits";

    private static final String WHOLE_ROW = "*";

    /** A list that there is none of would be taken for a value. */
    private static final Pattern FILE = Pattern.compile("(?i)\\.(csv|xlsx?|txt)$");

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,2}) ?%");
    private static final Pattern FACTOR = Pattern.compile("\\d{1,4}");

    Optional<? extends Condition> read(Term term) {
        return switch (term) {
            case PRESENT -> without(fields(Fitting.ANY), Present::new);
            case NOT_NEGATIVE -> without(fields(Fitting.FIGURE), NotNegative::new);
            case ONE_OF -> with(fields(Fitting.WORDS), values(), OneOf::new);
            case WITHIN_BOUNDS -> fields(Fitting.FIGURE).flatMap(this::withinBounds);
            case USUAL_WITHIN -> fields(Fitting.AMOUNT).flatMap(this::usualWithin);
            case AT_MOST -> fields(Fitting.FIGURE).flatMap(this::atMost);
            case DATE_IN_PERIOD -> with(fields(Fitting.DATE), reach(), DateInPeriod::new);
            case END_AFTER_START ->
                without(fields(Fitting.DATE), this::endAfterStart).flatMap(Function.identity());
            case SUMS_TO -> with(fields(Fitting.FIGURE), total(), SumsTo::new);
            case EQUALS_DECLARED_TOTAL -> with(fields(Fitting.FIGURE), level(), EqualsDeclaredTotal::new);
            case UNIQUE_IN_FILE -> with(unique(), within(), UniqueInFile::new);
            case WITHIN_FACTOR_OF_LAST_YEAR ->
                with(fields(Fitting.FIGURE), number(FACTOR, 2, Expected.LIMIT_FACTOR), WithinFactorOfLastYear::new);
            case IMPLIED_RATE_WITHIN ->
                with(fields(Fitting.AMOUNT), number(PERCENT, 1, Expected.LIMIT_PERCENT), ImpliedRateWithin::new);
            case READABLE, TOLD, NOTICED -> ofProgram();
        };
    }

    private static <A, B, C> Optional<C> with(Optional<A> one, Optional<B> other, BiFunction<A, B, C> condition) {
        return one.flatMap(first -> other.map(second -> condition.apply(first, second)));
    }

    private <A, C> Optional<C> without(Optional<A> fields, Function<A, C> condition) {
        return line.isEmpty(LIMITS) ? fields.map(condition) : Optional.empty();
    }

    private Optional<Condition> ofProgram() {
        boolean named = !line.isEmpty(FIELDS);
        return line.isEmpty(LIMITS) && !named ? Optional.of(new OfProgram()) : Optional.empty();
    }

    /** The fields that the line names, one or more; each must have headings in the section, and fit. */
    private Optional<List<Field>> fields(Fitting fitting) {
        List<Field> fields = new ArrayList<>();
        for (String id : line.list(FIELDS)) {
            Optional<Field> field = field(id, FIELDS, fitting);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            fields.add(field.get());
        }
        return fields.isEmpty() ? line.problem("", Expected.FIELD, sections.ids()) : Optional.of(fields);
    }

    private Optional<Field> field(String id, String column, Fitting fitting) {
        Optional<Field> known = Field.of(id).filter(sections.fields()::contains);
        if (known.isEmpty()) {
            return line.problem(id, Expected.KNOWN_FIELD, column, sections.ids());
        }
        return known.filter(fitting::fits).isPresent() ? known : line.problem(id, fitting.otherwise(), column);
    }

    private Optional<List<Field>> unique() {
        return line.text(FIELDS).equals(WHOLE_ROW) ? Optional.of(List.of()) : fields(Fitting.ANY);
    }

    private Optional<List<String>> values() {
        List<String> values = line.list(LIMITS);
        for (String value : values) {
            if (FILE.matcher(value).find() && !value.equals(OneOf.SECTORS)) {
                return line.problem(value, Expected.LIMIT_VALUES);
            }
        }
        return values.isEmpty() ? line.problem("", Expected.LIMIT_VALUES) : Optional.of(values);
    }

    private Optional<Condition> withinBounds(List<Field> fields) {
        return new LimitReader(line, sections).ranges(fields).map(ranges -> new WithinBounds(fields, ranges));
    }

    private Optional<Condition> usualWithin(List<Field> fields) {
        return new LimitReader(line, sections).ranges(fields).map(ranges -> new UsualWithin(fields, ranges));
    }

    private Optional<Condition> atMost(List<Field> fields) {
        return new LimitReader(line, sections).limits(fields).map(limits -> new AtMost(fields, limits));
    }

    private Optional<Condition> endAfterStart(List<Field> fields) {
        return fields.size() == 2
                ? Optional.of(new EndAfterStart(fields.get(0), fields.get(1)))
                : line.problem(line.text(FIELDS), Expected.TWO_FIELDS);
    }

    private Optional<Field> total() {
        return field(line.text(LIMITS), LIMITS, Fitting.FIGURE);
    }

    private Optional<Reach> reach() {
        return choice(Expected.LIMIT_REACH, new Word<>("", Reach.WITHIN), new Word<>("by the end", Reach.BY_THE_END));
    }

    private Optional<Level> level() {
        return choice(Expected.LIMIT_LEVEL, new Word<>("total", Level.TOTAL), new Word<>("subtotal", Level.SUBTOTAL));
    }

    private Optional<Within> within() {
        return choice(Expected.LIMIT_WITHIN, new Word<>("", Within.FILE), new Word<>("table", Within.TABLE));
    }

    /** A word in the column limits, and what it means. */
    private record Word<T>(String word, T meaning) {}

    @SafeVarargs
    private <T> Optional<T> choice(Expected expected, Word<T>... words) {
        for (Word<T> word : words) {
            if (word.word().equals(line.text(LIMITS))) {
                return Optional.of(word.meaning());
            }
        }
        return line.problem(line.text(LIMITS), expected);
    }

    private Optional<Integer> number(Pattern form, int least, Expected expected) {
        Matcher digits = form.matcher(line.text(LIMITS));
        if (!digits.matches()) {
            return line.problem(line.text(LIMITS), expected);
        }
        int number = Integer.parseInt(digits.group(digits.groupCount()));
        return number >= least ? Optional.of(number) : line.problem(line.text(LIMITS), expected);
    }
}
