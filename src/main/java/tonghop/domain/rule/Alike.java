package tonghop.domain.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Findings that are wrong in the same way in one column: the first is told in full, the others by their addresses. */
public record Alike(Finding first, List<Finding> others) {

    /** As many as this are told in full each. */
    private static final int FEW = 3;

    public Alike {
        others = List.copyOf(others);
    }

    /** All findings in their order, those that are alike together where they are many. */
    public static List<Alike> among(List<Finding> findings) {
        Map<Way, List<Finding>> ways = new LinkedHashMap<>();
        findings.forEach(finding ->
                ways.computeIfAbsent(Way.of(finding), way -> new ArrayList<>()).add(finding));
        return ways.entrySet().stream()
                .flatMap(way -> together(way.getKey(), way.getValue()))
                .toList();
    }

    private static Stream<Alike> together(Way way, List<Finding> findings) {
        if (findings.size() <= FEW || way.letters().isEmpty()) {
            return findings.stream().map(finding -> new Alike(finding, List.of()));
        }
        return Stream.of(new Alike(findings.get(0), findings.subList(1, findings.size())));
    }

    public List<Finding> all() {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** The addresses of the others, runs of rows drawn together: {@code K13–K20, K25}. */
    public List<String> addresses() {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= others.size(); at++) {
            if (at == others.size() || row(at) != row(at - 1) + 1) {
                runs.add(run(from, at - 1));
                from = at;
            }
        }
        return runs;
    }

    private String run(int from, int to) {
        String first = others.get(from).cell();
        return from == to ? first : first + "–" + others.get(to).cell();
    }

    private int row(int at) {
        return Integer.parseInt(others.get(at).cell().replaceAll("\\D", ""));
    }

    /**
     * What findings have in common that are told together.
     *
     * @param codes the reasons among the arguments, such as {@code TWO_AMOUNTS}: two amounts are mended otherwise than letters
     */
    private record Way(String rule, Severity severity, String sheet, String letters, List<String> codes) {

        private static final Pattern CODE = Pattern.compile("[A-Z]{2,}(_[A-Z]+)*");

        static Way of(Finding finding) {
            return new Way(
                    finding.ruleId() + finding.explanation().reason(),
                    finding.severity(),
                    finding.sheet(),
                    finding.cell().replaceAll("\\d", ""),
                    finding.arguments().stream().filter(Way::isCode).toList());
        }

        private static boolean isCode(String argument) {
            return CODE.matcher(argument).matches();
        }
    }
}
