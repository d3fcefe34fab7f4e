package tonghop.pipeline.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.form.Form;
import tonghop.domain.form.FormLists;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.reporting.Cluster;
import tonghop.domain.reporting.Clusters;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sector;
import tonghop.domain.reporting.Sectors;
import tonghop.domain.rule.Wording;
import tonghop.domain.text.VietnameseOrder;

/** Puts together what stands on a member's workbook. */
public final class Typesetting {

    private final Form form;
    private final Clusters clusters;
    private final List<String> sectors;
    private final FormLists lists;
    private final Wording words;

    public Typesetting(FormLists lists, Clusters clusters, Sectors sectors, Wording words) {
        this.form = lists.form();
        this.clusters = clusters;
        this.sectors = sectors.all().stream().map(Sector::name).toList();
        this.lists = lists;
        this.words = words;
    }

    /**
     * The workbook of a member.
     *
     * @param before the member's report on the year before, or none
     */
    public Template set(Member member, ReportingPeriod period, List<MemberReport> before) {
        CarriedOver carried = new CarriedOver(form, period.window().from(), sectors, words);
        return new Template(
                form,
                member,
                clusters.of(member.id(), period.window()).map(Cluster::name).orElse(""),
                period,
                Map.of("sectors", sectors, "countries", sorted(lists.countries().stream()), "donors", donors(before)),
                before.stream().findFirst().map(carried::from).orElse(Map.of()));
    }

    /** Those of the office's list and those that the member named itself. */
    private List<String> donors(List<MemberReport> before) {
        Stream<String> own = before.stream()
                .flatMap(report -> report.accepted().stream())
                .map(posting -> posting.entry())
                .filter(entry -> entry.section() == Section.AID)
                .map((Entry entry) -> entry.text(Field.DONOR))
                .filter(donor -> !donor.isBlank());
        return sorted(Stream.concat(lists.donors().stream(), own));
    }

    private static List<String> sorted(Stream<String> names) {
        return names.distinct().sorted(VietnameseOrder.INSTANCE).toList();
    }
}
