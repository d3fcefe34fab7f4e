package tonghop.workspace.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tonghop.Csv;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Rule;
import tonghop.domain.rule.Term;
import tonghop.domain.rule.Wording;

/** What is written about the rule book is what the rule book says. */
class RulesInWritingTest {

    private static final Path WRITTEN = Path.of("src/docs/rules.md");

    @Test
    void the_table_lists_the_shipped_rules_in_their_order() throws IOException {
        assertThat(table("| id | on |")).isEqualTo(shipped());
    }

    @Test
    void every_word_of_the_vocabulary_is_explained() throws IOException {
        assertThat(table("| condition | fields |").stream().map(line -> line.split("`", -1)[1]))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Term.values()).map(Term::id).toList());
    }

    /** The rows below a heading. */
    private static List<String> table(String heading) throws IOException {
        return Files.readAllLines(WRITTEN).stream()
                .dropWhile(line -> !line.startsWith(heading))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static List<String> shipped() {
        return Csv.records(Path.of("input/reference/rules.csv")).stream()
                .map(RulesInWritingTest::row)
                .toList();
    }

    private static String row(CSVRecord rule) {
        Stream<String> columns = Stream.of("id", "on", "section", "severity", "condition", "fields", "limits")
                .map(column -> rule.get(column).replace("*", "\\*"));
        return "| "
                + String.join(
                        " | ", Stream.concat(columns, Stream.of(says(rule))).toList()) + " |";
    }

    /** The office's words, else what the program expects. */
    private static String says(CSVRecord rule) {
        String own = (rule.get("because_en") + " " + rule.get("remedy_en")).strip();
        return own.isEmpty()
                ? Wording.ofFindings(Language.EN)
                        .expected(Finding.ofFile(Rule.of(rule.get("id")).orElseThrow(), "…", "…", "…", "…"))
                : own;
    }
}
