package tonghop.pipeline.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.form.Form;
import tonghop.domain.form.Vocabulary;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.text.Key;

/** The mark by which the office's own form is known: its version beside the label for it. Most workbooks bear none. */
record FormMark(Vocabulary vocabulary) {

    /** A row of a table is not looked into. */
    private static final int FEW = 4;

    /** The version of the form that a workbook is. */
    Optional<Form> in(List<Sheet> workbook) {
        return workbook.stream().flatMap(this::in).findFirst();
    }

    /** Whether a sheet is the hidden one of a form, from which its cells let choose: nothing on it is reported. */
    boolean isListOfChoices(Sheet sheet) {
        return sheet.visibility() != Sheet.Visibility.VISIBLE
                && in(sheet).findAny().isPresent();
    }

    private Stream<Form> in(Sheet sheet) {
        return sheet.rows().stream().filter(row -> row.cells().size() <= FEW).flatMap(this::in);
    }

    private Stream<Form> in(Sheet.Row row) {
        return IntStream.range(1, row.cells().size())
                .boxed()
                .flatMap(at -> vocabulary.forms().of(row.cells().get(at).value()).stream()
                        .filter(form -> isLabel(row.cells().get(at - 1))));
    }

    private boolean isLabel(Cell cell) {
        return vocabulary
                .headings()
                .general(Key.of(cell.value()))
                .filter(Field.FORM::equals)
                .isPresent();
    }
}
