package tonghop.workspace.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.reporting.Sector;
import tonghop.domain.reporting.Sectors.Named;
import tonghop.domain.text.Key;

/** sectors.csv: the fields of aid and the names that reports give them. */
final class SectorFile {

    static final String NAME = "sectors.csv";
    static final List<String> COLUMNS = List.of("id", "name_vi", "dac3", "aliases");

    private SectorFile() {}

    /** The sectors; that no name stands for two of them is checked. */
    static List<Named> read(CsvFile file) {
        Map<Key, String> taken = new HashMap<>();
        return file.lines().stream()
                .flatMap(line -> sector(line, taken).stream())
                .toList();
    }

    private static Optional<Named> sector(Line line, Map<Key, String> taken) {
        Optional<String> id = line.filled("id");
        Optional<String> name = line.words("name_vi");
        List<String> aliases = Arrays.stream(line.text("aliases").split(";"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
        id.ifPresent(sector ->
                Stream.concat(name.stream(), aliases.stream()).forEach(alias -> claim(line, alias, sector, taken)));
        return id.flatMap(sector ->
                name.map(vietnamese -> new Named(new Sector(sector, vietnamese, line.text("dac3")), aliases)));
    }

    private static void claim(Line line, String alias, String sector, Map<Key, String> taken) {
        String first = taken.computeIfAbsent(Key.of(alias), key -> sector);
        if (!first.equals(sector)) {
            line.problem(alias, Expected.ONE_MEANING, first, sector);
        }
    }
}
