package tonghop.workspace.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.reporting.Donor;
import tonghop.domain.text.Key;

/**
 * donors.csv: the donors, and the other names under which they are reported. A donor may have several lines, for tonghop
 * offers an alias as a line of its own.
 */
final class DonorFile {

    static final String NAME = "donors.csv";
    static final List<String> COLUMNS = List.of("name", "country");

    private final Map<Key, Donor> donors = new LinkedHashMap<>();
    private final Map<Key, String> taken = new HashMap<>();

    private DonorFile() {}

    /** The donors in the order of the file, each once; that no name stands for two of them is checked. */
    static List<Donor> read(CsvFile file) {
        DonorFile donors = new DonorFile();
        file.lines().forEach(donors::add);
        return List.copyOf(donors.donors.values());
    }

    private void add(Line line) {
        line.words("name").ifPresent(name -> {
            List<String> aliases = line.list("aliases");
            Stream.concat(Stream.of(name), aliases.stream()).forEach(said -> claim(line, said, name));
            Donor said = new Donor(name, line.text("country"), aliases);
            donors.merge(Key.of(name), said, (first, again) -> together(line, first, again));
        });
    }

    private Donor together(Line line, Donor first, Donor again) {
        if (!again.country().isEmpty() && !again.country().equals(first.country())) {
            line.problem(again.country(), Expected.ONE_MEANING, first.country(), again.country());
        }
        List<String> aliases = new ArrayList<>(first.aliases());
        aliases.addAll(again.aliases());
        return new Donor(first.name(), first.country(), aliases);
    }

    private void claim(Line line, String said, String donor) {
        Optional.ofNullable(taken.putIfAbsent(Key.of(said), donor))
                .filter(other -> !Key.of(other).equals(Key.of(donor)))
                .ifPresent(other -> line.problem(said, Expected.ONE_MEANING, other, donor));
    }
}
