package tonghop.run;

import java.util.List;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.reporting.ReportingPeriod;

/**
 * The versions of reports, and what people do to them and to whole periods. One workspace is held for as long as this is
 * open. Everything that cannot be done throws {@link Refused}.
 */
public interface Register extends AutoCloseable {

    /**
     * The versions that the last run knew.
     *
     * @param member the id of a member, or empty for all
     */
    History history(ReportingPeriod period, String member);

    /**
     * What lies between two versions.
     *
     * @param versions numbers or beginnings of hashes, the earlier first; none for the two newest
     */
    Comparison compare(ReportingPeriod period, String member, List<String> versions);

    /**
     * From the next run on the version does not count any more, whenever it is sent.
     *
     * @param version its number or the beginning of its hash; empty for the one that counts
     */
    Act withdraw(ReportingPeriod period, String member, String version, Signed signed);

    /** Takes a withdrawal back. */
    Act restore(ReportingPeriod period, String member, String version, Signed signed);

    /** Keeps the publication and the reference data as they are; nothing is published of the period any more. */
    Act closePeriod(ReportingPeriod period, Signed signed);

    /** The next run publishes the period again, as the next issue. */
    Act reopen(ReportingPeriod period, Signed signed);

    @Override
    void close();
}
