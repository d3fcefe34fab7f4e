package tonghop.pipeline.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.Window;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.text.Key;
import tonghop.domain.text.Overlap;

/** Titles and labels that name a union which nobody knows: a misspelt name, or a sheet of somebody else's report. */
record UnknownNames(Members members, List<SheetReading> sheets) {

    /** Out of a thousand; one letter that is wrong leaves more. */
    private static final int ALIKE = 700;

    /** @param reporting who reports, as the rest of the file says */
    List<Finding> besides(Member reporting) {
        return Stream.concat(inTitles(), labelled())
                .map(cell -> Finding.ofCell(
                        Rule.MEMBER_NAME_UNKNOWN,
                        cell.at().sheet(),
                        cell.at().a1(),
                        cell.value(),
                        reporting.fullName()))
                .toList();
    }

    /** The first such name where nothing else says who reports, with the union that it nearly names. */
    Optional<Finding> alone(Window period) {
        return Stream.concat(labelled(), inTitles()).findFirst().map(cell -> {
            Optional<Member> near = nearest(cell.value(), period);
            return Finding.ofCell(
                    Rule.MEMBER_UNKNOWN,
                    cell.at().sheet(),
                    cell.at().a1(),
                    cell.value(),
                    near.map(found -> "DID_YOU_MEAN").orElse(""),
                    near.map(found -> "“" + found.name() + "”?").orElse(""));
        });
    }

    /** The name of a union stands at the end of its title. */
    private Optional<Member> nearest(String title, Window period) {
        List<String> words = List.of(Key.loose(title).text().split(" "));
        return members.all().stream()
                .filter(member -> member.validity().overlaps(period))
                .filter(member -> alike(words, member) >= ALIKE)
                .max(Comparator.comparingInt((Member member) -> alike(words, member))
                        .thenComparing(Member::name));
    }

    private static int alike(List<String> words, Member member) {
        Key name = Key.loose(member.name());
        int from = Math.max(words.size() - name.words().size(), 0);
        return Overlap.ofLetters(Key.loose(String.join(" ", words.subList(from, words.size()))), name);
    }

    private Stream<Cell> inTitles() {
        return sheets.stream().filter(sheet -> !sheet.tables().isEmpty()).flatMap(sheet -> sheet.titles().stream()
                .filter(cell -> members.isUnknownInTitle(cell.value(), above(cell, sheet.titles()))));
    }

    private Stream<Cell> labelled() {
        return sheets.stream()
                .flatMap(sheet -> sheet.general().stream())
                .filter(value -> value.column().field() == Field.MEMBER)
                .map(Value::cell)
                .filter(cell -> members.isUnknownInTitle(cell.value(), ""));
    }

    /** The title right above in the same column, or nothing. */
    private static String above(Cell cell, List<Cell> titles) {
        return titles.stream()
                .filter(other -> other.at().column() == cell.at().column()
                        && other.at().row() == cell.at().row() - 1)
                .map(Cell::value)
                .findFirst()
                .orElse("");
    }
}
