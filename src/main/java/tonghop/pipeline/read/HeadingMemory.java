package tonghop.pipeline.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.text.Key;

/** The headings that people confirmed for the members' earlier reports. */
record HeadingMemory(Decisions decisions) {

    static HeadingMemory of(Decisions all) {
        return new HeadingMemory(new Decisions(all.of(Kind.HEADING).all().stream()
                .filter(decision -> !decision.member().isEmpty())
                .toList()));
    }

    boolean isEmpty() {
        return decisions.isEmpty();
    }

    /** The members of whose headings one stands in a workbook, in the order of the file. */
    List<String> members(List<Sheet> workbook) {
        Set<String> texts = workbook.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .map(cell -> Key.of(cell.value()).text())
                .collect(Collectors.toSet());
        return decisions.all().stream()
                .filter(decision -> endsIn(texts, Key.of(decision.found()).text()))
                .map(Decision::member)
                .distinct()
                .toList();
    }

    /** Those of a member on other contents than this. */
    Decisions of(String member, String sha256) {
        return new Decisions(decisions.all().stream()
                .filter(decision -> decision.member().equals(member))
                .filter(decision -> !decision.sha256().equals(sha256) || sha256.isEmpty())
                .toList());
    }

    /** The lowest level of a heading stands in a cell of its own, the others above it. */
    private static boolean endsIn(Set<String> texts, String heading) {
        return texts.stream().anyMatch(text -> !text.isEmpty() && heading.endsWith(text));
    }
}
