package tonghop.domain.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The office's own tables, read plainly for tests of the domain. */
public final class ReferenceTables {

    private ReferenceTables() {}

    public static Members members() {
        return new Members(
                rows("members")
                        .map(row -> new Member(
                                row.get(0),
                                row.get(1),
                                row.get(2),
                                row.get(3),
                                window(row.get(4), row.get(5)),
                                Member.Union.of(row.get(6)).orElseThrow()))
                        .toList(),
                rows("member-aliases")
                        .map(row -> new Members.Alias(row.get(0), row.get(1)))
                        .toList(),
                rows("member-phrases")
                        .map(row -> new MemberPhrase(
                                row.get(1), MemberPhrase.Meaning.of(row.get(0)).orElseThrow()))
                        .toList());
    }

    public static Clusters clusters() {
        return new Clusters(
                rows("clusters")
                        .map(row -> new Clusters.Membership(
                                row.get(0),
                                row.get(1),
                                row.get(2),
                                Clusters.Role.valueOf(row.get(3).toUpperCase(java.util.Locale.ROOT)),
                                window(row.get(4), row.get(5)),
                                row.get(6)))
                        .toList(),
                members());
    }

    public static Successions successions() {
        return new Successions(rows("successions")
                .map(row -> new Successions.Succession(row.get(0), row.get(1), LocalDate.parse(row.get(2)), row.get(3)))
                .toList());
    }

    public static Geography geography(String day) {
        return new Geography(members(), successions(), clusters(), LocalDate.parse(day));
    }

    private static Window window(String from, String until) {
        LocalDate start = LocalDate.parse(from);
        return until.isEmpty() ? Window.since(start) : new Window(start, LocalDate.parse(until));
    }

    private static Stream<List<String>> rows(String table) {
        try {
            return Files.readAllLines(Path.of("input/reference", table + ".csv")).stream()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
