package tonghop.workspace.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Explanation;
import tonghop.domain.rule.Rule;
import tonghop.domain.rulebook.Clause;
import tonghop.domain.rulebook.Explained;
import tonghop.domain.rulebook.Explained.Place;

/** explanations.csv: warnings that somebody answers for, each for one report and one place in it. */
final class ExplanationFile {

    static final String NAME = "explanations.csv";
    static final List<String> COLUMNS = List.of("member", "period", "rule", "cell_or_row", "reason", "who", "until");

    /** "K38", "38", "Biểu 1!K38"; "Biểu 1!" for a sheet, "file" for the whole file. */
    private static final Pattern PLACE = Pattern.compile("(?:(?<sheet>.+)!)?(?<cell>\\$?[A-Za-z]{0,3}\\$?\\d{1,7})?");

    private static final String FILE = "file";

    private ExplanationFile() {}

    static List<Explained> read(CsvFile file, Set<String> members, List<Clause> rules) {
        Set<String> known = Stream.concat(
                        Stream.of(Rule.values())
                                .filter(rule -> rule != Rule.OFFICE_RULE)
                                .map(Rule::id),
                        rules.stream().map(Clause::id))
                .collect(Collectors.toSet());
        Map<Object, Explained> first = new HashMap<>();
        return file.lines().stream()
                .flatMap(line -> explained(line, members, known).filter(read -> isOne(read, first, line)).stream())
                .toList();
    }

    /** Of two reasons for one warning nobody can tell which one is to be printed. */
    private static boolean isOne(Explained read, Map<Object, Explained> first, Line line) {
        var warning = List.of(read.member(), read.period(), read.rule(), read.place());
        Explained other = first.putIfAbsent(warning, read);
        if (other != null && !other.explanation().equals(read.explanation())) {
            String lineOfOther = Long.toString(other.line());
            line.problem(
                    read.explanation().reason(),
                    Expected.ONE_EXPLANATION,
                    lineOfOther,
                    other.explanation().reason());
        }
        return other == null;
    }

    private static Optional<Explained> explained(Line line, Set<String> members, Set<String> rules) {
        Optional<String> member = MemberFile.known(line, "member", members);
        Optional<ReportingPeriod> period = period(line);
        Optional<String> rule = rules.contains(line.text("rule"))
                ? Optional.of(line.text("rule"))
                : line.problem(line.text("rule"), Expected.KNOWN_RULE, "rule");
        Optional<Place> place = place(line);
        Optional<String> reason = line.words("reason");
        Optional<String> who = line.words("who");
        var until = line.day("until");
        if (member.isEmpty() || period.isEmpty() || rule.isEmpty() || place.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        return who.flatMap(person -> until.map(day -> new Explained(
                member.get(),
                period.get(),
                rule.get(),
                place.get(),
                new Explanation(reason.get(), person, day.toString()),
                day,
                line.number())));
    }

    private static Optional<ReportingPeriod> period(Line line) {
        Optional<ReportingPeriod> period = ReportingPeriod.parse(line.text("period"));
        return period.isPresent() ? period : line.problem(line.text("period"), Expected.PERIOD, "period");
    }

    private static Optional<Place> place(Line line) {
        String text = line.text("cell_or_row");
        if (text.equals(FILE)) {
            return Optional.of(new Place("", ""));
        }
        Matcher place = PLACE.matcher(text);
        if (text.isEmpty() || !place.matches()) {
            return line.problem(text, Expected.PLACE, "cell_or_row");
        }
        return Optional.of(new Place(
                Optional.ofNullable(place.group("sheet")).orElse(""),
                Optional.ofNullable(place.group("cell"))
                        .map(cell -> cell.replace("$", "").toUpperCase(Locale.ROOT))
                        .orElse("")));
    }
}
