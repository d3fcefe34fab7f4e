package tonghop.domain.form;

import java.util.List;
import java.util.Optional;
import tonghop.domain.text.Key;

/** Every version of the office's form, the newest last. */
public record Forms(List<Form> versions) {

    public Forms {
        versions = List.copyOf(versions);
    }

    /** The version that a text names; a text that names none is no fault: most workbooks are no forms. */
    public Optional<Form> named(String text) {
        Key named = Key.of(text);
        return versions.stream().filter(form -> Key.of(form.id()).equals(named)).findFirst();
    }

    /** The version to hand out. */
    public Optional<Form> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }
}
