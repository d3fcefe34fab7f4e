package tonghop.pipeline.publish.reply;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Totals;
import tonghop.domain.reporting.Entry;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Severity;
import tonghop.pipeline.publish.book.Address;

/**
 * All that there is to say about one report.
 *
 * @param entries its rows, accepted and held; none where it does not count at all
 * @param findings the gravest first, then by place
 * @param reason why the file does not count as a whole, in the language of the answer; empty where it counts
 */
public record Answer(Sender sender, Standing standing, List<Entry> entries, List<Finding> findings, String reason) {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::sheet)
            .thenComparing(finding -> Address.of(finding.cell()))
            .thenComparing(Finding::rule)
            .thenComparing(Finding::found);

    public Answer {
        entries = List.copyOf(entries);
        findings = findings.stream().distinct().sorted(ORDER).toList();
    }

    /** Whether the report counts. */
    public enum Standing {
        ACCEPTED,
        REJECTED,
        /** No workbook that can be opened. */
        UNREADABLE
    }

    /** Of the rows that count, as they were reported. */
    public Totals accepted() {
        return Totals.of(postings(entries.stream().filter(Entry::isAccepted).toList()));
    }

    /** Of the rows that are held, with what they declare. */
    public Totals held() {
        return Totals.of(postings(heldRows()));
    }

    /** Of all rows. */
    Totals all() {
        return Totals.of(postings(entries));
    }

    public List<Entry> heldRows() {
        return entries.stream().filter(entry -> !entry.isAccepted()).toList();
    }

    /** Those held rows of which the unit or the currency of an amount is in doubt. */
    Set<Entry> doubtfulRows() {
        List<Finding> doubts =
                findings.stream().filter(finding -> finding.rule().doubtsUnit()).toList();
        return Set.copyOf(new HeldRows(heldRows(), findings).by(doubts));
    }

    /** What is put to the sender; what somebody explained is not asked again. */
    List<Finding> open() {
        return findings.stream().filter(finding -> !finding.isExplained()).toList();
    }

    /** What somebody explained. */
    List<Finding> footnotes() {
        return findings.stream().filter(Finding::isExplained).toList();
    }

    public long count(Severity severity) {
        return open().stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether there is nothing to say but thanks. */
    public boolean isReceipt() {
        return standing == Standing.ACCEPTED && open().isEmpty();
    }

    /** Whether anything is to be mended, or to be looked at again. */
    boolean asks() {
        return count(Severity.ERROR) + count(Severity.WARNING) > 0;
    }

    /** Whether a cell can be pointed to. */
    boolean hasCells() {
        return open().stream().anyMatch(finding -> !finding.cell().isEmpty());
    }

    static List<Posting> postings(List<Entry> entries) {
        return entries.stream().map(entry -> new Posting(entry, List.of())).toList();
    }
}
