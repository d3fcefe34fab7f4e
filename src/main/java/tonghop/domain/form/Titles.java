package tonghop.domain.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/** The titles and sheet names that name a section. */
public record Titles(Map<Section, List<Key>> titles) {

    public Titles {
        titles = Map.copyOf(titles);
    }

    /** The sections that a text names, in their order; a title may name none, and a careless one two. */
    public List<Section> in(Key text) {
        return Arrays.stream(Section.values())
                .filter(section ->
                        titles.getOrDefault(section, List.of()).stream().anyMatch(text::contains))
                .toList();
    }
}
