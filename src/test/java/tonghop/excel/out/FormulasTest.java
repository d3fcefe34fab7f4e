package tonghop.excel.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.rule.Language;
import tonghop.pipeline.publish.book.MergerYears;
import tonghop.pipeline.publish.book.SamplePeriods;

/** What a formula shows before anybody calculates is what it comes to when somebody does. */
class FormulasTest {

    private static final double UNSEEN = 1e-15;

    @TempDir
    Path folder;

    @Test
    void every_formula_of_a_book_with_every_trait_has_its_value() throws IOException {
        assertThat(formulasAndWrongOnes(SamplePeriods.small())).containsExactly("962 formulas");
    }

    @Test
    void every_formula_of_a_large_book_has_its_value() throws IOException {
        assertThat(formulasAndWrongOnes(SamplePeriods.large(11))).containsExactly("1696 formulas");
    }

    @Test
    void every_formula_of_a_book_in_another_geography_and_compared_has_its_value() throws IOException {
        for (PeriodBook book : List.of(
                MergerYears.year2025Compared(),
                MergerYears.year2026Compared(),
                MergerYears.year2025In("2024-12-31"),
                MergerYears.followed(),
                MergerYears.in("2025-07-01", MergerYears.year2024(), Map.of()))) {
            assertThat(formulasAndWrongOnes(book)).singleElement().asString().endsWith(" formulas");
        }
    }

    private List<String> formulasAndWrongOnes(PeriodBook book) throws IOException {
        List<String> told = new ArrayList<>();
        int formulas = 0;
        for (Path file : new PoiBooks(Language.VI).write(book, folder)) {
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), "", true)) {
                FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
                for (Cell cell : formulas(workbook)) {
                    formulas++;
                    CellValue value = evaluator.evaluate(cell);
                    if (!agree(cell.getNumericCellValue(), value)) {
                        told.add(file.getFileName() + " " + cell.getSheet().getSheetName() + "!" + cell.getAddress()
                                + " shows " + cell.getNumericCellValue() + ", is " + value.formatAsString());
                    }
                }
            }
        }
        told.add(formulas + " formulas");
        return told;
    }

    private static boolean agree(double shown, CellValue value) {
        return value.getCellType() == CellType.NUMERIC
                && Math.abs(shown - value.getNumberValue()) <= UNSEEN * Math.abs(shown);
    }

    private static List<Cell> formulas(Workbook workbook) {
        List<Cell> formulas = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                }
            }
        }
        return formulas;
    }
}
