package tonghop.excel.in;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.common.UnicodeString;

/** What the first stream of records of an .xls says about all of its sheets. */
final class BiffGlobals implements BiffStream {

    /** The number 4 is given to no font (MS-XLS, 2.5.129). */
    private static final int NO_FONT = 4;

    private static final int FROM_1904 = 1;

    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();
    private final Map<Integer, Shows> formats = new HashMap<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final List<SupBookRecord> books = new ArrayList<>();
    private final List<ExternSheetRecord> references = new ArrayList<>();
    private SSTRecord texts = new SSTRecord();
    private DateSystem dates = DateSystem.FROM_1900;

    @Override
    public void accept(Record record) {
        if (record instanceof BoundSheetRecord tab) {
            tabs.add(tab);
        } else if (record instanceof FontRecord font) {
            fonts.add(font.getFontName());
        } else if (record instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), DateFormats.custom(format.getFormatString()));
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add(style);
        } else if (record instanceof SSTRecord table) {
            texts = table;
        } else if (record instanceof DateWindow1904Record window) {
            dates = window.getWindowing() == FROM_1904 ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
        } else if (record instanceof SupBookRecord book) {
            books.add(book);
        } else if (record instanceof ExternSheetRecord reference) {
            references.add(reference);
        }
    }

    DateSystem dates() {
        return dates;
    }

    List<BoundSheetRecord> tabs() {
        return List.copyOf(tabs);
    }

    /** The tabs in the order in which the records of their sheets follow each other. */
    List<BoundSheetRecord> tabsAsStored() {
        return tabs.stream()
                .sorted(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof))
                .toList();
    }

    Styles.Style style(int number) {
        if (number >= styles.size()) {
            return Styles.Style.PLAIN;
        }
        ExtendedFormatRecord style = styles.get(number);
        int format = style.getFormatIndex();
        return new Styles.Style(formats.getOrDefault(format, DateFormats.builtIn(format)), font(style.getFontIndex()));
    }

    /** A text of the shared table, with the font that its first part may have. */
    RichText text(int number) {
        UnicodeString text = texts.getString(number);
        boolean partsWithFonts =
                text.getFormatRunCount() > 0 && text.getFormatRun(0).getCharacterPos() == 0;
        return new RichText(
                text.getString(), partsWithFonts ? font(text.getFormatRun(0).getFontIndex()) : "");
    }

    BiffReferences references() {
        return new BiffReferences(
                tabs.stream().map(BoundSheetRecord::getSheetname).toList(), books, references);
    }

    private String font(int number) {
        int index = number > NO_FONT ? number - 1 : number;
        return index < fonts.size() ? fonts.get(index) : "";
    }
}
