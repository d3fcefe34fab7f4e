package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.Territory;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.PeriodPhrases;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;

/** The words of the workbooks in one language. */
final class Phrases {

    /** The bundle in which titles, headings and notes stand. */
    static final String BUNDLE = "messages/workbooks";

    private final Wording words;
    private final Wording findings;
    private final PeriodPhrases periods;
    private final Numerals numerals;
    private final Map<String, Long> namesakes;
    private final Territory territory;
    private final Map<String, String> said = new ConcurrentHashMap<>();

    /** @param namesakes how many members of the period bear each name */
    private Phrases(Language language, Map<String, Long> namesakes, Territory territory) {
        this.words = Wording.of(BUNDLE, language);
        this.findings = Wording.ofFindings(language);
        this.periods = PeriodPhrases.in(language);
        this.numerals = Numerals.of(words);
        this.namesakes = Map.copyOf(namesakes);
        this.territory = territory;
    }

    static Phrases of(PeriodBook book, Language language) {
        return new Phrases(
                language, members(book).distinct().collect(groupingBy(Member::name, counting())), book.territory());
    }

    Numerals numerals() {
        return numerals;
    }

    Language language() {
        return words.language();
    }

    Locale locale() {
        return words.language().locale();
    }

    /** A text by its key; said a thousand times, looked up once. */
    String say(String key) {
        return said.computeIfAbsent(key, words::say);
    }

    private static Stream<Member> members(PeriodBook book) {
        return Stream.concat(book.reports().stream().map(MemberReport::member), book.absent().stream());
    }

    /** A text by its key, with {0}, {1} … filled in as they are. */
    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The member's name; with its code where two of the period bear the same, for formulas tell them apart by it. */
    String member(Member member) {
        return namesakes.getOrDefault(member.name(), 1L) > 1
                ? say("member.namesake", member.name(), member.code())
                : member.name();
    }

    /** Who sent a report; where it stands under the name of another, both. */
    String reporter(MemberReport report) {
        String shown = member(report.member());
        return territory.lineages().stream()
                .flatMap(lineage -> lineage.parts().stream())
                .map(Territory.Part::member)
                .filter(part -> part.id().equals(report.submission().member()) && !part.equals(report.member()))
                .findFirst()
                .map(part -> say("member.part", part.name(), shown))
                .orElse(shown);
    }

    /** Which period and whose figures a page shows, and in which geography if it is not that of its time. */
    String subtitle(ReportingPeriod period, String whose) {
        String usual = say("subtitle", period(period), whose);
        return territory.day().stream()
                .findFirst()
                .map(day -> say("subtitle.territory", usual, Numerals.date(day)))
                .orElse(usual);
    }

    /** A period in words, such as "9 tháng đầu năm 2022". */
    String period(ReportingPeriod period) {
        return periods.titled(period);
    }

    /** What a report covers in a word or two, such as "9 tháng". */
    String covers(ReportingPeriod period) {
        return periods.covers(period);
    }

    String section(Section section) {
        return say("section." + section.id());
    }

    String direction(Direction direction) {
        return say("direction." + direction);
    }

    String message(Finding finding) {
        return findings.message(finding);
    }

    /** What was found, numbers in the notation of the language. */
    String found(Finding finding) {
        return finding.shown(findings.language());
    }

    String expected(Finding finding) {
        return findings.expected(finding);
    }
}
