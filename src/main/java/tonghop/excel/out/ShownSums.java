package tonghop.excel.out;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.reporting.Sheet;
import tonghop.pipeline.publish.ControlFigure;
import tonghop.pipeline.publish.book.Head;
import tonghop.pipeline.publish.book.Layouts;
import tonghop.pipeline.publish.book.Shown;
import tonghop.pipeline.publish.book.Topic;

/** The sums that stand in cells: of members, clusters and the whole, and the total rows of lists. */
record ShownSums(DrawnTable table, WhoseRow whose, Layouts layouts, String file) {

    Stream<ControlFigure> figures() {
        return table.rows().stream().flatMap(this::figures);
    }

    private Stream<ControlFigure> figures(Sheet.Row row) {
        return scope(row).stream().flatMap(scope -> table.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(column -> figure(row, column.getKey(), column.getValue(), scope).stream()));
    }

    private Optional<String> scope(Sheet.Row row) {
        return isList() && table.isEntry(row) ? Optional.empty() : whose.scope(table, row, layouts);
    }

    private boolean isList() {
        return table.topic().kind() == Topic.Kind.LIST;
    }

    private Optional<ControlFigure> figure(Sheet.Row row, int column, Head head, String scope) {
        Optional<BigDecimal> number = table.number(row, column);
        return number.flatMap(
                value -> Shown.under(summed(head), scope, value, file + " › " + table.address(row, column)));
    }

    /** The total of a list's column is the sum that a summary shows of it. */
    private Head summed(Head head) {
        if (head instanceof Head.Amount amount) {
            return new Head.Whole(amount.field(), amount.currency());
        }
        return head instanceof Head.Said said
                ? ListSums.section(table.topic())
                        .<Head>map(section -> new Head.Counted(section, said.field()))
                        .orElse(head)
                : head;
    }
}
