package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;

/**
 * Finds the rows of a table that only repeat the money of other rows: subtotals of groups, and rows whose parts follow
 * ("1" before "1.1"). Such a row is no entry if it is the sum of its parts; if it is not, nobody may guess.
 */
final class Levels {

    private static final Set<Field> PRINTED = EnumSet.of(Field.ORDINAL, Field.CURRENCY, Field.UNIT);

    private final ReportTable table;
    private final Map<Integer, Entry> byRow = new TreeMap<>();
    private final Set<Integer> doubtful = new HashSet<>();

    /** @param examined every entry and subtotal of the table as it would be read */
    Levels(ReportTable table, List<Entry> examined) {
        this.table = table;
        examined.forEach(entry -> byRow.put(entry.row(), entry));
        boolean bareIsOdd = mostEntries(Levels::isNumbered) && mostEntries(this::isDescribed);
        for (int at = 0; at < table.lines().size(); at++) {
            Line line = table.lines().get(at);
            boolean odd = isSubtotal(line) || (bareIsOdd && isBare(line)) || hasParts(line, at);
            if (odd && byRow.containsKey(line.row())) {
                doubtful.add(line.row());
            }
        }
    }

    /** What a row comes to. */
    enum Verdict {
        ENTRY,
        REPEATS,
        NOT_UNDERSTOOD,
        DIFFERS
    }

    /** In a table that numbers its entries with letters there are no others for them to be the sum of. */
    Verdict of(Line line) {
        if (line.kind() == Line.Kind.OF_WHICH) {
            return Verdict.NOT_UNDERSTOOD;
        }
        if (!doubtful.contains(line.row()) || table.entries().isEmpty()) {
            return Verdict.ENTRY;
        }
        if (isSumOf(line, below(line)) || isSumOf(line, above(line))) {
            return Verdict.REPEATS;
        }
        return isSubtotal(line) && hasEntriesBelow(line) ? Verdict.DIFFERS : Verdict.NOT_UNDERSTOOD;
    }

    private static boolean isSubtotal(Line line) {
        return line.kind() == Line.Kind.SUBTOTAL;
    }

    /** In a table whose entries are numbered and described, a row with nothing but a name and money. */
    private boolean isBare(Line line) {
        return line.isEntry() && line.value(Field.ORDINAL).isEmpty() && !isDescribed(line);
    }

    private static boolean isNumbered(Line line) {
        return line.value(Field.ORDINAL).isPresent();
    }

    private boolean isDescribed(Line line) {
        return line.values().stream()
                .map(value -> value.column().field())
                .anyMatch(field -> !PRINTED.contains(field)
                        && !table.section().naming().contains(field)
                        && !table.section().measures().contains(field));
    }

    private boolean mostEntries(Predicate<Line> trait) {
        List<Line> entries = table.entries();
        return entries.stream().filter(trait).count() * 2 > entries.size();
    }

    private boolean hasParts(Line line, int at) {
        int next = at + 1;
        return line.isEntry()
                && next < table.lines().size()
                && isPart(line, table.lines().get(next));
    }

    private static boolean isPart(Line whole, Line part) {
        String number = ordinal(whole);
        return !number.isEmpty()
                && ordinal(part).startsWith(number + ".")
                && ordinal(part).length() > number.length() + 1;
    }

    private static String ordinal(Line line) {
        String text =
                line.value(Field.ORDINAL).map(value -> value.cell().value()).orElse("");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private boolean hasEntriesBelow(Line line) {
        return table.lines().stream()
                .filter(other -> other.row() > line.row())
                .findFirst()
                .map(Line::isEntry)
                .orElse(false);
    }

    /** Whether the row's figures are the sums of the entries next to it, as far as a group may reach. */
    private boolean isSumOf(Line line, List<Line> lines) {
        Map<String, BigDecimal> whole = sums(line);
        Map<String, BigDecimal> parts = new TreeMap<>();
        for (Line other : lines) {
            if (other.isEntry() && !doubtful.contains(other.row())) {
                sums(other).forEach((measure, value) -> parts.merge(measure, value, BigDecimal::add));
                if (whole.keySet().stream().allMatch(measure -> isEqual(whole, parts, measure))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEqual(Map<String, BigDecimal> one, Map<String, BigDecimal> other, String measure) {
        return one.getOrDefault(measure, BigDecimal.ZERO).compareTo(other.getOrDefault(measure, BigDecimal.ZERO)) == 0;
    }

    private List<Line> below(Line line) {
        return table.lines().stream().filter(other -> other.row() > line.row()).toList();
    }

    private List<Line> above(Line line) {
        List<Line> above = new ArrayList<>(
                table.lines().stream().filter(other -> other.row() < line.row()).toList());
        Collections.reverse(above);
        return above;
    }

    private Map<String, BigDecimal> sums(Line line) {
        return Optional.ofNullable(byRow.get(line.row())).map(Levels::sums).orElse(Map.of());
    }

    private static Map<String, BigDecimal> sums(Entry entry) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        entry.amounts()
                .forEach(amount -> sums.merge(
                        amount.measure() + " " + amount.money().currency(),
                        amount.money().amount(),
                        BigDecimal::add));
        entry.counts()
                .forEach(count -> sums.merge(count.measure().id(), BigDecimal.valueOf(count.value()), BigDecimal::add));
        return sums;
    }
}
