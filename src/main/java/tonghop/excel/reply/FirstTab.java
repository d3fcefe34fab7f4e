package tonghop.excel.reply;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.IndexRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.WindowOneRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Moves the last tab of a written workbook of Excel 97 to the front. POI can do that, too, but then turns references from
 * sheet to sheet into references to other sheets; so the order of the tabs is changed in the records themselves, and with
 * it the numbers of the tabs in the one table by which all references go, and in the names that belong to a sheet. The
 * records of the sheets follow each other in the order of their tabs: many programs count on it.
 */
final class FirstTab {

    private static final String STREAM = "Workbook";
    private static final int HEADER = 4;
    private static final int REFERENCE = 6;
    private static final int ITS_SHEET = 8;
    private static final int ACTIVE = 10;
    private static final int LEFTMOST = 12;
    private static final int OWN_BOOK = 0x0401;
    private static final int MASK = 0xFFFF;

    /** Where the positions begin in the index of a sheet's rows, and how long each is. */
    private static final int POSITIONS = 12;

    private static final int POSITION = 4;

    private final ByteBuffer stream;

    /** Where each tab's record has its content. */
    private final List<Integer> starts = new ArrayList<>();

    private int books;
    private int ownBook = -1;

    private FirstTab(byte[] stream) {
        this.stream = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] of(byte[] workbook) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(workbook));
                InputStream in = ole.createDocumentInputStream(STREAM)) {
            byte[] moved = new FirstTab(in.readAllBytes()).moved();
            ole.getRoot().createOrUpdateDocument(STREAM, new ByteArrayInputStream(moved));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ole.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** Goes through the records that are about the whole workbook: the number of each, its length, its content. */
    private byte[] moved() {
        int at = 0;
        int record = BOFRecord.sid;
        while (record != EOFRecord.sid) {
            record = unsigned(at);
            accept(record, at);
            at = next(at);
        }
        int last = stream.getInt(starts.get(starts.size() - 1));
        reindex(at, last, stream.capacity() - last);
        reindex(last, stream.capacity(), at - last);
        reorder(at, last);
        ByteBuffer moved = ByteBuffer.allocate(stream.capacity());
        moved.put(stream.slice(0, at)).put(stream.slice(last, stream.capacity() - last));
        return moved.put(stream.slice(at, last - at)).array();
    }

    private int next(int at) {
        return at + HEADER + unsigned(at + 2);
    }

    /** The index of a sheet tells where blocks of its rows begin, counted from the beginning of the workbook. */
    private void reindex(int from, int to, int by) {
        for (int at = from; at < to; at = next(at)) {
            if (unsigned(at) == IndexRecord.sid) {
                for (int position = at + HEADER + POSITIONS; position < next(at); position += POSITION) {
                    shift(position, by);
                }
            }
        }
    }

    private void shift(int position, int by) {
        if (stream.getInt(position) > 0) {
            stream.putInt(position, stream.getInt(position) + by);
        }
    }

    /** Each tab begins with the position of its sheet. */
    private void reorder(int first, int last) {
        starts.forEach(start -> shift(start, stream.capacity() - last));
        int own = starts.get(starts.size() - 1);
        stream.putInt(own, first);
        byte[] tabs = new byte[next(own - HEADER) - (starts.get(0) - HEADER)];
        byte[] tab = new byte[next(own - HEADER) - (own - HEADER)];
        stream.get(starts.get(0) - HEADER, tabs).get(own - HEADER, tab);
        stream.put(starts.get(0) - HEADER, tab);
        stream.put(starts.get(0) - HEADER + tab.length, tabs, 0, tabs.length - tab.length);
    }

    private void accept(int record, int at) {
        int content = at + HEADER;
        switch (record) {
            case BoundSheetRecord.sid -> starts.add(content);
            case WindowOneRecord.sid -> {
                stream.putShort(content + ACTIVE, (short) 0);
                stream.putShort(content + LEFTMOST, (short) 0);
            }
            case SupBookRecord.sid -> {
                ownBook = unsigned(content + 2) == OWN_BOOK ? books : ownBook;
                books++;
            }
            case ExternSheetRecord.sid -> references(content);
            case NameRecord.sid -> name(content + ITS_SHEET);
            default -> {}
        }
    }

    private void references(int content) {
        for (int i = 0; i < unsigned(content); i++) {
            int reference = content + 2 + i * REFERENCE;
            if (unsigned(reference) == ownBook) {
                renumber(reference + 2);
                renumber(reference + 4);
            }
        }
    }

    /** Numbers from 0; larger ones say that there is no such tab. */
    private void renumber(int at) {
        int tab = unsigned(at);
        if (tab < starts.size()) {
            stream.putShort(at, (short) ((tab + 1) % starts.size()));
        }
    }

    /** Numbers from 1; 0 is a name for all sheets. */
    private void name(int at) {
        int tab = unsigned(at);
        if (tab > 0) {
            stream.putShort(at, (short) (tab % starts.size() + 1));
        }
    }

    private int unsigned(int at) {
        return stream.getShort(at) & MASK;
    }
}
