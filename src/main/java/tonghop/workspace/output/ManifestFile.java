package tonghop.workspace.output;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tonghop.domain.ledger.Issue;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodTotals;
import tonghop.domain.ledger.Retrospect;
import tonghop.domain.ledger.Totals;
import tonghop.domain.reporting.Submission;
import tonghop.pipeline.publish.Manifest;
import tonghop.pipeline.publish.Reconciliation;

/**
 * {@code manifest.json}: what a publication was made from, what it came to, and the hash of every file of it. Nothing in
 * it tells when or by which run it was made, so that the same content gives the same bytes.
 */
final class ManifestFile {

    static final String NAME = "manifest.json";
    static final String OUTPUTS = "outputs";
    static final String COMPARED_WITH = "compared_with";
    static final String CLUSTERS = "clusters";

    private final JsonFile json;

    private ManifestFile(JsonFile json) {
        this.json = json;
    }

    static void write(Path file, Manifest manifest, SortedMap<String, String> outputs) {
        JsonFile.write(file, json -> new ManifestFile(json).tell(manifest, outputs));
    }

    private void tell(Manifest manifest, SortedMap<String, String> outputs) {
        PeriodBook book = manifest.book();
        json.text("period", book.period().label());
        json.number("issue", book.issue().number());
        json.list("changes", book.issue().changes(), this::change);
        json.text("program", manifest.provenance().program());
        json.list("inputs", FilesFile.rows(book), this::input);
        json.texts("reference", new TreeMap<>(manifest.provenance().reference()));
        json.list("rates", book.rates(), new RateJson(json)::tell);
        json.object("rows", () -> rows(allRows(book)));
        totals("accepted", PeriodTotals.accepted(book).national());
        totals("held", PeriodTotals.held(book).national());
        json.list("reports", book.reports(), this::report);
        json.texts(CLUSTERS, clusters(book));
        comparedWith(book.retrospect());
        json.object("reconciliation", () -> reconciliation(manifest.reconciliation()));
        json.texts(OUTPUTS, outputs);
    }

    private void change(Issue.Change change) {
        json.text("member", change.member());
        json.text("section", change.section());
        json.text("measure", change.measure());
        json.text("currency", change.currency());
        worth("before", change.before());
        worth("after", change.after());
    }

    private void worth(String when, Issue.Worth worth) {
        json.text(when, worth.value());
        json.text(when + "_vnd", worth.vnd());
        json.text(when + "_usd", worth.usd());
        json.number("rows_" + when, worth.rows());
    }

    /** The id of each member's cluster by the member's id; empty for members without one. */
    private static SortedMap<String, String> clusters(PeriodBook book) {
        SortedMap<String, String> clusters = new TreeMap<>();
        book.reports().forEach(report -> clusters.put(report.member().id(), report.cluster()));
        return clusters;
    }

    /** The publications with which it was compared and from which projects were followed, by the hashes of their manifests. */
    private void comparedWith(List<Retrospect> retrospects) {
        SortedMap<String, String> manifests = new TreeMap<>();
        retrospects.stream()
                .flatMap(retrospect ->
                        Stream.concat(retrospect.sources().stream(), retrospect.courses().sources().stream()))
                .forEach(source -> manifests.put(source.period().label(), source.manifest()));
        if (!manifests.isEmpty()) {
            json.texts(COMPARED_WITH, manifests);
        }
    }

    /** A file that was overwritten came twice, so its name alone is not enough. */
    private void input(Submission submission) {
        json.text("file", submission.file());
        json.text("sha256", submission.sha256());
    }

    private void report(MemberReport report) {
        json.text("member", report.member().id());
        json.text("period", report.period().label());
        json.text("file", report.submission().file());
        json.object("rows", () -> rows(report.submission().rows()));
        totals("accepted", Totals.accepted(report));
        totals("held", Totals.held(report));
    }

    private void totals(String name, Totals totals) {
        json.list(name, totals.lines(), new TotalJson(json)::tell);
    }

    private void rows(Submission.Rows rows) {
        json.number("read", rows.read());
        json.number("accepted", rows.accepted());
        json.number("held", rows.held());
        json.number("ignored", rows.ignored());
    }

    private void reconciliation(Reconciliation reconciliation) {
        json.text("result", reconciliation.agrees() ? "agrees" : "differs");
        json.number("compared", reconciliation.comparisons().size());
    }

    private static Submission.Rows allRows(PeriodBook book) {
        return book.submissions().stream().map(Submission::rows).reduce(Submission.Rows.NONE, ManifestFile::plus);
    }

    private static Submission.Rows plus(Submission.Rows one, Submission.Rows other) {
        return new Submission.Rows(
                one.read() + other.read(),
                one.accepted() + other.accepted(),
                one.held() + other.held(),
                one.ignored() + other.ignored());
    }
}
