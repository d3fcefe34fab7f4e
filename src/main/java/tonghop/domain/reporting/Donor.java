package tonghop.domain.reporting;

import java.util.List;
import java.util.stream.Stream;

/**
 * A donor by its one name (bên tài trợ).
 *
 * @param country as the office writes it, or empty
 * @param aliases the other names under which it is reported, translations and initials among them
 */
public record Donor(String name, String country, List<String> aliases) {

    public Donor {
        aliases = List.copyOf(aliases);
    }

    /** Its name and all others. */
    Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
