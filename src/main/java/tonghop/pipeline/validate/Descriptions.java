package tonghop.pipeline.validate;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;

/** What rows say beside their number, their name and their figures: who gave, when, for what; sums say none of it. */
record Descriptions(ReportTable table) {

    private static final Set<Field> PRINTED = EnumSet.of(Field.ORDINAL, Field.CURRENCY, Field.UNIT);

    Set<Field> of(Line line) {
        return line.values().stream()
                .map(value -> value.column().field())
                .filter(field -> !PRINTED.contains(field)
                        && !table.section().naming().contains(field)
                        && !table.section().measures().contains(field))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    boolean has(Line line) {
        return !of(line).isEmpty();
    }
}
