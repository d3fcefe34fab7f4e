package tonghop.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tonghop.domain.rule.Alike;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Severity;
import tonghop.domain.rule.Wording;

/** Findings as boxed tables, one a sheet; on a screen too narrow for a table, one under the other. */
record FindingTables(Wording wording, List<Alike> findings) {

    private static final int NARROW = 60;

    FindingTables {
        findings = List.copyOf(findings);
    }

    void on(Page page) {
        if (page.columns() < NARROW) {
            findings.forEach(alike -> new FindingPage(wording, alike).on(page));
            return;
        }
        findings.stream()
                .collect(groupingBy(alike -> alike.first().sheet(), LinkedHashMap::new, toList()))
                .forEach((sheet, ofSheet) -> table(sheet, ofSheet, page));
    }

    private void table(String sheet, List<Alike> ofSheet, Page page) {
        page.heading(sheet.isEmpty() ? wording.say("check.file") : wording.say("check.sheet", sheet));
        Box box = new Box(
                List.of(wording.say("check.cell"), wording.say("check.severity"), wording.say("check.message")));
        ofSheet.forEach(alike ->
                box.row(List.of(List.of(alike.first().cell()), List.of(severity(alike.first())), told(alike))));
        box.draw(page, cell -> painted(cell, page.paint()));
        page.blank();
    }

    private String severity(Finding finding) {
        return wording.say("severity." + (finding.isExplained() ? "EXPLAINED" : finding.severity()));
    }

    /** A severity's word wherever it stands alone in a cell. */
    private String painted(String cell, Paint paint) {
        String word = cell.strip();
        if (word.equals(wording.say("severity." + Severity.ERROR))) {
            return paint.red(cell);
        }
        return word.equals(wording.say("severity." + Severity.WARNING)) ? paint.yellow(cell) : cell;
    }

    private List<String> told(Alike alike) {
        Wording sentences = Wording.ofFindings(wording.language());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(sentences.answer(alike.first()));
        detail("finding.found", alike.first().shown(wording.language()), paragraphs);
        detail("finding.expected", sentences.expected(alike.first()), paragraphs);
        if (!alike.others().isEmpty()) {
            paragraphs.add(new FindingPage(wording, alike).others());
        }
        return paragraphs;
    }

    private void detail(String key, String text, List<String> paragraphs) {
        if (!text.isBlank()) {
            paragraphs.add(wording.say(key) + " " + text);
        }
    }
}
