package tonghop.domain.reporting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.text.Key;

/** The donors that the office knows. What is not in the list stays as it was written: donors are never merged silently. */
public final class Donors {

    public static final Donors NONE = new Donors(List.of());

    private static final int MOST_SUGGESTIONS = 3;

    private final List<Donor> all;
    private final Map<Key, Donor> byName = new HashMap<>();

    public Donors(List<Donor> donors) {
        all = List.copyOf(donors);
        all.forEach(donor -> donor.names().forEach(name -> byName.put(Key.of(name), donor)));
    }

    /** The donor that a whole text names. */
    public Optional<Donor> find(String text) {
        return Optional.ofNullable(byName.get(Key.of(text)));
    }

    /** Donors that an unknown name may mean, the likeliest first, three at most: a person has to say. */
    public List<Donor> like(String text) {
        DonorName asked = new DonorName(text);
        return all.stream()
                .map(donor -> new Likely(donor, likeness(asked, donor)))
                .filter(likely -> likely.likeness() > 0)
                .sorted(Comparator.comparingInt(Likely::likeness).reversed().thenComparing(likely -> likely.donor()
                        .name()))
                .limit(MOST_SUGGESTIONS)
                .map(Likely::donor)
                .toList();
    }

    private static int likeness(DonorName asked, Donor donor) {
        return donor.names()
                .mapToInt(name -> asked.likeness(new DonorName(name)))
                .max()
                .orElse(0);
    }

    private record Likely(Donor donor, int likeness) {}
}
