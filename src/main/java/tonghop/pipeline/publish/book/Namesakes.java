package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Territory.Kind;
import tonghop.domain.ledger.Territory.Lineage;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/**
 * Associations that several parts of a member report: after the merger they may be one. Nobody can tell from the reports,
 * so their counts are added up as everything is, and it is said.
 */
record Namesakes(TerritoryNotes territory, Lineage lineage) {

    Stream<String> notes() {
        List<MemberReport> reports = territory.reports(lineage).stream()
                .filter(report -> associations(report).findAny().isPresent())
                .toList();
        return lineage.kind() == Kind.SUMMED && reports.size() > 1
                ? Stream.concat(Stream.of(added(reports)), named(reports))
                : Stream.empty();
    }

    private String added(List<MemberReport> reports) {
        Phrases phrases = territory.phrases();
        String each = reports.stream()
                .map(report -> phrases.say(
                        "note.territory.part-count",
                        name(report),
                        phrases.numerals().count(associations(report).count())))
                .collect(joining(", "));
        return phrases.say("note.territory.associations", phrases.member(lineage.shown()), each);
    }

    private Stream<String> named(List<MemberReport> reports) {
        TreeMap<String, Set<String>> partsByName = reports.stream()
                .flatMap(report -> associations(report).map(posting -> new Named(bare(posting), name(report))))
                .filter(named -> !named.association().isEmpty())
                .collect(
                        groupingBy(Named::association, TreeMap::new, mapping(Named::part, toCollection(TreeSet::new))));
        String twice = partsByName.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                .collect(joining("; "));
        return twice.isEmpty()
                ? Stream.empty()
                : Stream.of(territory
                        .phrases()
                        .say("note.territory.twice", territory.phrases().member(lineage.shown()), twice));
    }

    private static Stream<Posting> associations(MemberReport report) {
        return report.accepted().stream().filter(posting -> posting.entry().section() == Section.ASSOCIATIONS);
    }

    private String name(MemberReport report) {
        return lineage.parts().stream()
                .filter(part -> part.member().id().equals(report.submission().member()))
                .map(part -> part.member().name())
                .findFirst()
                .orElse(report.member().name());
    }

    /** What an association is called, without the province in its name. */
    private String bare(Posting posting) {
        String key = " " + Key.of(posting.entry().text(Field.NAME)).text() + " ";
        List<String> provinces = lineage.parts().stream()
                .flatMap(part ->
                        Stream.of(part.member().fullName(), part.member().name()))
                .map(name -> " " + Key.of(name).text() + " ")
                .toList();
        for (String province : provinces) {
            key = key.replace(province, " ");
        }
        return key.strip();
    }

    private record Named(String association, String part) {}
}
