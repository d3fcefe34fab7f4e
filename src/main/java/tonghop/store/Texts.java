package tonghop.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Window;
import tonghop.domain.text.Tabbed;

/** Values that stand in one text column. */
final class Texts {

    private Texts() {}

    /** The texts of an entry in the order of the fields, so that the same entry is the same text. */
    static String fields(Map<Field, String> texts) {
        List<String> parts = new TreeMap<>(texts)
                .entrySet().stream()
                        .flatMap(text -> List.of(text.getKey().name(), text.getValue()).stream())
                        .toList();
        return Tabbed.join(parts);
    }

    static Map<Field, String> fields(String text) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        Iterator<String> parts = Tabbed.split(text).iterator();
        while (parts.hasNext()) {
            texts.put(Field.valueOf(parts.next()), parts.next());
        }
        return texts;
    }

    static ReportingPeriod period(String label) {
        return ReportingPeriod.parse(label).orElseThrow(() -> new IllegalStateException(label + " is no period"));
    }

    static ReportingPeriod period(String label, String from, String until) {
        return period(label).over(new Window(LocalDate.parse(from), LocalDate.parse(until)));
    }
}
