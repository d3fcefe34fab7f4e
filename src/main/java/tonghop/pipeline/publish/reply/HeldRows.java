package tonghop.pipeline.publish.reply;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tonghop.domain.reporting.Entry;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Reach;
import tonghop.pipeline.publish.book.Address;

/**
 * Which errors hold which rows: those in a row hold it; a row without any is held by the last ones above it, of a heading,
 * a merged cell or a sheet.
 */
final class HeldRows {

    private final List<Entry> rows;
    private final Map<String, TreeSet<Integer>> errors = new HashMap<>();

    HeldRows(List<Entry> rows, List<Finding> findings) {
        this.rows = List.copyOf(rows);
        findings.stream().filter(Finding::isError).forEach(finding -> rows(finding)
                .forEach(errors.computeIfAbsent(finding.sheet(), sheet -> new TreeSet<>())::add));
    }

    /** The rows that findings hold, in their order. */
    List<Entry> by(Collection<Finding> findings) {
        Set<Place> places = findings.stream()
                .filter(Finding::isError)
                .flatMap(finding -> rows(finding).mapToObj(row -> new Place(finding.sheet(), row)))
                .collect(Collectors.toSet());
        return rows.stream().filter(row -> places.contains(holding(row))).toList();
    }

    private record Place(String sheet, int row) {}

    private Place holding(Entry row) {
        Integer above = errors.getOrDefault(row.sheet(), new TreeSet<>()).floor(row.row());
        return new Place(row.sheet(), above == null ? -1 : above);
    }

    /** Its own row, and those that it holds by being told once for all of them. */
    private static IntStream rows(Finding finding) {
        return IntStream.concat(
                IntStream.of(Address.of(finding.cell()).row()),
                Reach.of(finding).rows());
    }
}
