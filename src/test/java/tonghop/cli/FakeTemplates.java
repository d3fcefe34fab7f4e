package tonghop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Member.Union;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Window;
import tonghop.run.Templates;

/** Three members, of whom the first reported before, the second's workbook is kept, and the third's union is unknown. */
record FakeTemplates(List<String> asked) implements Templates {

    @Override
    public List<Member> members(ReportingPeriod period) {
        return List.of(
                member("ha-noi", "Hà Nội", Union.YES),
                member("tra-vinh", "Trà Vinh", Union.YES),
                member("ca-mau", "Cà Mau", Union.UNKNOWN));
    }

    @Override
    public Written write(ReportingPeriod period, List<Member> members) {
        asked.add("template " + period + " " + members.stream().map(Member::id).collect(Collectors.joining(",")));
        return new Written(
                period,
                Path.of("mau"),
                members.stream().map(FakeTemplates::laid).toList());
    }

    private static Laid laid(Member member) {
        boolean first = member.id().equals("ha-noi");
        Ending ending = member.id().equals("tra-vinh") ? Ending.KEPT : Ending.WRITTEN;
        return new Laid(
                member,
                Path.of("mau", member.id() + ".xlsx"),
                ending,
                first ? "2023" : "",
                first ? 4 : 0,
                first ? 2 : 0);
    }

    private static Member member(String id, String name, Union union) {
        ReportingPeriod year = ReportingPeriod.year(2024);
        return new Member(
                id,
                "01",
                name,
                "tỉnh",
                new Window(year.window().from(), year.window().until()),
                union);
    }
}
