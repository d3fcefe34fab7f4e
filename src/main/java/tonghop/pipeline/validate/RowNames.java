package tonghop.pipeline.validate;

import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/** What the names of a section's rows say of them: that they are sums, or entries. */
record RowNames(Section section) {

    /** Words with which the name of a sum begins. */
    private static final Set<String> SUM = Set.of("tổng", "cộng");

    boolean saySum(Line line) {
        return names(line).anyMatch(RowNames::isSum);
    }

    boolean sayEntry(Line line) {
        return names(line).findAny().isPresent() && !saySum(line);
    }

    private Stream<Key> names(Line line) {
        return section.naming().stream()
                .flatMap(field -> line.value(field).stream())
                .map(value -> Key.of(value.cell().value()));
    }

    private static boolean isSum(Key name) {
        return SUM.contains(name.words().stream().findFirst().orElse(""));
    }
}
