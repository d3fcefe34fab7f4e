package tonghop.excel.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/** Goes from part to part of an .xlsx as the relationships lead; names and folders of parts mean nothing. */
final class XlsxParts {

    private final Archive archive;
    private final Limits limits;
    private final String main;
    private final Relationships relationships;

    XlsxParts(Archive archive, Limits limits) throws IOException {
        this.archive = archive;
        this.limits = limits;
        this.main = OfficeFile.in(archive)
                .map(OfficeFile::mainPart)
                .orElseThrow(() -> new UnreadableWorkbook(Unreadable.DAMAGED, "no main part"));
        this.relationships = Relationships.of(archive, main);
    }

    BookDraft draft() throws IOException {
        WorkbookPart book = WorkbookPart.read(archive, main, relationships);
        if (book.tabs().size() > limits.sheets()) {
            throw new UnreadableWorkbook(Unreadable.HOSTILE, book.tabs().size() + " sheets");
        }
        var values = new CellValues(strings(), styles(), book.dates(), book.results());
        var budget = new Budget(limits);
        List<SheetDraft> sheets = new ArrayList<>();
        for (WorkbookPart.Tab tab : book.tabs()) {
            sheets.add(sheet(tab, values, budget));
        }
        return new BookDraft(sheets, book.dates());
    }

    private SheetDraft sheet(WorkbookPart.Tab tab, CellValues values, Budget budget) throws IOException {
        var draft = new SheetDraft(tab.name(), tab.visibility(), budget);
        try (XmlPart xml = archive.xml(tab.part())) {
            new SheetPart(xml, values, draft).read();
        }
        return draft;
    }

    private SharedStrings strings() throws IOException {
        Optional<String> part = relationships.ofType("sharedStrings").filter(archive::has);
        return part.isPresent() ? SharedStrings.read(archive, part.get(), limits) : SharedStrings.NONE;
    }

    private Styles styles() throws IOException {
        Optional<String> part = relationships.ofType("styles").filter(archive::has);
        return part.isPresent() ? StylesPart.read(archive, part.get()) : Styles.NONE;
    }
}
