package tonghop.run;

import java.nio.file.Path;
import java.util.List;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;

/** Writes the workbooks that members fill in. */
public interface Templates {

    /** The members of a period's last day that have a union or may have one, in Vietnamese order. */
    List<Member> members(ReportingPeriod period);

    /**
     * Writes a workbook for each of the members, filled in beforehand with what does not change since the year before.
     *
     * @throws WorkspaceBusy if another run holds the workspace
     */
    Written write(ReportingPeriod period, List<Member> members);

    /**
     * What was written.
     *
     * @param folder in which all of them lie
     */
    record Written(ReportingPeriod period, Path folder, List<Laid> workbooks) {
        public Written {
            workbooks = List.copyOf(workbooks);
        }
    }

    /**
     * One member's workbook.
     *
     * @param before the label of the period whose report it was filled in from, or empty where there is none
     * @param projects how many running projects were filled in
     * @param associations how many associations were filled in
     */
    record Laid(Member member, Path file, Ending ending, String before, int projects, int associations) {}

    /** What became of a workbook. */
    enum Ending {
        WRITTEN,
        /** Somebody worked on the one that lies there; it was left alone. */
        KEPT
    }
}
