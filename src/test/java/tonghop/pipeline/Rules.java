package tonghop.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.rule.Language;
import tonghop.domain.rulebook.Rulebook;
import tonghop.workspace.reference.ReferenceFolder;

/** Rule books of the office's own making, beside the rest of its reference data. */
public final class Rules {

    private static final String HEADER = "id,on,section,severity,condition,fields,limits,"
            + "because_vi,remedy_vi,because_en,remedy_en,valid_from,valid_to\n";
    private static final String EXPLANATIONS = "member,period,rule,cell_or_row,reason,who,until\n";
    private static final int WORDS = 7;

    private Rules() {}

    /** Lines as "id | on | section | severity | condition | fields | limits | valid_from | valid_to", in test words. */
    public static Rulebook of(String... rules) {
        return reference(lines(rules), List.of());
    }

    /** The office's own rules and these explanations, as in the file. */
    public static Rulebook explained(String... explanations) {
        try {
            return reference(Files.readString(Path.of("input/reference/rules.csv")), List.of(explanations));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of rules.csv. */
    public static String lines(String... rules) {
        return HEADER + Arrays.stream(rules).map(Rules::line).collect(Collectors.joining());
    }

    private static String line(String rule) {
        List<String> cells = Arrays.stream((rule + " | | | ").split("\\|", -1))
                .map(String::strip)
                .map(cell -> '"' + cell + '"')
                .toList();
        List<String> words = List.of("\"Vì sao.\"", "\"Cách sửa.\"", "\"Because.\"", "\"Remedy.\"");
        return Stream.of(cells.subList(0, WORDS), words, cells.subList(WORDS, WORDS + 2))
                        .flatMap(List::stream)
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static Rulebook reference(String rules, List<String> explanations) {
        try {
            Path folder = Files.createTempDirectory("rules");
            try (Stream<Path> files = Files.list(Path.of("input/reference"))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName().toString()));
                }
            }
            Files.writeString(folder.resolve("rules.csv"), rules);
            Files.writeString(folder.resolve("explanations.csv"), EXPLANATIONS + String.join("\n", explanations));
            Rulebook read = new ReferenceFolder(folder, Language.EN).read().rulebook();
            delete(folder);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
