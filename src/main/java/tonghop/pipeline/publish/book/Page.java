package tonghop.pipeline.publish.book;

import java.util.List;

/**
 * One sheet: a table between its title and its notes.
 *
 * @param name the name on the tab
 * @param notes sentences below the table, one a line
 * @param signatories who signs, from left to right; none on lists
 */
public record Page(
        Topic topic, String name, Letterhead letterhead, Table table, List<String> notes, List<Signatory> signatories) {

    public Page {
        notes = List.copyOf(notes);
        signatories = List.copyOf(signatories);
    }

    /**
     * What stands above the table.
     *
     * @param agency the lines of the issuing agency, left; none on lists
     * @param nation the lines of the country's name and motto, right; none on lists
     * @param unit in what the figures are counted, or empty
     */
    public record Letterhead(List<String> agency, List<String> nation, String title, String subtitle, String unit) {
        public Letterhead {
            agency = List.copyOf(agency);
            nation = List.copyOf(nation);
        }
    }

    /**
     * A place for a signature.
     *
     * @param date the line for place and date above it, or empty
     * @param titles the lines in capitals: for whom, and in which office
     * @param instruction how to sign
     */
    public record Signatory(String date, List<String> titles, String instruction) {
        public Signatory {
            titles = List.copyOf(titles);
        }
    }
}
