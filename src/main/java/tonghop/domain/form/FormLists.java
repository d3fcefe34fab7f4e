package tonghop.domain.form;

import java.util.List;

/** Names that a form lets choose from, besides the sectors: donors and countries, in the order of the office's lists. */
public record FormLists(List<String> donors, List<String> countries) {

    public FormLists {
        donors = List.copyOf(donors);
        countries = List.copyOf(countries);
    }
}
