package tonghop.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.decision.Offers;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodBook.FoundIn;
import tonghop.domain.ledger.Twin;
import tonghop.domain.reporting.Submission;
import tonghop.domain.rule.Severity;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.intake.Received;
import tonghop.pipeline.intake.Received.Receipt;
import tonghop.run.OpenDecisions;

/**
 * Counts what is left to people to decide, and finds what they decided to no effect.
 *
 * @param wording that of findings
 */
record Undecided(Decisions decisions, Received received, Wording wording) {

    OpenDecisions in(PeriodBook book, Path file) {
        List<List<Decision>> things = book.findings().stream()
                .filter(found -> !found.submission().status().isPast())
                .filter(found -> found.finding().severity() != Severity.INFO)
                .map(this::offered)
                .filter(offered -> !offered.isEmpty())
                .toList();
        return new OpenDecisions(
                things.size(),
                things.stream()
                        .flatMap(List::stream)
                        .filter(offered -> offered.kind() == Kind.VERSION)
                        .toList(),
                book.twins().open().size(),
                book.twins().contradicted().stream().map(Twin::said).toList(),
                file,
                strays(),
                book.twins().astray());
    }

    private List<Decision> offered(FoundIn found) {
        Submission of = found.submission();
        return new Offers(of.file(), of.sha256(), of.member()).of(List.of(found.finding()), wording);
    }

    /** A heading of a member may be known without any content. */
    private List<Decision> strays() {
        if (decisions.isEmpty()) {
            return List.of();
        }
        Set<String> known = received.journal().stream().map(Receipt::sha256).collect(Collectors.toSet());
        return decisions.all().stream()
                .filter(decision ->
                        !decision.sha256().isEmpty() && decision.member().isEmpty())
                .filter(decision -> !known.contains(decision.sha256()))
                .toList();
    }
}
