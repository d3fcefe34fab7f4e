package tonghop.excel.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tonghop.domain.reporting.Sheet.Area;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/**
 * Which waiting formulas read which: so that each is answered after those it reads, however long the chain, and those in
 * a circle never.
 */
final class Dependencies {

    /** A report has some dozens. */
    private static final int MOST = 1_000_000;

    private final Map<SheetDraft, NavigableMap<Integer, List<Waiting>>> rows = new HashMap<>();
    private final Map<Waiting, List<Waiting>> readers = new HashMap<>();
    private final Map<Waiting, Integer> unanswered = new HashMap<>();
    private int count;

    Dependencies(List<Waiting> all) {
        all.forEach(one -> rows.computeIfAbsent(one.sheet(), none -> new TreeMap<>())
                .computeIfAbsent(one.formula().row(), none -> new ArrayList<>())
                .add(one));
        all.forEach(one -> one.reads().stream().flatMap(this::in).forEach(read -> add(one, read)));
    }

    /** Whether a formula reads none that still waits. */
    boolean isFree(Waiting one) {
        return unanswered.getOrDefault(one, 0) == 0;
    }

    /** A formula has its result. Gives those that waited for nothing else. */
    List<Waiting> answered(Waiting one) {
        List<Waiting> waited = readers.getOrDefault(one, List.of());
        waited.forEach(reader -> unanswered.merge(reader, -1, Integer::sum));
        return waited.stream().filter(this::isFree).distinct().toList();
    }

    private Stream<Waiting> in(Place place) {
        Area area = place.area();
        return rows
                .getOrDefault(place.sheet(), new TreeMap<>())
                .subMap(area.firstRow(), true, area.lastRow(), true)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(read -> read.formula().column() >= area.firstColumn()
                        && read.formula().column() <= area.lastColumn());
    }

    private void add(Waiting reader, Waiting read) {
        count++;
        if (count > MOST) {
            throw new UnreadableWorkbook(Unreadable.TOO_LARGE, "formulas that read each other " + count + " times");
        }
        readers.computeIfAbsent(read, none -> new ArrayList<>()).add(reader);
        unanswered.merge(reader, 1, Integer::sum);
    }
}
