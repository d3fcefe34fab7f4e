package tonghop.pipeline.publish.book;

import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Posting;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Section;

/** An entry with the report in which it stands. */
record Listed(MemberReport report, Posting posting) {

    /** The rows of a section that count, in the order of clusters, members, sheets and rows. */
    static Stream<Listed> accepted(Scope scope, Section section) {
        return scope.reports().stream()
                .flatMap(report -> report.accepted().stream().map(posting -> new Listed(report, posting)))
                .filter(listed -> listed.entry().section() == section);
    }

    /** The rows that are held, of all sections. */
    static Stream<Listed> held(Scope scope) {
        return scope.reports().stream()
                .flatMap(report -> report.held().stream().map(posting -> new Listed(report, posting)));
    }

    Entry entry() {
        return posting.entry();
    }
}
