package tonghop.domain.reporting;

import java.util.List;
import tonghop.domain.rule.Finding;

/** What reading one workbook came to. */
public sealed interface Report {

    List<Finding> findings();

    /**
     * Who reports for which period, and what.
     *
     * @param sha256 the hash of the content, by which decisions on it are known; empty where it was not asked for
     * @param general labelled figures beside the tables (plan of disbursement, licensed organisations, …)
     * @param signedOn the date of signature as ISO-8601, or empty where none was found; it orders two versions
     * @param revision which correction it says that it is, from 1; 0 where it says nothing
     */
    record Recognised(
            String sha256,
            Member member,
            ReportingPeriod period,
            String signedOn,
            int revision,
            List<ReportTable> tables,
            List<Line.Value> general,
            List<Finding> findings)
            implements Report {
        public Recognised {
            tables = List.copyOf(tables);
            general = List.copyOf(general);
            findings = List.copyOf(findings);
        }

        public Recognised(
                Member member,
                ReportingPeriod period,
                String signedOn,
                List<ReportTable> tables,
                List<Line.Value> general,
                List<Finding> findings) {
            this("", member, period, signedOn, 0, tables, general, findings);
        }

        public Recognised(
                String sha256,
                Member member,
                ReportingPeriod period,
                String signedOn,
                List<ReportTable> tables,
                List<Line.Value> general,
                List<Finding> findings) {
            this(sha256, member, period, signedOn, 0, tables, general, findings);
        }
    }

    /** Nothing of it can be counted; the findings say why and where was looked. */
    record Rejected(List<Finding> findings) implements Report {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }
}
