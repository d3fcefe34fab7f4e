package tonghop.cli;

import static tonghop.cli.Table.Side.LEFT;
import static tonghop.cli.Table.Side.RIGHT;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.rule.Wording;
import tonghop.run.RunResult.MemberLine;

/** The members that count with their figures, and the total of them. */
record MemberTable(Wording wording, List<MemberLine> members) {

    List<String> lines() {
        Table table = new Table(List.of(LEFT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT));
        table.row(
                heading("member"),
                heading("covers"),
                heading("projects"),
                heading("committed"),
                heading("disbursed"),
                heading("held"));
        members.forEach(member -> add(table, member));
        return total(table).lines();
    }

    private String heading(String column) {
        return wording.say("run." + column);
    }

    private void add(Table table, MemberLine member) {
        table.row(
                member.name(),
                member.covers(),
                figures().count(member.projects()),
                figures().amount(member.committed()),
                figures().amount(member.disbursed()),
                figures().count(member.held()));
    }

    private Table total(Table table) {
        return table.row(
                heading("total"),
                "",
                sum(MemberLine::projects),
                add(MemberLine::committed),
                add(MemberLine::disbursed),
                sum(MemberLine::held));
    }

    private String sum(ToLongFunction<MemberLine> count) {
        return figures().count(members.stream().mapToLong(count).sum());
    }

    private String add(Function<MemberLine, Money> amount) {
        return figures().amount(members.stream().map(amount).reduce(Money.zero(Currency.VND), Money::plus));
    }

    private Figures figures() {
        return new Figures(wording.language());
    }
}
