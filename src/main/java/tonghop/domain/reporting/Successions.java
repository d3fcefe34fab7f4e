package tonghop.domain.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which members went into which others, when and by whose authority. */
public record Successions(List<Succession> all) {

    public Successions {
        all = List.copyOf(all);
    }

    /** From the date on the successor stands where the member stood. */
    public record Succession(String member, String successor, LocalDate date, String authority) {}

    public Optional<Succession> of(String member) {
        return all.stream()
                .filter(succession -> succession.member().equals(member))
                .findFirst();
    }

    public List<Succession> into(String successor) {
        return all.stream()
                .filter(succession -> succession.successor().equals(successor))
                .toList();
    }
}
