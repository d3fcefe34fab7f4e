package tonghop.domain.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.text.Key;

/** The sectors and the names that reports give them. What is not in the list stays unknown; none is guessed. */
public final class Sectors {

    private final List<Sector> all = new ArrayList<>();
    private final Map<Key, Sector> byName = new HashMap<>();

    /** A sector and the other names under which it is reported. */
    public record Named(Sector sector, List<String> aliases) {
        public Named {
            aliases = List.copyOf(aliases);
        }
    }

    public Sectors(List<Named> sectors) {
        for (Named named : sectors) {
            all.add(named.sector());
            byName.put(Key.of(named.sector().name()), named.sector());
            named.aliases().forEach(alias -> byName.put(Key.of(alias), named.sector()));
        }
    }

    /** In the order of the list. */
    public List<Sector> all() {
        return List.copyOf(all);
    }

    /** The sector that a whole text names. */
    public Optional<Sector> find(String text) {
        return Optional.ofNullable(byName.get(Key.of(text)));
    }
}
