package tonghop.cli;

import static tonghop.cli.Table.Side.LEFT;
import static tonghop.cli.Table.Side.RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tonghop.domain.ledger.Plan;
import tonghop.domain.ledger.Plan.Move;
import tonghop.domain.ledger.Share;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.rule.Wording;

/** From what to what the totals of clusters and country move: aid in đồng, in dollars, and what is held. */
record MoveTables(Wording wording, Plan plan) {

    private static final String TO = " → ";

    /** A column: its heading, and what stands in it of one side. */
    private record Column(String heading, Function<Share, String> cell) {}

    void on(Page page) {
        List<Table> tables = Stream.of(in(Currency.VND), in(Currency.USD), held())
                .filter(this::moves)
                .map(this::table)
                .toList();
        if (tables.isEmpty()) {
            page.line(wording.say("plan.same-totals"));
        }
        tables.forEach(table -> page.blank().lines(table.lines()));
    }

    private List<Column> in(Currency currency) {
        return List.of(
                new Column("plan.committed." + currency, share -> all(share, Field.COMMITTED, currency)),
                new Column("plan.disbursed." + currency, share -> all(share, Field.DISBURSED, currency)));
    }

    private List<Column> held() {
        return List.of(
                new Column("run.held", share -> figures().count(share.held().rows())),
                new Column("plan.held.committed", share -> held(share, Field.COMMITTED)),
                new Column("plan.held.disbursed", share -> held(share, Field.DISBURSED)));
    }

    private boolean moves(List<Column> columns) {
        return Stream.concat(plan.clusters().stream(), Stream.of(plan.national()))
                .anyMatch(move -> moves(move, columns));
    }

    /** Clusters in which nothing moves are left out. */
    private Table table(List<Column> columns) {
        Table table = new Table(Stream.concat(Stream.of(LEFT), columns.stream().map(column -> RIGHT))
                .toList());
        table.row(row(wording.say("plan.total"), columns.stream().map(column -> wording.say(column.heading()))));
        plan.clusters().stream()
                .filter(move -> moves(move, columns))
                .forEach(move -> table.row(row(name(move), columns.stream().map(column -> cell(column, move)))));
        return table.row(
                row(wording.say("plan.national"), columns.stream().map(column -> cell(column, plan.national()))));
    }

    private static boolean moves(Move move, List<Column> columns) {
        return columns.stream()
                .anyMatch(column ->
                        !column.cell().apply(move.before()).equals(column.cell().apply(move.after())));
    }

    private static String[] row(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells).toArray(String[]::new);
    }

    private String name(Move move) {
        return move.cluster().isEmpty() ? wording.say("plan.no-cluster") : move.name();
    }

    private static String cell(Column column, Move move) {
        String before = column.cell().apply(move.before());
        String after = column.cell().apply(move.after());
        return before.equals(after) ? after : before + TO + after;
    }

    /** Where nobody reported, there is no total: that is not zero. */
    private String all(Share share, Field measure, Currency currency) {
        if (share.isNothing()) {
            return "–";
        }
        Optional<Money> all = share.all(measure, currency);
        return all.map(figures()::amount).orElseGet(() -> wording.say("run.rate-missing"));
    }

    /** In the currencies in which it was reported; what is held need not have been converted. */
    private String held(Share share, Field measure) {
        List<String> amounts = new ArrayList<>();
        for (Currency currency : Currency.values()) {
            Money money = share.held(measure, currency);
            if (!money.isZero()) {
                amounts.add(figures().amount(money) + " " + currency);
            }
        }
        return amounts.isEmpty() ? "0" : String.join(" + ", amounts);
    }

    private Figures figures() {
        return new Figures(wording.language());
    }
}
