package tonghop.pipeline.read;

import java.util.HashMap;
import java.util.Map;
import tonghop.domain.money.Unit;
import tonghop.domain.money.UnitLine;
import tonghop.domain.money.UnitReader;

/** What the texts of one workbook say about units; the same few texts are asked about again and again. */
final class UnitTexts {

    private final Map<String, UnitLine> lines = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();

    UnitLine line(String text) {
        return lines.computeIfAbsent(text, UnitReader::line);
    }

    boolean isUnitLine(String text) {
        return !line(text).isNone();
    }

    Unit in(String text) {
        return units.computeIfAbsent(text, UnitReader::in);
    }
}
