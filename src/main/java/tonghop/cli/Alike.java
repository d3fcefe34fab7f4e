package tonghop.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.rule.Finding;

/** Findings of one rule in one column: the first is told in full, the others by their addresses. */
record Alike(Finding first, List<Finding> others) {

    /** As many as this are told in full each. */
    private static final int FEW = 3;

    Alike {
        others = List.copyOf(others);
    }

    /** All findings in their order, those of one rule in one column together where they are many. */
    static List<Alike> among(List<Finding> findings) {
        Map<Column, List<Finding>> columns = new LinkedHashMap<>();
        findings.forEach(finding -> columns.computeIfAbsent(Column.of(finding), column -> new ArrayList<>())
                .add(finding));
        return columns.entrySet().stream()
                .flatMap(column -> together(column.getKey(), column.getValue()))
                .toList();
    }

    private static Stream<Alike> together(Column column, List<Finding> findings) {
        if (findings.size() <= FEW || column.letters().isEmpty()) {
            return findings.stream().map(finding -> new Alike(finding, List.of()));
        }
        return Stream.of(new Alike(findings.get(0), findings.subList(1, findings.size())));
    }

    /** The addresses of the others, runs of rows drawn together: {@code K13–K20, K25}. */
    String addresses() {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= others.size(); at++) {
            if (at == others.size() || row(at) != row(at - 1) + 1) {
                runs.add(run(from, at - 1));
                from = at;
            }
        }
        return String.join(", ", runs);
    }

    private String run(int from, int to) {
        String first = others.get(from).cell();
        return from == to ? first : first + "–" + others.get(to).cell();
    }

    private int row(int at) {
        return Integer.parseInt(others.get(at).cell().replaceAll("\\D", ""));
    }

    /** What findings have in common that are told together. */
    private record Column(String rule, String sheet, String letters) {
        static Column of(Finding finding) {
            String why = finding.explanation().reason();
            return new Column(
                    finding.ruleId() + why, finding.sheet(), finding.cell().replaceAll("\\d", ""));
        }
    }
}
