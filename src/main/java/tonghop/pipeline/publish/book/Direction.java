package tonghop.pipeline.publish.book;

import java.util.Locale;
import java.util.stream.Stream;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;

/** Which way a delegation went. */
enum Direction {
    INBOUND,
    OUTBOUND,
    UNKNOWN;

    /** As the examination of its row has found it, in {@link Field#DIRECTION}. */
    static Direction of(Entry delegation) {
        String found = delegation.text(Field.DIRECTION).toUpperCase(Locale.ROOT);
        return Stream.of(INBOUND, OUTBOUND)
                .filter(direction -> direction.name().equals(found))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
