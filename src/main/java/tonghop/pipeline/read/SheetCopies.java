package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.text.Key;

/**
 * Notices a sheet that is an old copy of another: two tables of a section most of whose rows are about the same things.
 * Rows that are alike in every cell are counted once; if the copies differ, nobody knows which one is meant.
 */
final class SheetCopies {

    /** What a row is about; its figures may have been corrected in one of the copies. */
    private static final Set<Field> ABOUT =
            EnumSet.of(Field.PROJECT, Field.NAME, Field.DONOR, Field.COUNTRY, Field.TIME, Field.HELD_ON, Field.PARTNER);

    private static final int FEWEST = 2;

    private SheetCopies() {}

    static List<Finding> among(List<ReportTable> tables) {
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < tables.size(); at++) {
            for (ReportTable later : tables.subList(at + 1, tables.size())) {
                findings.addAll(compare(tables.get(at), later));
            }
        }
        return findings;
    }

    private static List<Finding> compare(ReportTable one, ReportTable later) {
        boolean comparable = one.section() == later.section() && !one.sheet().equals(later.sheet());
        if (!comparable || !overlap(about(one), about(later))) {
            return List.of();
        }
        Finding copy = Finding.ofSheet(Rule.SHEET_COPY, later.sheet(), later.sheet(), one.sheet());
        if (whole(one).equals(whole(later))) {
            return List.of(copy);
        }
        return List.of(copy, Finding.ofSheet(Rule.SHEET_COPY, one.sheet(), one.sheet(), later.sheet()));
    }

    private static boolean overlap(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common >= FEWEST && common * 2 > Math.min(one.size(), other.size());
    }

    private static Set<String> about(ReportTable table) {
        return table.entries().stream().map(line -> content(line, ABOUT)).collect(Collectors.toSet());
    }

    private static Set<String> whole(ReportTable table) {
        return table.entries().stream()
                .map(line -> content(line, EnumSet.allOf(Field.class)))
                .collect(Collectors.toSet());
    }

    private static String content(Line line, Set<Field> fields) {
        return line.values().stream()
                .filter(value -> fields.contains(value.column().field()))
                .map(value -> value.column().field() + "="
                        + Key.of(value.cell().value()).text())
                .collect(Collectors.joining("|"));
    }
}
