package tonghop.excel.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tonghop.domain.reporting.Sheet.Visibility;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/** What the main part of an .xlsx says: its sheets with cells, how it counts days, what its results are worth. */
final class WorkbookPart {

    private final Relationships relationships;
    private final List<Tab> tabs = new ArrayList<>();
    private DateSystem dates = DateSystem.FROM_1900;
    private Results results = Results.CALCULATED;

    /** @param part the part that holds the sheet's cells */
    record Tab(String name, Visibility visibility, String part) {}

    private WorkbookPart(Relationships relationships) {
        this.relationships = relationships;
    }

    static WorkbookPart read(Archive archive, String part, Relationships relationships) throws IOException {
        WorkbookPart book = new WorkbookPart(relationships);
        try (XmlPart xml = archive.xml(part)) {
            xml.child(0);
            while (xml.child(1)) {
                book.accept(xml);
            }
        }
        return book;
    }

    /** In the order they are shown in; charts, macros and dialogs are no sheets with cells. */
    List<Tab> tabs() {
        return List.copyOf(tabs);
    }

    DateSystem dates() {
        return dates;
    }

    Results results() {
        return results;
    }

    private void accept(XmlPart xml) {
        switch (xml.name()) {
            case "workbookPr" -> dates = xml.flag("date1904") ? DateSystem.FROM_1904 : dates;
            case "calcPr" -> results = xml.flag("fullCalcOnLoad") ? Results.TO_BE_CALCULATED : results;
            case "sheets" -> acceptTabs(xml);
            default -> {}
        }
    }

    private void acceptTabs(XmlPart xml) {
        int sheets = xml.depth();
        while (xml.child(sheets)) {
            String name = xml.attribute("name");
            Relationships.Relationship to = relationships
                    .ofId(xml.attribute("id"))
                    .orElseThrow(() -> new UnreadableWorkbook(Unreadable.DAMAGED, "no part for the sheet " + name));
            if (to.type().equals("worksheet")) {
                tabs.add(new Tab(name, visibility(xml.attribute("state")), to.target()));
            }
        }
    }

    private static Visibility visibility(String state) {
        return switch (state) {
            case "hidden" -> Visibility.HIDDEN;
            case "veryHidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.VISIBLE;
        };
    }
}
