package tonghop.cli;

import static tonghop.cli.Table.Side.LEFT;
import static tonghop.cli.Table.Side.RIGHT;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import tonghop.domain.rule.PeriodCodes;
import tonghop.domain.rule.Wording;
import tonghop.run.InDong;
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
                new PeriodCodes(wording.language()).worded(member.covers()),
                figures().count(member.projects()),
                amount(member.committed()),
                amount(member.disbursed()),
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

    private String add(Function<MemberLine, InDong> amount) {
        return amount(members.stream().map(amount).reduce(InDong.nothing(), InDong::plus));
    }

    private String amount(InDong amount) {
        return amount instanceof InDong.Whole whole ? figures().amount(whole.amount()) : heading("rate-missing");
    }

    private Figures figures() {
        return new Figures(wording.language());
    }
}
