package tonghop.run;

import java.time.LocalDate;
import java.util.List;
import tonghop.domain.journal.Act;
import tonghop.domain.reporting.ReportingPeriod;

/** Who has sent, who is late: told from what was published and what lies in the folders, without opening the store. */
public interface Standings {

    /** The periods that have a folder in input or output, in order. */
    List<ReportingPeriod> periods();

    Standing of(ReportingPeriod period);

    /**
     * Where a period stands.
     *
     * @param published when it was last published in the office's time, or empty
     * @param files the files of the last publication
     * @param late the names of members with a union from which nothing usable came
     * @param unread files in the folder that no publication has seen yet; of a closed period all that wait
     * @param closing the closing that holds, if the period is closed
     * @param pending what was done since the last publication and takes effect with the next
     * @param geographies the days in whose geographies the last publication is drawn besides that of its time, in order
     */
    record Standing(
            ReportingPeriod period,
            String published,
            List<FileStanding> files,
            List<String> late,
            List<String> unread,
            List<Act> closing,
            List<Act> pending,
            List<LocalDate> geographies) {
        public Standing {
            files = List.copyOf(files);
            late = List.copyOf(late);
            unread = List.copyOf(unread);
            closing = List.copyOf(closing);
            pending = List.copyOf(pending);
            geographies = List.copyOf(geographies);
        }

        /** Of a period to which nobody did anything, drawn in the geography of its time alone. */
        public Standing(
                ReportingPeriod period,
                String published,
                List<FileStanding> files,
                List<String> late,
                List<String> unread) {
            this(period, published, files, late, unread, List.of(), List.of(), List.of());
        }
    }

    /** One file as the last publication left it. */
    record FileStanding(String file, String member, String period, String status, long rowsHeld, String reason) {}
}
