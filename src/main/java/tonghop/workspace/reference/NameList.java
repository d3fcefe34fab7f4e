package tonghop.workspace.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tonghop.domain.text.Key;

/** countries.csv: names that the form offers to choose from. */
final class NameList {

    static final String COUNTRIES = "countries.csv";
    static final List<String> COLUMNS_OF_COUNTRIES = List.of("code", "name_vi");

    private NameList() {}

    /** The names in a column, each once. */
    static List<String> read(CsvFile file, String column) {
        Set<Key> taken = new HashSet<>();
        return file.lines().stream()
                .flatMap(line -> line.words(column).stream())
                .filter(name -> taken.add(Key.of(name)))
                .toList();
    }
}
