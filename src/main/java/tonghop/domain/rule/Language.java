package tonghop.domain.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which tonghop speaks to people. */
public enum Language {
    VI,
    EN;

    public Locale locale() {
        return Locale.forLanguageTag(id());
    }

    /** The code of ISO 639, as typed on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Language> of(String id) {
        return Arrays.stream(values())
                .filter(language -> language.id().equals(id))
                .findFirst();
    }
}
