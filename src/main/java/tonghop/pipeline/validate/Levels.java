package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;

/**
 * Finds the rows of a table that only repeat the money of other rows: subtotals of groups, and rows whose parts follow
 * ("1" before "1.1"). Such a row is no entry if it is the sum of its parts; if it is not, nobody may guess.
 */
final class Levels {

    private final ReportTable table;
    private final Map<Integer, Sums> sums;
    private final Nesting nesting;
    private final RowNames names;
    private final Descriptions descriptions;
    private final Set<Integer> doubtful = new HashSet<>();
    /** Numbered sums without a word of one: that round amounts add up may be chance, and an entry may not vanish. */
    private final Set<Integer> unnamed = new HashSet<>();

    /** @param sums by row, of every row that has figures */
    Levels(ReportTable table, Map<Integer, Sums> sums) {
        this.table = table;
        this.sums = sums;
        this.descriptions = new Descriptions(table);
        this.nesting = new Nesting(table, sums);
        this.names = new RowNames(table.section());
        boolean described = mostEntries(descriptions::has);
        boolean bareIsOdd = mostEntries(PartNumbers::isNumbered) && described;
        for (int at = 0; at < table.lines().size(); at++) {
            Line line = table.lines().get(at);
            boolean odd = isSubtotal(line) || (isBare(line) && (bareIsOdd || saysSum(line))) || hasParts(line, at);
            if (odd || nesting.repeats(line)) {
                doubtful.add(line.row());
            } else if (isSumWithNumber(line, described)) {
                doubtful.add(line.row());
                unnamed.addAll(saysSum(line) ? Set.of() : Set.of(line.row()));
            }
        }
        if (described && table.lines().stream().anyMatch(this::isBareSum)) {
            table.lines().stream().filter(this::isBare).forEach(line -> doubtful.add(line.row()));
        }
    }

    /** Without numbers a bare row may be an entry; if one is the sum of several, none may. */
    private boolean isBareSum(Line line) {
        return isBare(line)
                && !figures(line).isNothing()
                && (isSumOf(line, described(below(line)), 2) || isSumOf(line, described(above(line)), 2));
    }

    /** A sum may bear a number, or a note where numbers stand; its name or its money says what it is. */
    private boolean isSumWithNumber(Line line, boolean described) {
        boolean amounts = table.section().measures().stream().anyMatch(Field::isAmount);
        return line.isEntry()
                && PartNumbers.isNumbered(line)
                && !descriptions.has(line)
                && !figures(line).isNothing()
                && (saysSum(line) || (described && amounts))
                && isSumOf(line, above(line), 2);
    }

    /** Whether a row that is named as a total says of itself what entries do, and is the sum of none: nobody may guess. */
    boolean isDisguised(Line line) {
        return line.kind() == Line.Kind.TOTAL
                && (descriptions.of(line).size() > 1 || isNamedAmongEntries(line))
                && !figures(line).isNothing()
                && !isSumOf(line, below(line), 1)
                && !isSumOf(line, above(line), 1);
    }

    private List<Line> described(List<Line> lines) {
        return lines.stream().filter(descriptions::has).toList();
    }

    private boolean saysSum(Line line) {
        return !figures(line).isNothing() && names.saySum(line);
    }

    /** "Tổng" where numbers stand, the name of an association beside it, and others above and below. */
    private boolean isNamedAmongEntries(Line line) {
        return names.sayEntry(line)
                && hasEntriesBelow(line)
                && above(line).stream().anyMatch(Line::isEntry);
    }

    /** What a row comes to. */
    enum Verdict {
        ENTRY,
        REPEATS,
        PART,
        NOT_UNDERSTOOD,
        DIFFERS
    }

    /** In a table that numbers its entries with letters there are no others for them to be the sum of. */
    Verdict of(Line line) {
        if (line.kind() == Line.Kind.OF_WHICH || nesting.isContradicted(line) || isDisguised(line)) {
            return Verdict.NOT_UNDERSTOOD;
        }
        if (nesting.isPart(line)) {
            return Verdict.PART;
        }
        if (nesting.repeats(line)) {
            return Verdict.REPEATS;
        }
        if (!doubtful.contains(line.row()) || table.entries().isEmpty()) {
            return Verdict.ENTRY;
        }
        if (isSumOf(line, below(line), 1) || isSumOf(line, above(line), 1)) {
            return unnamed.contains(line.row()) ? Verdict.NOT_UNDERSTOOD : Verdict.REPEATS;
        }
        return isSubtotal(line) && hasEntriesBelow(line) ? Verdict.DIFFERS : Verdict.NOT_UNDERSTOOD;
    }

    private static boolean isSubtotal(Line line) {
        return line.kind() == Line.Kind.SUBTOTAL;
    }

    /** In a table whose entries are numbered and described, a row with nothing but a name and money. */
    private boolean isBare(Line line) {
        return line.isEntry() && !PartNumbers.isNumbered(line) && !descriptions.has(line);
    }

    private boolean mostEntries(Predicate<Line> trait) {
        List<Line> entries = table.entries();
        return entries.stream().filter(trait).count() * 2 > entries.size();
    }

    private boolean hasParts(Line line, int at) {
        int next = at + 1;
        return line.isEntry()
                && next < table.lines().size()
                && PartNumbers.isPart(line, table.lines().get(next));
    }

    private boolean hasEntriesBelow(Line line) {
        return table.lines().stream()
                .filter(other -> other.row() > line.row())
                .findFirst()
                .map(Line::isEntry)
                .orElse(false);
    }

    /** Whether the row's figures are the sums of the entries next to it, as far as a group may reach. */
    private boolean isSumOf(Line line, List<Line> lines, int fewest) {
        Sums parts = Sums.NONE;
        int rows = 0;
        for (Line other : lines) {
            if (isCounted(other)) {
                parts = parts.plus(figures(other));
                rows++;
                if (rows >= fewest && figures(line).isAllOf(parts)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The entries of the group that a subtotal stands above; if all of them may be sums themselves, all. */
    List<Line> group(Line subtotal) {
        List<Line> entries = below(subtotal).stream()
                .takeWhile(other -> other.isEntry() || other.kind() == Line.Kind.OF_WHICH)
                .filter(Line::isEntry)
                .toList();
        List<Line> counted = entries.stream().filter(this::isCounted).toList();
        return counted.isEmpty() ? entries : counted;
    }

    private boolean isCounted(Line line) {
        return line.isEntry() && !doubtful.contains(line.row()) && !nesting.isPart(line);
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

    private Sums figures(Line line) {
        return sums.getOrDefault(line.row(), Sums.NONE);
    }
}
