package tonghop.pipeline.read;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tonghop.domain.money.Unit;
import tonghop.domain.money.UnitLine;
import tonghop.domain.money.UnitReader;

/** What texts say about units; the same few texts are asked about again and again, in every workbook. */
final class UnitTexts {

    /** Headings repeat; other texts do not, and must not fill the memory. */
    private static final int MOST_TEXTS = 20_000;

    private final Map<String, UnitLine> lines = new ConcurrentHashMap<>();
    private final Map<String, Unit> units = new ConcurrentHashMap<>();

    UnitLine line(String text) {
        if (lines.size() > MOST_TEXTS) {
            lines.clear();
        }
        return lines.computeIfAbsent(text, UnitReader::line);
    }

    boolean isUnitLine(String text) {
        return !line(text).isNone();
    }

    Unit in(String text) {
        if (units.size() > MOST_TEXTS) {
            units.clear();
        }
        return units.computeIfAbsent(text, UnitReader::in);
    }
}
