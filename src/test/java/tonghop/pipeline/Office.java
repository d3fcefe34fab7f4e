package tonghop.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import tonghop.domain.form.Vocabulary;
import tonghop.domain.money.ExchangeRates;
import tonghop.domain.reporting.Donors;
import tonghop.domain.reporting.Geography;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.Sectors;
import tonghop.domain.rule.Language;
import tonghop.domain.rulebook.Rulebook;
import tonghop.workspace.reference.Reference;
import tonghop.workspace.reference.ReferenceFolder;

/** The office's own reference data, as it ships. */
public final class Office {

    private static final Reference REFERENCE = new ReferenceFolder(Path.of("input/reference"), Language.VI).read();

    private Office() {}

    public static Vocabulary vocabulary() {
        return REFERENCE.vocabulary();
    }

    public static Members members() {
        return REFERENCE.members();
    }

    /** The provinces of a day. */
    public static Geography geography(LocalDate day) {
        return new Geography(REFERENCE.members(), REFERENCE.successions(), REFERENCE.clusters(), day);
    }

    public static ExchangeRates rates() {
        return REFERENCE.rates();
    }

    public static Donors donors() {
        return REFERENCE.donors();
    }

    public static Sectors sectors() {
        return REFERENCE.sectors();
    }

    public static Rulebook rulebook() {
        return REFERENCE.rulebook();
    }
}
