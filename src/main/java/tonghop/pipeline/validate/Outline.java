package tonghop.pipeline.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;

/** Which rows stand below which, by their marks: "-" below "1", "a" below "1" below "I", no number below a number. */
final class Outline {

    private final ReportTable table;
    private final IdentityHashMap<Line, Mark> marks = new IdentityHashMap<>();
    private final Map<Integer, List<Line>> below = new LinkedHashMap<>();
    private final Set<Integer> announced = new HashSet<>();
    private final Deque<Level> open = new ArrayDeque<>();

    private record Level(Mark mark, Line line) {}

    Outline(ReportTable table) {
        this.table = table;
        boolean announces = false;
        for (Line line : table.lines()) {
            switch (line.kind()) {
                case ENTRY, SUBTOTAL, GROUP -> {
                    announces &= mark(line).isOfParts() || mark(line).equals(Mark.NONE);
                    place(line, announces);
                }
                case OF_WHICH -> announces = true;
                case TOTAL -> open.clear();
                default -> {}
            }
        }
    }

    /** The rows directly below a row, without those below them in turn. */
    List<Line> below(Line line) {
        return below.getOrDefault(line.row(), List.of());
    }

    Mark mark(Line line) {
        return marks.computeIfAbsent(line, marked -> Mark.of(table.section(), marked));
    }

    /** Whether a row says that it is part of another, by its mark or by a line "Trong đó" before it. */
    boolean saysItIsPart(Line line) {
        return mark(line).isOfParts() || announced.contains(line.row());
    }

    private void place(Line line, boolean isAnnounced) {
        Mark mark = mark(line);
        if (isAnnounced) {
            announced.add(line.row());
        }
        while (open.stream().anyMatch(level -> level.mark().equals(mark))) {
            open.removeLast();
        }
        if (!open.isEmpty()) {
            below.computeIfAbsent(open.getLast().line().row(), first -> new ArrayList<>())
                    .add(line);
        }
        open.addLast(new Level(mark, line));
    }
}
