package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits the headings of a row into the tables that stand beside each other: where a column without a heading lies
 * between, or where the first heading of the table comes again.
 */
record SideBySide(List<Heading> headings) {

    List<List<Heading>> tables() {
        List<List<Heading>> tables = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Heading heading : headings) {
            if (tables.isEmpty() || begins(heading, last(tables), seen)) {
                tables.add(new ArrayList<>());
                seen.clear();
            }
            last(tables).add(heading);
            seen.add(heading.levels());
        }
        return withoutStubs(tables);
    }

    private static boolean begins(Heading heading, List<Heading> table, Set<List<String>> seen) {
        boolean gap = last(table).column() < heading.column() - 1;
        boolean again = heading.levels().equals(table.get(0).levels()) && seen.contains(heading.levels());
        return gap || again;
    }

    /** A lone column behind a gap belongs to the table before it: the heading between was left out. */
    private static List<List<Heading>> withoutStubs(List<List<Heading>> tables) {
        List<List<Heading>> whole = new ArrayList<>();
        for (List<Heading> table : tables) {
            if (table.size() < 2 && !whole.isEmpty()) {
                last(whole).addAll(table);
            } else {
                whole.add(table);
            }
        }
        return whole;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
