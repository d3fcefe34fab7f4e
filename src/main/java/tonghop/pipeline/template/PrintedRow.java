package tonghop.pipeline.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.form.FormField;

/** A row that is filled in beforehand; what is not in it is left open. */
public record PrintedRow(Map<FormField, Content> cells) {

    public PrintedRow {
        cells = Map.copyOf(cells);
    }

    /** What is printed into a cell. */
    public sealed interface Content {

        record Words(String text) implements Content {}

        record Day(LocalDate day) implements Content {}

        /** A year, or an amount in the unit of its column; at most fifteen digits, as many as a spreadsheet keeps. */
        record Figure(BigDecimal value) implements Content {}
    }

    public Optional<Content> cell(FormField field) {
        return Optional.ofNullable(cells.get(field));
    }
}
