package tonghop.pipeline.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.form.Form;
import tonghop.domain.form.Forms;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.ReportingPeriod;

/** What the office's own form says of itself among the general figures: which version it is, whose, and when for. */
record FormMark(List<SheetReading> sheets) {

    /** The version of the form; most workbooks are none. */
    Optional<Form> form(Forms forms) {
        return cells(Field.FORM)
                .flatMap(cell -> forms.named(cell.value()).stream())
                .findFirst();
    }

    List<Said<ReportingPeriod>> period() {
        return cells(Field.PERIOD_ID)
                .flatMap(cell -> ReportingPeriod.parse(cell.value()).stream().map(period -> said(period, cell)))
                .toList();
    }

    List<Said<Member>> member(Members members, ReportingPeriod period) {
        return cells(Field.MEMBER_ID)
                .flatMap(cell -> members
                        .byId(cell.value().strip(), period.window().until())
                        .stream()
                        .map(member -> said(member, cell)))
                .toList();
    }

    /** What is called after the form and its member needs no confirmation by the name of the file. */
    boolean isComplete(Forms forms) {
        return form(forms).isPresent()
                && !period().isEmpty()
                && cells(Field.MEMBER_ID).findAny().isPresent();
    }

    private Stream<Cell> cells(Field field) {
        return sheets.stream()
                .flatMap(sheet -> sheet.general().stream())
                .filter(value -> value.column().field() == field)
                .map(value -> value.cell());
    }

    private static <T> Said<T> said(T value, Cell cell) {
        return new Said<>(value, cell.at().sheet(), cell.at().a1(), cell.value());
    }
}
