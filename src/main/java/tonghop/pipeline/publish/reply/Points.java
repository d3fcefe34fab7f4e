package tonghop.pipeline.publish.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tonghop.domain.reporting.Entry;
import tonghop.domain.rule.Alike;
import tonghop.domain.rule.Finding;
import tonghop.pipeline.publish.book.Address;

/** The list of what is to be looked at, numbered, with the money that each point holds. */
record Points(Answer answer, Phrases phrases) {

    List<Point> list() {
        List<Point> points = new ArrayList<>();
        for (Alike alike : Alike.among(answer.findings())) {
            Finding first = alike.first();
            points.add(new Point(
                    points.size() + 1, alike, phrases.message(first), phrases.expected(first), held(alike.all())));
        }
        return points;
    }

    private String held(List<Finding> findings) {
        List<Entry> rows = answer.heldRows().stream()
                .filter(row -> findings.stream().anyMatch(finding -> holds(finding, row)))
                .toList();
        return rows.isEmpty() ? "" : phrases.declared(rows);
    }

    /** A row is held by the errors in it; without any, by the last ones above it: of a heading, a merged cell, a sheet. */
    private boolean holds(Finding finding, Entry row) {
        return finding.isError()
                && finding.sheet().equals(row.sheet())
                && at(finding) <= row.row()
                && at(finding) == lastErrorAbove(row);
    }

    private int lastErrorAbove(Entry row) {
        return answer.findings().stream()
                .filter(finding -> finding.isError() && finding.sheet().equals(row.sheet()))
                .map(Points::at)
                .filter(at -> at <= row.row())
                .max(Comparator.naturalOrder())
                .orElse(-1);
    }

    private static int at(Finding finding) {
        return Address.of(finding.cell()).row();
    }
}
