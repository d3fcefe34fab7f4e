package tonghop.domain.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.money.NearUnit;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Reach;
import tonghop.domain.rule.Wording;
import tonghop.domain.text.Composed;

/**
 * The decisions that the findings of a file leave to a person, as lines ready to be pasted: one for each way in which a
 * thing can be settled, so that the person keeps one.
 *
 * @param file where the report lies below {@code input/}
 * @param member the id of its member, or empty while nobody was recognised
 */
public record Offers(String file, String sha256, String member) {

    private static final int RANGE = 0;
    private static final int FACTOR = 1;
    private static final int FACTORS = 5;
    private static final int READINGS_OF_TEXT = 4;
    private static final int READINGS_OF_SLIP = 5;
    private static final int READINGS_OF_SIZE = 8;
    private static final int READINGS_OF_ROW = 3;
    private static final int PARTS_OF_READING = 3;
    private static final int UNITS = 5;
    private static final int CANDIDATES = 2;
    private static final int REPLACED = 3;

    /**
     * The lines in the order of the findings.
     *
     * @param wording that of findings: what speaks for a proposal is its reason, until the person writes a better one
     */
    public List<Decision> of(List<Finding> findings, Wording wording) {
        List<Decision> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.addAll(of(finding, wording.offer(finding)));
        }
        return lines.stream().distinct().toList();
    }

    private List<Decision> of(Finding finding, String why) {
        List<String> arguments = finding.arguments();
        return switch (finding.rule()) {
            case AMOUNT_AMBIGUOUS -> readings(finding, from(READINGS_OF_TEXT, arguments), why);
            case CELL_SLIP, CELL_SUSPECT -> readings(finding, from(READINGS_OF_SLIP, arguments), why);
            case SIZE_SLIP, SIZE_SUSPECT -> readings(finding, from(READINGS_OF_SIZE, arguments), why);
            case CURRENCY_MISTAKEN -> ofRow(finding, from(READINGS_OF_ROW, arguments), why);
            case UNIT_SLIP, UNIT_SUSPECT -> units(finding, arguments.subList(FACTOR, FACTOR + 1), why);
            case CURRENCY_SLIP -> units(finding, namedUnits(arguments), why);
            case UNIT_UNCLEAR -> units(finding, from(FACTORS, arguments), why);
            case UNIT_UNKNOWN -> named(finding, why);
            case MEMBER_UNKNOWN, MEMBER_NOT_IN_PERIOD -> List.of(line(Kind.MEMBER, finding, "", why));
            case MEMBER_NAME_HANDED_ON ->
                arguments.subList(1, FACTOR + 1).stream()
                        .map(id -> line(Kind.MEMBER, finding, id, why))
                        .toList();
            case MEMBER_CONTRADICTED -> candidates(Kind.MEMBER, finding, why);
            case PERIOD_UNKNOWN -> List.of(line(Kind.PERIOD, finding, "", why));
            case PERIOD_CONTRADICTED -> candidates(Kind.PERIOD, finding, why);
            case PERIOD_NOT_FOLDER -> List.of(line(Kind.PERIOD, finding, arguments.get(1), why));
            case VERSIONS_CONFLICT, VERSION_OUT_OF_TURN -> version(finding, why);
            case COLUMN_NOT_RECOGNISED, COLUMN_OF_FIGURES_LEFT_OUT, NAMES_MISSING, DIRECTIONS_MISSING ->
                finding.whole().isBlank() ? List.of() : List.of(line(Kind.HEADING, finding, "", why));
            case COLUMN_OF_OTHER_YEAR, COLUMN_MISTAKEN, COLUMNS_EXCHANGED ->
                List.of(line(Kind.HEADING, finding, "", why));
            case COLUMN_DOUBLED -> doubled(finding, why);
            default -> List.of();
        };
    }

    private List<Decision> readings(Finding finding, List<String> readings, String why) {
        return readings.stream()
                .map(reading -> line(Kind.READING, finding, reading, why))
                .toList();
    }

    /** Each amount of the row by itself: its cell, what stands there, a reading. */
    private List<Decision> ofRow(Finding finding, List<String> readings, String why) {
        return IntStream.range(0, readings.size() / PARTS_OF_READING)
                .map(number -> number * PARTS_OF_READING)
                .mapToObj(at -> line(
                        Kind.READING,
                        Finding.ofCell(finding.rule(), finding.sheet(), readings.get(at), readings.get(at + 1)),
                        readings.get(at + 2),
                        why))
                .toList();
    }

    /** The units that may be meant, by their codes. */
    private static List<String> namedUnits(List<String> arguments) {
        List<String> codes = from(UNITS, arguments).stream()
                .limit(1)
                .flatMap(all -> Stream.of(all.split("\\|")))
                .toList();
        return NamedUnit.allowed().stream()
                .filter(name -> NamedUnit.of(name).stream()
                        .anyMatch(unit -> codes.contains(unit.unit().code())))
                .toList();
    }

    /** The heading may be right after all. */
    private List<Decision> units(Finding finding, List<String> factors, String why) {
        return Stream.concat(factors.stream(), Stream.of(UnitFactor.NONE.text()))
                .map(factor -> line(Kind.UNIT, finding, factor, factor.equals(UnitFactor.NONE.text()) ? "" : why))
                .toList();
    }

    /** Nobody knows the unit but the person; only of a misspelt one is there something to offer. */
    private List<Decision> named(Finding finding, String why) {
        String near = NearUnit.to(finding.whole())
                .map(unit -> new NamedUnit(unit).text())
                .orElse("");
        return Reach.of(finding).ranges().stream()
                .map(cells -> line(Kind.UNIT, finding, cells, near, why))
                .toList();
    }

    /** Where those who contradict each other are not known by their ids, the person has to fill in who is meant. */
    private List<Decision> candidates(Kind kind, Finding finding, String why) {
        List<String> ids = finding.isError() ? from(CANDIDATES, finding.arguments()) : List.of();
        return ids.stream().map(id -> line(kind, finding, id, why)).toList();
    }

    /** The file is the newest after all; only one of several findings names all others. */
    private List<Decision> version(Finding finding, String why) {
        String others =
                finding.arguments().size() > REPLACED ? finding.arguments().get(REPLACED) : "";
        return others.isEmpty() ? List.of() : List.of(line(Kind.VERSION, finding, others, why));
    }

    /** One of the two columns is none of ours. */
    private List<Decision> doubled(Finding finding, String why) {
        Finding other = Finding.ofCell(
                finding.rule(),
                finding.sheet(),
                finding.arguments().get(0),
                finding.arguments().get(1));
        return Stream.of(other, finding)
                .map(column -> line(Kind.HEADING, column, Decision.IGNORE, why))
                .toList();
    }

    private Decision line(Kind kind, Finding finding, String value, String why) {
        return line(kind, finding, kind == Kind.UNIT ? finding.arguments().get(RANGE) : finding.cell(), value, why);
    }

    private Decision line(Kind kind, Finding finding, String at, String value, String why) {
        String found = Composed.oneLine(finding.whole());
        String whose = kind == Kind.HEADING ? member : "";
        return new Decision(0, file, sha256, whose, kind, finding.sheet(), at, found, value, why, "", "");
    }

    private static List<String> from(int first, List<String> arguments) {
        return arguments.subList(Math.min(first, arguments.size()), arguments.size());
    }
}
