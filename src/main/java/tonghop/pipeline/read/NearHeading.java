package tonghop.pipeline.read;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tonghop.domain.form.Headings;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.text.Key;
import tonghop.domain.text.Overlap;

/** The listed heading that a column of figures nearly has, told as a suggestion: nothing is read by it. */
record NearHeading(Headings headings, ReportTable table) {

    /** Out of a thousand; "Gía trị gải ngân" has as much in common with the right one, another measure has less. */
    private static final int ALIKE = 700;

    /** The unit in brackets is no part of what the figures are. */
    private static final Pattern ASIDE = Pattern.compile("[(\\[][^)\\]]*[)\\]]");

    /** The same finding, with a suggestion where figures are left out below a heading. */
    Finding suggested(Finding finding) {
        if (finding.rule() != Rule.COLUMN_OF_FIGURES_LEFT_OUT) {
            return finding;
        }
        Optional<Key> near = nearest(Key.loose(ASIDE.matcher(finding.found()).replaceAll(" ")));
        return Finding.ofCell(
                finding.rule(),
                finding.sheet(),
                finding.cell(),
                finding.found(),
                near.map(found -> "DID_YOU_MEAN").orElse(""),
                near.map(found -> "“" + found.text() + "”?").orElse(""),
                finding.found().isEmpty() ? "NO_HEADING" : "QUOTED",
                finding.found().isEmpty() ? "" : "QUOTE_ENDS");
    }

    /** Of the figures of the section that the table has no column for. */
    private Optional<Key> nearest(Key written) {
        var taken = table.columns().stream().map(Column::field).collect(Collectors.toSet());
        return headings.columns().getOrDefault(table.section(), Map.of()).entrySet().stream()
                .filter(listed -> isFigure(listed.getValue()) && !taken.contains(listed.getValue()))
                .map(Map.Entry::getKey)
                .filter(listed -> alike(written, listed) >= ALIKE)
                .max(Comparator.comparingInt((Key listed) -> alike(written, listed))
                        .thenComparing(Key::text));
    }

    private static int alike(Key written, Key listed) {
        return Overlap.ofLetters(written, listed.loosened());
    }

    private static boolean isFigure(Field field) {
        return field.isAmount() || field.isCount();
    }
}
