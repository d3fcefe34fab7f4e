package tonghop.domain.form;

import java.util.List;

/**
 * What a form is made of, besides the sectors.
 *
 * @param form the version that is handed out
 * @param donors names to choose from, in the order of the office's list
 * @param countries likewise
 */
public record FormLists(Form form, List<String> donors, List<String> countries) {

    public FormLists {
        donors = List.copyOf(donors);
        countries = List.copyOf(countries);
    }
}
