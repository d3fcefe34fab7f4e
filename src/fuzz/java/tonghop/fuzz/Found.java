package tonghop.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.Kept;

/**
 * What a fuzz test left in its folder: the texts that led somewhere new.
 *
 * @param test the class with the fuzz test
 */
public record Found(Class<?> test, Kept kept) {

    private static final int LONGEST = 160;

    /** Keeps the short ones of them beside those that are kept already. */
    public void keep() throws IOException {
        Set<String> all = Stream.concat(kept.texts().stream(), texts().stream())
                .filter(text -> text.length() <= LONGEST && !text.isEmpty())
                .collect(Collectors.toSet());
        kept.replaceBy(all);
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        Path folder = Files.createDirectories(Path.of(".cifuzz-corpus", test.getName()));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(new String(Files.readAllBytes(file), UTF_8));
            }
        }
        return texts;
    }
}
