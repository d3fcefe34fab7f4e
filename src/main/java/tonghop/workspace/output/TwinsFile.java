package tonghop.workspace.output;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.ledger.Twin;
import tonghop.domain.ledger.Twin.Side;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.workspace.output.CsvTable.Column;

/** {@code data/twins.csv}: projects that two members may both have reported, the likeliest first. */
final class TwinsFile {

    static final String NAME = "twins.csv";

    static final CsvTable<Twin> TABLE = new CsvTable<>(Stream.of(
                    Stream.of(
                            Column.<Twin>figure("score", twin -> (long) twin.score()),
                            Column.<Twin>text("answer", twin -> twin.answer().id()),
                            Column.<Twin>text("traits", TwinsFile::traits)),
                    columns("one_", Twin::one),
                    columns("other_", Twin::other))
            .flatMap(columns -> columns)
            .toList());

    private TwinsFile() {}

    private static String traits(Twin twin) {
        return twin.traits().stream()
                .map(trait -> trait.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(";"));
    }

    private static Stream<Column<Twin>> columns(String prefix, Function<Twin, Side> side) {
        return Stream.concat(
                List.of(
                        text(prefix + "member", side, one -> one.report()
                                .member()
                                .id()),
                        text(prefix + "project", side, one -> one.entry().text(Field.PROJECT)),
                        text(prefix + "donor", side, one -> one.entry().text(Field.DONOR)),
                        text(prefix + "file", side, one -> one.report()
                                .submission()
                                .file()),
                        text(prefix + "sheet", side, one -> one.entry().sheet()),
                        text(
                                prefix + "row",
                                side,
                                one -> Integer.toString(one.entry().row())))
                        .stream(),
                Stream.of(Field.COMMITTED, Field.DISBURSED)
                        .map(field -> text(prefix + field.id() + "_vnd", side, one -> inDong(one, field))));
    }

    private static Column<Twin> text(String name, Function<Twin, Side> side, Function<Side, String> text) {
        return Column.text(name, side.andThen(text));
    }

    private static String inDong(Side side, Field field) {
        return side.posting()
                .amount(field)
                .flatMap(amount -> amount.in(Currency.VND))
                .map(money -> money.amount().toPlainString())
                .orElse("");
    }
}
