package tonghop.pipeline.read;

import tonghop.domain.money.Unit;
import tonghop.domain.money.UnitLine;
import tonghop.domain.money.UnitReader;

/** What texts say about units. */
final class UnitTexts {

    private final Remembered<String, UnitLine> lines = new Remembered<>();
    private final Remembered<String, Unit> units = new Remembered<>();

    UnitLine line(String text) {
        return lines.of(text, UnitReader::line);
    }

    boolean isUnitLine(String text) {
        return !line(text).isNone();
    }

    Unit in(String text) {
        return units.of(text, UnitReader::in);
    }
}
