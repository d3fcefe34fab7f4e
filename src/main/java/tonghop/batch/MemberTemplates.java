package tonghop.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Member.Union;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.template.Template;
import tonghop.pipeline.template.TemplateBooks;
import tonghop.pipeline.template.TemplateShelf;
import tonghop.pipeline.template.Typesetting;
import tonghop.run.Templates;

/** Writes the workbooks for members from the office's form and from what they reported on the year before. */
public final class MemberTemplates implements Templates {

    private final Members members;
    private final Typesetting typesetting;
    private final IntFunction<Map<String, MemberReport>> reports;
    private final TemplateBooks books;
    private final TemplateShelf shelf;

    /** @param reports those on a year, by the ids of the members; holds the workspace no longer than it reads */
    public MemberTemplates(
            Members members,
            Typesetting typesetting,
            IntFunction<Map<String, MemberReport>> reports,
            TemplateBooks books,
            TemplateShelf shelf) {
        this.members = members;
        this.typesetting = typesetting;
        this.reports = reports;
        this.books = books;
        this.shelf = shelf;
    }

    @Override
    public List<Member> members(ReportingPeriod period) {
        return members.inForce(period.window().until()).stream()
                .filter(member -> member.union() != Union.NO)
                .toList();
    }

    @Override
    public Written write(ReportingPeriod period, List<Member> chosen) {
        Map<String, MemberReport> before = reports.apply(period.firstYear() - 1);
        List<Laid> laid = chosen.parallelStream()
                .map(member -> lay(period, member, Optional.ofNullable(before.get(member.id()))))
                .toList();
        return new Written(period, shelf.folder(period), laid);
    }

    private Laid lay(ReportingPeriod period, Member member, Optional<MemberReport> before) {
        Template template = typesetting.set(member, period, before.stream().toList());
        var place = shelf.folder(period).resolve(template.file());
        boolean free = books.isAsDrawn(place, period.window().until());
        if (free) {
            shelf.lay(period, template.file(), file -> books.draw(template, file));
        }
        return new Laid(
                member,
                place,
                free ? Ending.WRITTEN : Ending.KEPT,
                before.map(report -> report.period().label()).orElse(""),
                template.rows(Section.AID).size(),
                template.rows(Section.ASSOCIATIONS).size());
    }
}
