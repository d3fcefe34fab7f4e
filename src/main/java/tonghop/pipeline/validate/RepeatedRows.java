package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.rulebook.Condition.UniqueInFile;
import tonghop.domain.text.Key;
import tonghop.pipeline.validate.RowExaminer.Examined;

/** Rows that say the same as one before them in what a rule names: perhaps twice the same thing, perhaps not. */
final class RepeatedRows {

    private final UniqueInFile condition;
    private final Map<Object, Entry> first = new HashMap<>();

    private RepeatedRows(UniqueInFile condition) {
        this.condition = condition;
    }

    /** Each repeated row with where and how it is told. */
    record Repeated(Entry entry, Breach breach) {}

    /** @param rows of one section, in the order of the file */
    static List<Repeated> among(List<Examined> rows, UniqueInFile condition) {
        RepeatedRows repeated = new RepeatedRows(condition);
        List<Repeated> found = new ArrayList<>();
        for (Examined row : rows) {
            repeated.before(row.entry()).ifPresent(before -> repeated.spot(row)
                    .map(spot -> new Repeated(row.entry(), Breach.of(spot, place(before, row.entry()))))
                    .ifPresent(found::add));
        }
        return found;
    }

    private Optional<Entry> before(Entry entry) {
        List<Object> content = condition.fields().isEmpty() ? whole(entry) : some(entry);
        return content.isEmpty() ? Optional.empty() : Optional.ofNullable(first.putIfAbsent(content, entry));
    }

    /** What the row says, but for its number; one without a figure says too little to be told from another. */
    private static List<Object> whole(Entry entry) {
        if (entry.amounts().isEmpty() && entry.counts().isEmpty()) {
            return List.of();
        }
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.putAll(entry.texts());
        texts.remove(Field.ORDINAL);
        return List.of(
                texts,
                entry.amounts().stream().map(Entry.Amount::money).toList(),
                entry.counts().stream().map(Entry.Count::value).toList());
    }

    /** What the row says in the fields; nothing if one of them is blank. */
    private List<Object> some(Entry entry) {
        List<Object> said =
                condition.fields().stream().flatMap(field -> said(entry, field)).toList();
        return said.size() == condition.fields().size() ? said : List.of();
    }

    private static Stream<Object> said(Entry entry, Field field) {
        if (field.isAmount()) {
            return entry.amount(field).stream().map(Entry.Amount::money);
        }
        return field.isCount()
                ? entry.count(field).stream().map(Entry.Count::value)
                : Stream.of(Key.of(entry.text(field)))
                        .filter(key -> !key.isEmpty())
                        .map(key -> key);
    }

    /** At the first named field, else at the first figure. */
    private Optional<Spot> spot(Examined row) {
        if (!condition.fields().isEmpty()) {
            return row.facts().spot(condition.fields().get(0));
        }
        String sheet = row.entry().sheet();
        Stream<Spot> amounts =
                row.entry().amounts().stream().map(amount -> new Spot(sheet, amount.cell(), amount.raw()));
        Stream<Spot> counts = row.entry().counts().stream().map(count -> new Spot(sheet, count.cell(), count.raw()));
        return Stream.concat(amounts, counts).findFirst();
    }

    /** The number of a row; with its sheet where that is another. */
    private static String place(Entry before, Entry here) {
        return before.sheet().equals(here.sheet())
                ? Integer.toString(before.row())
                : before.sheet() + "!" + before.row();
    }
}
