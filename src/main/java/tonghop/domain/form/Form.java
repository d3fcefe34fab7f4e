package tonghop.domain.form;

import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/**
 * A version of the office's form: what members fill in, in the order of its columns. A version that was once handed out
 * stays as it was, so that it can be read for ever.
 *
 * @param id what stands on the form, such as {@code THBC-1}
 * @param general the labelled figures beside the tables
 */
public record Form(String id, List<FormField> general, Map<Section, List<FormField>> sections) {

    public Form {
        general = List.copyOf(general);
        sections = Map.copyOf(sections);
    }

    public List<FormField> columns(Section section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The listed headings with those of this form, which mean what they meant on it whatever the list says today. */
    public Headings over(Headings listed) {
        Map<Section, Map<Key, Field>> columns = new EnumMap<>(Section.class);
        listed.columns().forEach((section, headings) -> columns.put(section, over(headings, columns(section))));
        return listed.with(columns, over(listed.general(), general));
    }

    private static Map<Key, Field> over(Map<Key, Field> listed, List<FormField> own) {
        Map<Key, Field> all = new HashMap<>(listed);
        own.forEach(field -> all.put(Key.of((field.group() + " " + field.heading()).strip()), field.field()));
        own.stream()
                .filter(field -> isAlone(field, own))
                .forEach(field -> all.put(Key.of(field.group()), field.field()));
        return all;
    }

    /** Whether all columns of a group are of one field: they only part its currencies. */
    private static boolean isAlone(FormField field, List<FormField> all) {
        Set<Field> fields = all.stream()
                .filter(other -> other.group().equals(field.group()))
                .map(FormField::field)
                .collect(toSet());
        return !field.group().isEmpty() && fields.size() == 1;
    }
}
