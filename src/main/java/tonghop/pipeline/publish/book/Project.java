package tonghop.pipeline.publish.book;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Posting;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/**
 * An accepted project of aid as the lists show it.
 *
 * @param donor the office's name, else the report's in the one spelling of the workbook
 * @param sector the office's name, else the report's in the one spelling of the workbook
 */
record Project(MemberReport report, Posting posting, String donor, String sector) {

    /** All projects of a scope in the order of clusters, members, sheets and rows. */
    static List<Project> of(Scope scope, Phrases phrases) {
        String unnamed = phrases.say("unnamed");
        Spellings donors = Spellings.of(texts(scope, Project::donor), unnamed);
        Spellings sectors = Spellings.of(texts(scope, Project::sector), unnamed);
        return Listed.accepted(scope, Section.AID)
                .map(listed -> new Project(
                        listed.report(),
                        listed.posting(),
                        donors.of(donor(listed.entry())),
                        sectors.of(sector(listed.entry()))))
                .toList();
    }

    Entry entry() {
        return posting.entry();
    }

    private static String donor(Entry entry) {
        String listed = entry.text(Field.DONOR_LISTED);
        return listed.isEmpty() ? entry.text(Field.DONOR) : listed;
    }

    private static String sector(Entry entry) {
        String group = entry.text(Field.SECTOR_GROUP);
        return group.isEmpty() ? entry.text(Field.SECTOR) : group;
    }

    private static Stream<String> texts(Scope scope, Function<Entry, String> text) {
        return Listed.accepted(scope, Section.AID).map(Listed::entry).map(text);
    }
}
