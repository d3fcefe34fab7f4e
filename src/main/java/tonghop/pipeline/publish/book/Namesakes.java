package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
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
        TreeMap<String, List<Named>> byName = reports.stream()
                .flatMap(report -> associations(report).map(posting -> named(posting, report)))
                .filter(named -> !named.association().isEmpty())
                .collect(groupingBy(Named::association, TreeMap::new, toList()));
        String twice = byName.values().stream()
                .filter(all -> all.stream().map(Named::part).distinct().count() > 1)
                .map(Namesakes::told)
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

    private Named named(Posting posting, MemberReport report) {
        return new Named(bare(posting), posting.entry().text(Field.NAME), name(report));
    }

    private static String told(List<Named> all) {
        return all.stream().map(named -> named.part() + ": " + named.written()).collect(joining(", "));
    }

    /** @param association the name without the province, as a key */
    private record Named(String association, String written, String part) {}
}
