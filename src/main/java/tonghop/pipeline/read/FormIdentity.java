package tonghop.pipeline.read;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.ReportingPeriod;

/** Whose form it is and when for, in the ids that are printed among its general figures. */
record FormIdentity(List<SheetReading> sheets) {

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

    /** What says so much of itself needs no confirmation by the name of the file. */
    boolean isComplete() {
        return cells(Field.FORM).findAny().isPresent()
                && cells(Field.MEMBER_ID).findAny().isPresent()
                && !period().isEmpty();
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
