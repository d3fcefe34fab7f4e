package tonghop.workspace.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.form.Form;
import tonghop.domain.form.FormField;
import tonghop.domain.form.FormField.Filling;
import tonghop.domain.form.Forms;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/** forms.csv: every version of the office's form, a line a column; the newest version stands last. */
final class FormFile {

    static final String NAME = "forms.csv";
    static final List<String> COLUMNS =
            List.of("form", "section", "field", "group", "heading", "kind", "choices", "width", "hint");

    private static final String GENERAL = "general";
    private static final List<String> SECTIONS = Stream.concat(
                    Stream.of(GENERAL), Stream.of(Section.values()).map(Section::id))
            .toList();
    private static final List<String> FIELDS =
            Stream.of(Field.values()).map(Field::id).toList();
    private static final List<String> FILLINGS =
            Stream.of(Filling.values()).map(Filling::id).toList();
    private static final int WIDEST = 255;

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<List<Object>, Field> meanings = new HashMap<>();

    /** A form in the making. */
    private record Draft(List<FormField> general, Map<Section, List<FormField>> sections) {}

    private FormFile() {}

    static Forms read(CsvFile file) {
        FormFile forms = new FormFile();
        file.lines().forEach(forms::add);
        return new Forms(forms.drafts.entrySet().stream()
                .map(form -> new Form(form.getKey(), form.getValue().general, form.getValue().sections))
                .toList());
    }

    /** The form to hand out; that there is one is checked. */
    static Form newest(CsvFile file, Problems problems) {
        return read(file).newest().orElseGet(() -> {
            problems.add(new ReferenceProblem(NAME, 0, "", Expected.SOMETHING, List.of("form")));
            return new Form("", List.of(), Map.of());
        });
    }

    private void add(Line line) {
        Optional<String> form = line.words("form");
        Optional<String> section = line.choice("section", id -> Optional.of(id).filter(SECTIONS::contains), SECTIONS);
        Optional<FormField> field = field(line);
        form.ifPresent(id -> section.ifPresent(place -> field.filter(known -> isOneMeaning(line, id, place, known))
                .ifPresent(known -> columns(id, place).add(known))));
    }

    private List<FormField> columns(String form, String place) {
        Draft draft =
                drafts.computeIfAbsent(form, unused -> new Draft(new ArrayList<>(), new EnumMap<>(Section.class)));
        return Section.of(place)
                .map(section -> draft.sections.computeIfAbsent(section, unused -> new ArrayList<>()))
                .orElse(draft.general);
    }

    private static Optional<FormField> field(Line line) {
        Optional<Field> field = line.choice("field", Field::of, FIELDS);
        Optional<Filling> filling = line.choice("kind", Filling::of, FILLINGS);
        Optional<String> heading = line.words("heading");
        Optional<Integer> width = width(line);
        return field.flatMap(known -> filling.flatMap(kind -> heading.flatMap(text -> width.map(wide ->
                new FormField(known, line.text("group"), text, kind, line.text("choices"), wide, line.text("hint"))))));
    }

    private static Optional<Integer> width(Line line) {
        String text = line.text("width");
        boolean whole = text.matches("\\d{1,3}") && Integer.parseInt(text) <= WIDEST;
        return whole ? Optional.of(Integer.parseInt(text)) : line.problem(text, Expected.DECIMAL, "width");
    }

    private boolean isOneMeaning(Line line, String form, String place, FormField field) {
        Key heading = Key.of(field.group() + " " + field.heading());
        Field first = meanings.computeIfAbsent(List.of(form, place, heading), unused -> field.field());
        if (first != field.field()) {
            line.problem(
                    field.heading(),
                    Expected.ONE_MEANING,
                    first.id(),
                    field.field().id());
        }
        return first == field.field();
    }
}
