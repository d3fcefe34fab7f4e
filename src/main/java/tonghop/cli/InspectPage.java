package tonghop.cli;

import java.util.List;
import java.util.stream.Collectors;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.Unreadable;
import tonghop.domain.rule.Alike;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Wording;
import tonghop.run.Previews.Look;
import tonghop.run.Previews.SheetLook;
import tonghop.run.Previews.TableLook;

/** What tonghop sees in one workbook: each sheet, and the tables it recognised there. */
record InspectPage(Wording wording, Look look) {

    Page on(Page page) {
        if (look instanceof Look.Refused refused) {
            return new FilePage(wording).refused(refused.file(), refused.reason(), page);
        }
        Look.Seen seen = (Look.Seen) look;
        new FilePage(wording).reporter(seen.file(), seen.report(), page);
        seen.sheets().forEach(sheet -> sheet(sheet, page));
        page.blank();
        Alike.among(reasons(seen)).forEach(alike -> new FindingPage(wording, alike).on(page));
        return page;
    }

    /** Why a report cannot be taken; what is wrong inside of one that can is for {@code check} to say. */
    private static List<Finding> reasons(Look.Seen seen) {
        return seen.report() instanceof Report.Rejected rejected
                ? rejected.findings().stream().filter(Finding::isError).toList()
                : List.of();
    }

    /** Whether the file can be taken as a report, or is none that anybody has to care for. */
    static boolean isTaken(Look look) {
        return look instanceof Look.Refused refused
                ? refused.reason() == Unreadable.OUR_RECEIPT
                : ((Look.Seen) look).report() instanceof Report.Recognised;
    }

    private void sheet(SheetLook sheet, Page page) {
        String visibility = wording.say("visibility." + sheet.visibility());
        page.line(wording.say("inspect.sheet", sheet.name(), visibility, count(sheet.nonEmptyRows())));
        if (sheet.tables().isEmpty()) {
            page.line(wording.say("inspect.no-table"));
        }
        sheet.tables().forEach(table -> table(table, page));
    }

    private void table(TableLook table, Page page) {
        page.line(wording.say(
                "inspect.table",
                wording.say("section." + table.section().id()),
                rows(table.firstHeaderRow(), table.lastHeaderRow()),
                units(table),
                data(table)));
        if (!table.kinds().isEmpty()) {
            page.paragraph("      ", wording.say("inspect.kinds", kinds(table)));
        }
    }

    private String data(TableLook table) {
        return table.firstDataRow() == 0
                ? wording.say("inspect.no-data")
                : wording.say("inspect.data", rows(table.firstDataRow(), table.lastDataRow()));
    }

    private String units(TableLook table) {
        return table.units().isEmpty()
                ? ""
                : wording.say(
                        "inspect.unit", table.units().stream().map(this::unit).collect(Collectors.joining(", ")));
    }

    private String unit(Unit unit) {
        return unit.isNone()
                ? wording.say("unit.none")
                : wording.say("unit." + unit.denomination(), wording.say("tender." + unit.tender()))
                        .strip();
    }

    private String kinds(TableLook table) {
        return table.kinds().stream()
                .distinct()
                .map(kind -> wording.say("kind." + kind))
                .collect(Collectors.joining(", "));
    }

    private String rows(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    private String count(long number) {
        return new Figures(wording.language()).count(number);
    }
}
