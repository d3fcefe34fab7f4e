package tonghop.pipeline.publish.reply;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.ledger.Total;
import tonghop.domain.ledger.Totals;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.PeriodPhrases;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Severity;
import tonghop.domain.rule.Wording;

/** The words of replies in one language. */
public final class Phrases {

    private static final String BUNDLE = "messages/replies";

    private final Wording words;
    private final Wording findings;
    private final PeriodPhrases periods;

    public Phrases(Language language) {
        this.words = Wording.of(BUNDLE, language);
        this.findings = Wording.ofFindings(language);
        this.periods = PeriodPhrases.in(language);
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public String message(Finding finding) {
        return findings.answer(finding);
    }

    /** What was found, numbers in the notation of the language. */
    public String found(Finding finding) {
        return finding.shown(findings.language());
    }

    /** What should stand there; empty of a note, for what it is about may stand. */
    public String expected(Finding finding) {
        return finding.severity() == Severity.INFO ? "" : findings.expected(finding);
    }

    public String section(Section section) {
        return say("section." + section.id());
    }

    public String measure(String id) {
        return say("measure." + id);
    }

    /** What a measure counts in: đồng, dollars; empty for counts. */
    public String unit(String currency) {
        return currency.isEmpty() ? "" : say("unit." + currency);
    }

    String capitals(String text) {
        return text.toUpperCase(words.language().locale());
    }

    /** A union by its province, or by the file where nobody was recognised. */
    String who(Sender sender) {
        return sender.whose()
                .map(member -> say("union", member.fullName()))
                .orElseGet(() -> say("union.unknown", sender.file()));
    }

    /** Such as "năm 2023"; empty where none was recognised. */
    String period(Optional<ReportingPeriod> period) {
        return period.map(periods::within).orElse("");
    }

    String count(long number) {
        return say("number", number);
    }

    /**
     * The money that rows declare, and their number where they declare none.
     *
     * @param doubtful rows whose money may be meant by another unit: then it is said by which it is told
     */
    String declared(List<Entry> rows, Set<Entry> doubtful) {
        List<Total> lines = Totals.of(Answer.postings(rows)).lines();
        String money = lines.stream()
                .filter(Total.Sum.class::isInstance)
                .map(this::told)
                .collect(joining("; "));
        String number = say("rows", count(rows.size()));
        if (money.isEmpty()) {
            return number;
        }
        String all = number + ": " + money;
        return rows.stream().anyMatch(doubtful::contains) ? say("declared.doubtful", all) : all;
    }

    /** A line for each section: what it comes to. */
    Stream<String> told(Totals totals) {
        return Sum.sections(totals.lines())
                .map(section -> say(
                        "letter.section",
                        section(section),
                        totals.lines().stream()
                                .filter(line -> line.section() == section)
                                .map(this::told)
                                .collect(joining("; "))));
    }

    private String told(Total line) {
        String currency = Sum.currency(line);
        return say("told", measure(line.measure()), amount(Sum.value(line), currency), unit(currency))
                .strip();
    }

    private String amount(BigDecimal value, String currency) {
        return say(currency.equals("USD") ? "number.cents" : "number", value);
    }
}
