package tonghop.domain.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The cells that a finding holds besides its own, where it is told once for many.
 *
 * @param ranges such as {@code K8:K14}, each within one column
 */
public record Reach(List<String> ranges) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]+)(\\d+):\\1(\\d+)");
    private static final Pattern CELL = Pattern.compile("([A-Z]+)(\\d+)");

    public Reach {
        ranges = List.copyOf(ranges);
    }

    /** Those that the finding names; none for a finding about a single place. */
    public static Reach of(Finding finding) {
        return switch (finding.rule()) {
            case UNIT_UNKNOWN, UNIT_SLIP, UNIT_UNCLEAR, CURRENCY_SLIP, CURRENCY_FOREIGN ->
                new Reach(List.of(finding.arguments().get(0).split(", ")));
            case FIGURE_SHARED -> new Reach(List.of(shared(finding)));
            default -> new Reach(List.of());
        };
    }

    /** From the first to the last row over which its cell is merged. */
    private static String shared(Finding finding) {
        String column = finding.cell().replaceAll("\\d", "");
        return column + finding.arguments().get(0) + ":" + column
                + finding.arguments().get(1);
    }

    /** The rows of the sheet that it reaches. */
    public IntStream rows() {
        return ranges.stream()
                .map(RANGE::matcher)
                .filter(Matcher::matches)
                .flatMapToInt(range -> IntStream.rangeClosed(first(range), last(range)))
                .distinct();
    }

    public boolean has(String address) {
        Matcher cell = CELL.matcher(address);
        return cell.matches()
                && ranges.stream()
                        .map(RANGE::matcher)
                        .filter(Matcher::matches)
                        .filter(range -> range.group(1).equals(cell.group(1)))
                        .anyMatch(range -> first(range) <= Integer.parseInt(cell.group(2))
                                && Integer.parseInt(cell.group(2)) <= last(range));
    }

    private static int first(Matcher range) {
        return Integer.parseInt(range.group(2));
    }

    private static int last(Matcher range) {
        return Integer.parseInt(range.group(3));
    }
}
