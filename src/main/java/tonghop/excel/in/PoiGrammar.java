package tonghop.excel.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.ControlPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.ScalarConstantPtg;
import org.apache.poi.ss.formula.ptg.ValueOperatorPtg;
import tonghop.domain.reporting.Sheet.Area;

/** What formulas read, by POI's way of taking them apart. */
final class PoiGrammar {

    private final FormulaParsingWorkbook names;
    private final List<SheetDraft> sheets;

    PoiGrammar(FormulaParsingWorkbook names, List<SheetDraft> sheets) {
        this.names = names;
        this.sheets = List.copyOf(sheets);
    }

    /** All places; empty if the formula reads anything but cells of this workbook, or cannot be taken apart. */
    Optional<List<Place>> reads(SheetDraft sheet, Formula formula) {
        try {
            return places(
                    FormulaParser.parse(
                            formula.text(), names, FormulaType.CELL, sheets.indexOf(sheet), formula.row() - 1),
                    sheet);
        } catch (FormulaParseException | IllegalStateException | IllegalArgumentException namesWhatIsNotHere) {
            return Optional.empty();
        }
    }

    private Optional<List<Place>> places(Ptg[] tokens, SheetDraft own) {
        List<Place> places = new ArrayList<>();
        for (Ptg token : tokens) {
            Optional<Place> place = place(token, own);
            if (place.isEmpty() && !readsNothing(token)) {
                return Optional.empty();
            }
            place.ifPresent(places::add);
        }
        return Optional.of(places);
    }

    private Optional<Place> place(Ptg token, SheetDraft own) {
        if (token instanceof AreaPtgBase area) {
            // where one value is wanted, an area means another cell in each program
            return target(token, own)
                    .filter(sheet -> area.getPtgClass() == Ptg.CLASS_REF)
                    .map(sheet -> new Place(sheet, area(area), Place.Takes.NUMBERS));
        }
        if (token instanceof RefPtgBase cell) {
            return target(token, own).map(sheet -> new Place(sheet, area(cell), Place.Takes.WHATEVER_IS_THERE));
        }
        return Optional.empty();
    }

    private static boolean readsNothing(Ptg token) {
        return token instanceof ScalarConstantPtg
                || token instanceof ValueOperatorPtg
                || token instanceof ControlPtg
                || token instanceof AbstractFunctionPtg
                || token instanceof NameXPxg;
    }

    /** The one sheet a reference means; empty if it means several, or one of another workbook. */
    private Optional<SheetDraft> target(Ptg token, SheetDraft own) {
        if (token instanceof Pxg3D several && several.getLastSheetName() != null) {
            return Optional.empty();
        }
        if (token instanceof Pxg named) {
            return sheets.stream()
                    .filter(sheet -> named.getExternalWorkbookNumber() < 1)
                    .filter(sheet -> sheet.name().equalsIgnoreCase(named.getSheetName()))
                    .findFirst();
        }
        return Optional.of(own);
    }

    private static Area area(AreaPtgBase area) {
        return new Area(
                area.getFirstRow() + 1, area.getFirstColumn() + 1, area.getLastRow() + 1, area.getLastColumn() + 1);
    }

    private static Area area(RefPtgBase cell) {
        return new Area(cell.getRow() + 1, cell.getColumn() + 1, cell.getRow() + 1, cell.getColumn() + 1);
    }
}
