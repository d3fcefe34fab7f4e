package tonghop.workspace.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Offers;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodBook.FoundIn;
import tonghop.domain.ledger.TwinWords;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Wording;
import tonghop.workspace.output.CsvTable.Column;

/**
 * {@code data/decisions-offered.csv}: what is left to a person to decide, as lines of {@code decisions.csv}. It is opened
 * in a spreadsheet, so it begins with a byte order mark.
 */
record OfferedFile(Wording wording) {

    static final CsvTable<Decision> TABLE = new CsvTable<>(IntStream.range(0, Decision.COLUMNS.size())
            .mapToObj(at -> Column.<Decision>text(
                    Decision.COLUMNS.get(at), decision -> decision.cells().get(at)))
            .toList());

    /** Of every file that counts or was rejected, in the order of the findings; then of projects that may be one. */
    List<Decision> rows(PeriodBook book) {
        TwinWords words = new TwinWords(wording.language());
        return Stream.of(
                        ofFiles(book),
                        book.twins().open().stream().flatMap(twin -> words.offers(twin).stream()),
                        book.retrospect().stream()
                                .flatMap(retrospect -> retrospect.courses().open().stream())
                                .flatMap(twin -> words.offersOverTime(twin).stream()))
                .flatMap(offers -> offers)
                .toList();
    }

    private Stream<Decision> ofFiles(PeriodBook book) {
        Map<Submission, List<Finding>> bySubmission = new LinkedHashMap<>();
        for (FoundIn found : FindingsFile.rows(book)) {
            bySubmission
                    .computeIfAbsent(found.submission(), unused -> new ArrayList<>())
                    .add(found.finding());
        }
        return bySubmission.entrySet().stream()
                .flatMap(found -> of(found.getKey()).of(found.getValue(), wording).stream()
                        .filter(decision -> isOpen(found.getKey().status(), decision)));
    }

    /** Of a report that does not hold any more only that matters: whether it holds. */
    private static boolean isOpen(Status status, Decision decision) {
        return switch (status) {
            case SUPERSEDED -> decision.kind() == Decision.Kind.VERSION;
            case WITHDRAWN, UNMENDED -> false;
            default -> true;
        };
    }

    private static Offers of(Submission submission) {
        return new Offers(submission.file(), submission.sha256(), submission.member());
    }
}
