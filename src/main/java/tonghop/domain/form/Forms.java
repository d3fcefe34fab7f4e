package tonghop.domain.form;

import java.util.List;
import java.util.Optional;

/** Every version of the office's form, the newest last. */
public record Forms(List<Form> versions) {

    public Forms {
        versions = List.copyOf(versions);
    }

    /** The version that a text names; a text that names none is no fault: most workbooks are no forms. */
    public Optional<Form> of(String text) {
        return versions.stream().filter(form -> form.id().equals(text.strip())).findFirst();
    }

    /** The version to hand out. */
    public Optional<Form> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }
}
