package tonghop.pipeline.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tonghop.domain.money.UnitLine;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/**
 * A window that may be the heading of tables, whatever its title turns out to be.
 *
 * @param tables the likely sections of each of the tables that stand side by side in it
 * @param whole the likely sections of all its headings as those of one table
 */
record HeaderLook(HeaderWindow window, List<List<Likeness>> tables, List<Likeness> whole) {

    /** A title that names the section outweighs two columns that another section would explain. */
    private static final int TITLED = 9;

    HeaderLook {
        tables = List.copyOf(tables);
        whole = List.copyOf(whole);
    }

    static HeaderLook at(HeaderWindow window, Likenesses likenesses) {
        List<Heading> headings = window.headings();
        List<List<Likeness>> tables =
                new SideBySide(headings).tables().stream().map(likenesses::of).toList();
        return new HeaderLook(window, tables, tables.size() == 1 ? tables.get(0) : likenesses.of(headings));
    }

    boolean isLikely() {
        return !whole.isEmpty() || tables.stream().anyMatch(table -> !table.isEmpty());
    }

    /** The headers that stand here below titles that name these sections and a line that states units. */
    List<Header> headers(List<Section> titled, UnitLine above) {
        List<Header> each = tables.stream()
                .flatMap(table -> best(table, titled, above).stream())
                .filter(Header::standsByItself)
                .toList();
        List<Header> own = each.stream()
                .filter(header -> isOwn(header, each.get(0), titled))
                .toList();
        return own.size() == tables.size()
                ? own
                : best(whole, titled, above).map(List::of).orElse(own);
    }

    /** Behind a heading that was wiped out the same rows go on: they may not be read once more as another section. */
    private static boolean isOwn(Header header, Header first, List<Section> titled) {
        return header.section() == first.section() || header.has(Field.ORDINAL) || titled.contains(header.section());
    }

    private Optional<Header> best(List<Likeness> likely, List<Section> titled, UnitLine above) {
        return likely.stream()
                .filter(likeness -> likeness.isOne(titled.contains(likeness.section())))
                .max(Comparator.comparingInt(likeness -> weight(likeness, titled)))
                .map(likeness -> likeness.header(window, above));
    }

    private static int weight(Likeness likeness, List<Section> titled) {
        return likeness.score() + (titled.contains(likeness.section()) ? TITLED : 0);
    }
}
