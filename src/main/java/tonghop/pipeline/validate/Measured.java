package tonghop.pipeline.validate;

import java.util.List;
import tonghop.domain.reporting.Entry;
import tonghop.domain.rule.Finding;

/**
 * What reading one measure of one row came to.
 *
 * @param amounts none where nothing is reported or nothing could be read, else one
 */
record Measured(List<Entry.Amount> amounts, List<Finding> findings) {

    static final Measured NOTHING = new Measured(List.of(), List.of());

    Measured {
        amounts = List.copyOf(amounts);
        findings = List.copyOf(findings);
    }
}
