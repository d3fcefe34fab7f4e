package tonghop.excel.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/** The table of texts that cells refer to by number. */
record SharedStrings(List<RichText> all) {

    static final SharedStrings NONE = new SharedStrings(List.of());

    SharedStrings {
        all = List.copyOf(all);
    }

    static SharedStrings read(Archive archive, String part, Limits limits) throws IOException {
        List<RichText> all = new ArrayList<>();
        try (XmlPart xml = archive.xml(part)) {
            xml.child(0);
            while (xml.child(1)) {
                if (all.size() == limits.sharedStrings()) {
                    throw new UnreadableWorkbook(Unreadable.TOO_LARGE, "more than " + all.size() + " shared strings");
                }
                all.add(RichText.read(xml));
            }
        }
        return new SharedStrings(all);
    }

    /** @param number from 0, as a cell writes it */
    RichText get(String number) {
        return all.get(Integer.parseInt(number.strip()));
    }
}
