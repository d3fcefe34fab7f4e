package tonghop.workspace.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tonghop.domain.form.FormLists;
import tonghop.domain.reporting.Members;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.run.BrokenReference;

/** The folder of the reference data, {@code input/reference} of a workspace. */
public final class ReferenceFolder {

    private final Path folder;
    private final Language language;

    public ReferenceFolder(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    /**
     * Reads all of it.
     *
     * @throws BrokenReference if any of it cannot be used; it carries every problem, with file and line, in our language
     */
    public Reference read() {
        return sound(ReferenceReading::reference);
    }

    /**
     * Reads the list of members alone, for what is told without a run; nobody is found in it by a name.
     *
     * @throws BrokenReference if it cannot be used
     */
    public Members members() {
        return sound(reading -> Members.unnamed(reading.members()));
    }

    /**
     * Reads the lists from which a form lets choose, which no run needs.
     *
     * @throws BrokenReference if any of them cannot be used
     */
    public FormLists lists() {
        return sound(ReferenceReading::lists);
    }

    private <T> T sound(Function<ReferenceReading, T> wanted) {
        ReferenceReading reading = new ReferenceReading(contents());
        T read = wanted.apply(reading);
        List<ReferenceProblem> problems = reading.problems();
        if (!problems.isEmpty()) {
            Wording wording = Wording.of("messages/reference", language);
            throw new BrokenReference(
                    problems.stream().map(problem -> problem.in(wording)).toList());
        }
        return read;
    }

    /** The CSV files of the folder by name; what Excel leaves beside an open file is none of them. */
    private SortedMap<String, byte[]> contents() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return contents;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(ReferenceFolder::isCsv).toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private static boolean isCsv(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".csv") && !name.startsWith(".") && !name.startsWith("~") && Files.isRegularFile(file);
    }
}
