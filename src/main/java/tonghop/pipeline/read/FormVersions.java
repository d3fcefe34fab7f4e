package tonghop.pipeline.read;

import java.util.List;
import tonghop.domain.form.Form;
import tonghop.domain.form.Forms;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** The versions of the office's form. A code like theirs that none of them has was mistyped, or is of another office. */
record FormVersions(Forms forms) {

    List<Finding> unknown(List<SheetReading> sheets) {
        return forms.newest().stream()
                .flatMap(newest -> sheets.stream()
                        .flatMap(sheet -> sheet.general().stream())
                        .filter(value -> value.column().field() == Field.FORM)
                        .map(value -> value.cell())
                        .filter(this::isUnknown)
                        .map(cell -> finding(cell, newest)))
                .toList();
    }

    /** Other offices have codes of forms as well, which are nobody's mistake. */
    private boolean isUnknown(Cell cell) {
        boolean alike = forms.versions().stream()
                .map(Form::id)
                .map(FormVersions::series)
                .anyMatch(series(cell.value())::equals);
        return alike && forms.of(cell.value()).isEmpty();
    }

    private static String series(String id) {
        return id.strip().replaceFirst("[-–. ]*[0-9]*$", "");
    }

    private static Finding finding(Cell cell, Form newest) {
        return Finding.ofCell(
                Rule.FORM_VERSION_UNKNOWN, cell.at().sheet(), cell.at().a1(), cell.value(), newest.id());
    }
}
