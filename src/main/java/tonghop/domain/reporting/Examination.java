package tonghop.domain.reporting;

import java.util.List;
import tonghop.domain.rule.Finding;

/**
 * A report with its rows examined: what counts, what is held, what was ignored and why.
 *
 * @param general the labelled figures that could be read, as one entry's amounts and counts would be
 */
public record Examination(List<Entry> entries, List<Ignored> ignored, Figures general, List<Finding> findings) {

    public Examination {
        entries = List.copyOf(entries);
        ignored = List.copyOf(ignored);
        findings = List.copyOf(findings);
    }

    /** A row that is no entry: its kind is the reason. */
    public record Ignored(Section section, String sheet, int row, Line.Kind reason) {}

    /** The amounts and counts of the general figures, by {@link Field#PLAN_DISBURSED} and the like. */
    public record Figures(List<Entry.Amount> amounts, List<Entry.Count> counts) {
        public Figures {
            amounts = List.copyOf(amounts);
            counts = List.copyOf(counts);
        }
    }

    public long accepted() {
        return entries.stream().filter(Entry::isAccepted).count();
    }

    public long held() {
        return entries.size() - accepted();
    }

    /** Every non-empty row below a heading: accepted, held or ignored. */
    public long read() {
        return entries.size() + (long) ignored.size();
    }
}
